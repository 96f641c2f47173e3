import type { Rests } from "../asked-for/response.ts"

/**
 * Something one can do or ask for, whoever one is and whatever was or was not said. Treaties bind States, and each has
 * its own law for it: so every right says what it does not mean.
 */
export interface Right {
  readonly id: string
  /** "You can …", or what nobody may do. */
  readonly words: string
  readonly rests: Rests
  /** What it does not mean where the reader is. */
  readonly doesNotMean: string
}

export interface RightsAbout {
  readonly about: string
  readonly rights: readonly Right[]
}

/** Said of every right at once. */
export const notYourPlace =
  "None of this was compared with the law of the place where you are. A lawyer of the place can say what holds there."
