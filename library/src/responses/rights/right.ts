import type { Need } from "../asked-for/need.ts"
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

/** Short sentences to say aloud, and what to know before one says them. They rest on practice. */
export interface Sayable {
  readonly words: readonly string[]
  readonly but: string
}

export interface RightsAbout {
  readonly about: string
  /** The needs beside which it helps too; empty where it stands with the rights alone. */
  readonly needs: readonly Need[]
  readonly sayable: Sayable | "nothing"
  readonly rights: readonly Right[]
}

/** Said of every right at once. */
export const notYourPlace =
  "None of this was compared with the law of the place where you are. A lawyer of the place can say what holds there."
