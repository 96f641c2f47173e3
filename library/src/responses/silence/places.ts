import { places } from "../places.ts"
import { silenceInGermany } from "./germany.ts"
import { silenceInEnglandAndWales, silenceInScotland } from "./great-britain.ts"
import { type SilenceOfPlace, silences } from "./silence.ts"
import { silenceInSouthAfrica } from "./south-africa.ts"

const compared: readonly SilenceOfPlace[] = [
  silenceInEnglandAndWales,
  silenceInGermany,
  silenceInScotland,
  silenceInSouthAfrica,
]

/**
 * Every place whose duties stand somewhere here, those of which nothing was compared included: each is named, and each of
 * its silences is `not known` until somebody compared it.
 */
export const silenceByPlace: readonly SilenceOfPlace[] = Object.freeze(
  places.map(
    ({ codes, name }) => compared.find((one) => one.codes[0] === codes[0]) ?? { codes, name, silences: silences() },
  ),
)

const unlisted: SilenceOfPlace = Object.freeze({ codes: [], name: "a place on no list here", silences: silences() })

/** The place of a code; else the country a longer code belongs to; else a place on no list, where nothing is known. */
export function silenceAt(code: string): SilenceOfPlace {
  const called = (name: string) => silenceByPlace.find(({ codes }) => codes.includes(name))
  return called(code) ?? called(code.split("-")[0] ?? code) ?? unlisted
}

/** Where only what is told to a lawyer is safe, so that a file had better be kept apart for one (CARE-24). */
export function onlyALawyersIsSafe(code: string): boolean {
  const { silences } = silenceAt(code)
  const safe = silences.filter(({ answer }) => answer === "stays protected" || answer === "stays protected in part")
  return safe.length === 1 && safe[0]?.of === "what is told to a lawyer"
}

/** How such a file is kept, to the worker. It rests on practice: what a court makes of it was compared nowhere. */
export const keptForALawyer: readonly string[] = Object.freeze([
  "Ask the lawyer first, before you write anything down: what is written before may not be theirs to keep.",
  "Let the lawyer ask for it, in writing, and say what for. Write only that.",
  "Keep it in a file of its own, marked for the lawyer, and hold nothing in it against any law here.",
  "Keep no copy among other files, and send it to nobody but the lawyer.",
  "What you already know from elsewhere is not made secret by telling a lawyer.",
])
