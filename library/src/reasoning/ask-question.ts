/**
 * The chance that any one answer is a yes: one published number for every fact of every person. Nothing is learnt from
 * cases, and nothing varies by person, place or sector, so that no profile can come back as an order of questions
 * (CARE-7).
 */
export const chanceOfYes = 0.1

/** One thing that may be asked: a fact, or a whole innermost part of a definition on one screen. */
export interface Question<F extends string = string> {
  /** Its name among the questions of one test. */
  readonly name: string
  /** The unknown facts it asks for, in the order of the text. Empty for what nobody may ask: a contested fact, say. */
  readonly facts: readonly F[]
  /** How hard it is to be asked, 1 to 5. Zero for what nobody may ask. */
  readonly cost: number
  /** The chance that the thing holds, were everything about it known. */
  readonly chance: number
  /** The chance that the answers show that it holds; `no` that they show it fails. What is left stays open. */
  readonly yes: number
  readonly no: number
  /** The named parts of the definition that it serves, outermost first. For the desk; never shown in a talk. */
  readonly serves: readonly string[]
}

/** What a question costs, and who may be asked it. The same for everyone. */
export interface Asking<F extends string = string> {
  /** How hard a fact is to be asked: a whole number from 1 to 5. */
  readonly cost: (fact: F) => number
  /** Whether a fact may be asked at all now. Left out, every fact may. */
  readonly permitted?: (fact: F) => boolean
}

export function isAskable({ facts }: Question): boolean {
  return facts.length > 0
}
