import type { Mark } from "../../reasoning/index.ts"
import type { Need } from "./need.ts"

/** What a sentence rests on: practice, or a source that was or was not compared. */
export type Rests = "practice" | Grounds

export interface Grounds {
  /** Id of the source. */
  readonly source: string
  /** Where in it. */
  readonly cites: string
  readonly mark: Mark
}

export interface Said {
  readonly words: string
  readonly rests: Rests
}

/**
 * What there is for one need, said to the person. List 1 of what is due (CARE-25): the same for everyone who asks,
 * whatever any law may say of their situation.
 */
export interface Response {
  readonly need: Need
  /** A few words for a button, as someone would say it. */
  readonly title: string
  /** What may be meant by it. */
  readonly what: string
  /** What one can do today, alone or with someone. */
  readonly today: readonly Said[]
  /** What to ask a service before going there or telling it anything. */
  readonly askFirst: readonly string[]
  /** What it may cost, and who may learn of it. */
  readonly costs: readonly Said[]
  /** Other words people use for it, by which it is found. */
  readonly alsoCalled: readonly string[]
}

/** Sentences that rest on practice. */
export function practice(...sentences: readonly string[]): readonly Said[] {
  return sentences.map((words) => ({ words, rests: "practice" }))
}

/** Shown wherever list 1 or the rights are read, until it is untrue (promise 20, CARE-40). */
export const notReviewed =
  "These words have not yet been reviewed by organisations led by the people they are for, by lawyers or by doctors, nor tried with the people they are for."
