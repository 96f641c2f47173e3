import { sexWorkInCanada } from "./canada.ts"
import { sexWorkInEnglandAndWales } from "./england-and-wales.ts"
import { sexWorkInGermany } from "./germany.ts"
import { sexWorkInIndia } from "./india.ts"
import type { AnswerOfLaw, LawOnSexWork } from "./law-on-sex-work.ts"
import { sexWorkInTheNetherlands } from "./netherlands.ts"
import { sexWorkInNewZealand } from "./new-zealand.ts"
import { sexWorkInNorthernIreland } from "./northern-ireland.ts"
import { sexWorkNotCompared, sexWorkUnlisted } from "./not-compared.ts"
import { sexWorkInScotland } from "./scotland.ts"
import { sexWorkInSouthAfrica } from "./south-africa.ts"
import { sexWorkInNevada, sexWorkInTheUnitedStates } from "./united-states.ts"

/** Every place whose law on selling sex was looked at, or is known not to have been. */
export const lawsOnSexWork: readonly LawOnSexWork[] = Object.freeze([
  sexWorkInCanada,
  sexWorkInEnglandAndWales,
  sexWorkInGermany,
  sexWorkInIndia,
  sexWorkInTheNetherlands,
  sexWorkInNewZealand,
  sexWorkInNorthernIreland,
  sexWorkInScotland,
  sexWorkInSouthAfrica,
  sexWorkInTheUnitedStates,
  sexWorkInNevada,
  ...sexWorkNotCompared,
])

/**
 * The place of a code, letter by letter; else the country that a longer code belongs to; else a place on no list, of
 * which every question is not compared.
 *
 * @example
 * lawOnSexWorkIn("US-NV") // Nevada
 * lawOnSexWorkIn("US-CA") // the United States: the law of that State was not looked at
 * lawOnSexWorkIn("FR")    // a place on no list here
 */
export function lawOnSexWorkIn(code: string): LawOnSexWork {
  const called = (name: string) => lawsOnSexWork.find(({ codes }) => codes.includes(name))
  return called(code) ?? called(code.split("-")[0] ?? code) ?? sexWorkUnlisted
}

/**
 * What of an answer held on a day, `YYYY-MM-DD`, or holds still. A sentence whose first day nobody compared is kept: to
 * leave it out would be to say that it did not hold.
 */
export function sentencesOn(answer: AnswerOfLaw, day: string | "now"): AnswerOfLaw {
  if (answer === "not compared") return answer
  const held = answer.filter(({ inForce: { from, until } }) => {
    const begun = day === "now" || from === "not compared" || from <= day
    return begun && (until === "still, when last looked at" || (day !== "now" && day <= until))
  })
  return held.length === 0 ? "not compared" : held
}
