import type { FactId } from "../facts/index.ts"
import type { Definition } from "../reasoning/index.ts"
import { forcedLabour } from "./international/ilo-c29.ts"
import { traffickingInPersons } from "./international/un-protocol-2000.ts"

/** The law as encoded, apart from the code: raised whenever a finding may change (CHANGELOG.md, second line). */
export const lawVersion = "2026-11-22"

/** Every definition, each version of it apart, in the order in which they are shown. */
export const definitions: readonly Definition<FactId>[] = Object.freeze([traffickingInPersons, forcedLabour])

/** The definitions of one id: each version with its own days. Empty when there is none of that id. */
export function versionsOf(id: string): readonly Definition<FactId>[] {
  return definitions.filter((definition) => definition.id === id)
}

/** Whether a text was in force on a day, `YYYY-MM-DD`; its first and last day count. */
export function isInForce({ inForce }: Definition<FactId>, day: string): boolean {
  return inForce.from <= day && (inForce.until === undefined || day <= inForce.until)
}
