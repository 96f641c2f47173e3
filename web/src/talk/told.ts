import type { Dispatch } from "react"
import type { Happening } from "./happening.ts"
import type { SoFar } from "./so-far.ts"

/** What every screen of a talk is given: all that was said so far, and the way to say what happened. */
export interface Told {
  readonly soFar: SoFar
  readonly happens: Dispatch<Happening>
}

/** Once a file was given to the device. */
export const sayWhereItIs = "Say to them where it is, until when, and how they can have it deleted."

/** For every field one can write in: nothing of it is read, completed, corrected or translated by anybody (CARE-20). */
export const untouched = {
  spellCheck: false,
  autoComplete: "off",
  autoCorrect: "off",
  autoCapitalize: "off",
  translate: "no",
} as const
