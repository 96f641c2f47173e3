import { englandAndWales } from "./duties/england-and-wales.ts"
import { germany } from "./duties/germany.ts"
import { india } from "./duties/india.ts"
import { scotland } from "./duties/scotland.ts"
import { southAfrica } from "./duties/south-africa.ts"
import type { Place } from "./duty-to-report.ts"
import type { Role } from "./roles.ts"
import { nothingCompared, otherLaws, saidFirst, saidLast } from "./words/first-and-last.ts"
import { toldInGermany } from "./words/germany.ts"
import { toldInEnglandAndWales, toldInScotland } from "./words/great-britain.ts"
import { toldInIndia } from "./words/india.ts"
import { toldInSouthAfrica } from "./words/south-africa.ts"
import type { Spoken } from "./words/spoken.ts"

/** The mark that stands beside the words wherever they are shown (promise 20). */
export const dutyWordsMark =
  "These words have not yet been tried with the people they are for, and no lawyer has read them."

const toldAt: ReadonlyMap<Place, readonly Spoken[]> = new Map([
  [englandAndWales, toldInEnglandAndWales],
  [germany, toldInGermany],
  [india, toldInIndia],
  [scotland, toldInScotland],
  [southAfrica, toldInSouthAfrica],
])

/** What a worker of this role says to the person here, before anything is asked, in this order. */
export function wordsToSay(place: Place, role: Role): readonly string[] {
  const told = (toldAt.get(place) ?? []).filter(({ by }) => by === "anyone" || by.includes(role))
  const law = told.length === 0 ? [nothingCompared] : [...told.map(({ say }) => say), ...others(place)]
  return Object.freeze([...saidFirst, ...law, ...saidLast])
}

function others({ otherDuties }: Place): readonly string[] {
  return otherDuties === "compared" ? [] : [otherLaws]
}
