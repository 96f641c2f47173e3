import { documentsItBeganWith } from "./documents-it-began-with.ts"
import { onPlans } from "./on-plans.ts"
import { onSexWorkElsewhere } from "./on-sex-work-elsewhere.ts"
import { onSexWorkInEurope } from "./on-sex-work-europe.ts"
import { onWhatIsOwed } from "./on-what-is-owed.ts"
import { sources } from "./register.ts"
import { screeningInstruments } from "./screening-instruments.ts"
import type { Source } from "./source.ts"
import { whatClaimsWereHeldAgainst } from "./what-claims-were-held-against.ts"

/**
 * Every source the house has, those at hand everywhere first. The others come when they are asked for, so that a phone
 * need not fetch them before it can show anything.
 */
export const everySource: readonly Source[] = Object.freeze([
  ...sources,
  ...screeningInstruments,
  ...onSexWorkInEurope,
  ...onSexWorkElsewhere,
  ...onWhatIsOwed,
  ...onPlans,
  ...documentsItBeganWith,
  ...whatClaimsWereHeldAgainst,
])

const byId: ReadonlyMap<string, Source> = new Map(everySource.map((source) => [source.id, source]))

/** @throws when there is no such source: a citation without a source is our mistake, and tests look for it. */
export function sourceAmongAll(id: string): Source {
  const found = byId.get(id)
  if (found === undefined) throw new Error(`no source ${id}`)
  return found
}
