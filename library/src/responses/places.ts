import { englandAndWales } from "./duties/england-and-wales.ts"
import { germany } from "./duties/germany.ts"
import { india } from "./duties/india.ts"
import { notCompared, unlisted } from "./duties/not-compared.ts"
import { scotland } from "./duties/scotland.ts"
import { southAfrica } from "./duties/south-africa.ts"
import { isBound, type Place } from "./duty-to-report.ts"
import type { Role } from "./roles.ts"

/** Every place something is known of, or known not to be known of. */
export const places: readonly Place[] = Object.freeze([
  englandAndWales,
  germany,
  india,
  scotland,
  southAfrica,
  ...notCompared,
])

/**
 * The place of a code, letter by letter; else the country that a longer code belongs to; else a place on no list.
 *
 * @example
 * placeOf("GB-SCT") // Scotland
 * placeOf("DE-BE")  // Germany
 * placeOf("Berlin") // a place on no list here
 */
export function placeOf(code: string): Place {
  const called = (name: string) => places.find(({ codes }) => codes.includes(name))
  return called(code) ?? called(code.split("-")[0] ?? code) ?? unlisted
}

/** Whether a finding may itself create a duty there, and why that is thought. */
export interface Knowledge {
  readonly answer: "yes" | "no" | "not checked"
  readonly because: string
}

/**
 * Whether a finding may itself prove that a worker knew: `yes` where a duty that binds their role may be so proven;
 * `no` only where every duty of the place has been compared and none may. No place says `no` so far.
 */
export function findingCreatesKnowledge({ name, duties, otherDuties }: Place, role: Role): Knowledge {
  const proven = duties.filter((duty) => isBound(duty, role) && duty.findingMayProveIt.answer === "yes")
  if (proven.length > 0) {
    const each = proven.map(({ findingMayProveIt, cites }) => `${cites}: ${findingMayProveIt.because}`)
    return { answer: "yes", because: each.join(" ") }
  }
  if (otherDuties === "compared") return { answer: "no", because: `Every duty in ${name} was compared, and none may.` }
  const why =
    duties.length === 0
      ? "No duty to report was compared for this place."
      : "The duty compared for this place does not bind this role, and no other was compared."
  return { answer: "not checked", because: `${why} What was not compared is treated as the widest duty known.` }
}
