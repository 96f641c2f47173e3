import { type Account, answers, type Telling, type Wish } from "distinguo/accounts"
import { answerInTalk, type Said, type Talk, withOwnWords, withWishes } from "distinguo/assessment"

/** One thing that would be kept of a talk, and how it is read back to the person. */
export type Kept =
  | { readonly kind: "answer"; readonly said: Said; readonly readBack: string }
  | { readonly kind: "wish"; readonly wish: Wish; readonly readBack: string }
  | { readonly kind: "words"; readonly words: string; readonly readBack: string }

/** The talk with one more thing in it. */
export function withKept(talk: Talk, kept: Kept, telling: Telling): Talk {
  if (kept.kind === "answer") return answerInTalk(talk, kept.said, telling)
  return kept.kind === "wish" ? withWishes(talk, [kept.wish]) : withOwnWords(talk, kept.words)
}

/**
 * The account as it was before the talk, with what is kept of it: their answers as one telling. What was corrected or
 * taken out on reading back leaves no trace (CARE-15), and neither does the order in which things were asked.
 */
export function accountWith(start: Talk, kept: readonly Kept[], telling: Telling): Account {
  const rank = (one: Kept): number =>
    one.kind === "answer" ? (answers as readonly string[]).indexOf(one.said.answer) : -1
  const inOrder = kept.toSorted((one, other) => rank(one) - rank(other))
  return inOrder.reduce((talk, one) => withKept(talk, one, telling), start).account
}
