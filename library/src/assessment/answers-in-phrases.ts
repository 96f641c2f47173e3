import type { Answer } from "../accounts/index.ts"
import { type FactId, factById } from "../facts/index.ts"
import { freeze } from "../reasoning/index.ts"
import { notSaid } from "./talk-kept.ts"

/** One answer, as it may be said: whole phrases, of which any one sets it. */
export interface AnswerInPhrases {
  readonly answer: Answer
  readonly phrases: readonly string[]
}

/**
 * The answers to one fact as whole phrases (CARE-10): half the facts are worded in the negative, so that a bare yes or no
 * would be written down the wrong way round. Phrases that set the same answer stand together, because the answer is all
 * that is kept of them; then the silences, which set nothing.
 */
export function answersInPhrases(fact: FactId): readonly AnswerInPhrases[] {
  const { phrases } = factById(fact)
  const that = (answer: "yes" | "no"): AnswerInPhrases => ({
    answer,
    phrases: phrases.filter(({ sets }) => sets === answer).map(({ words }) => words),
  })
  return freeze([
    ...[that("yes"), that("no")].filter((one) => one.phrases.length > 0),
    ...notSaid.map(({ answer, words }) => ({ answer, phrases: [words] })),
    { answer: "not applicable", phrases: ["It does not apply to me."] },
  ])
}
