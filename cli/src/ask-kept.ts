import { type Account, answers, type Telling, type Wish } from "distinguo/accounts"
import { answerInTalk, type Said, type Talk, withOwnWords, withWishes } from "distinguo/assessment"

/** One thing that would be kept of a talk, and how it is read back to the person. */
export type Kept =
  | { readonly kind: "answer"; readonly said: Said; readonly readBack: string }
  /** Not known, or rather not said: read back by topic, in the words the topic is named to them. */
  | { readonly kind: "silent"; readonly said: Said; readonly topicWords: string }
  | { readonly kind: "wish"; readonly wish: Wish; readonly readBack: string }
  | { readonly kind: "words"; readonly words: string; readonly readBack: string }

/** What is kept, with more: a later answer takes the place of an earlier one to the same question (CARE-15). */
export function withMore(kept: readonly Kept[], more: readonly Kept[]): readonly Kept[] {
  const answered = new Set(more.flatMap((one) => ("said" in one ? [one.said.fact] : [])))
  return [...kept.filter((one) => !("said" in one) || !answered.has(one.said.fact)), ...more]
}

/**
 * The account as it was before the talk, with what is kept of it: their answers as one telling. What was corrected or
 * taken out on reading back leaves no trace (CARE-15), and neither does the order in which things were asked.
 */
export function accountWith(start: Talk, kept: readonly Kept[], telling: Telling): Account {
  const rank = (one: Kept): number => ("said" in one ? (answers as readonly string[]).indexOf(one.said.answer) : -1)
  const inOrder = kept.toSorted((one, other) => rank(one) - rank(other))
  return inOrder.reduce((talk, one) => withKept(talk, one, telling), start).account
}

function withKept(talk: Talk, kept: Kept, telling: Telling): Talk {
  if ("said" in kept) return answerInTalk(talk, kept.said, telling)
  return kept.kind === "wish" ? withWishes(talk, [kept.wish]) : withOwnWords(talk, kept.words)
}

/** One line to be read back, and everything that goes with it if it is taken out. */
export interface Line {
  readonly text: string
  readonly of: readonly Kept[]
}

/** What was said, one line each; then what was not, one line a topic. */
export function linesOf(kept: readonly Kept[]): readonly Line[] {
  const said = kept.flatMap((one) => (one.kind === "silent" ? [] : [{ text: one.readBack, of: [one] }]))
  const silent = kept.flatMap((one) => (one.kind === "silent" ? [one] : []))
  const byTopic = [...Map.groupBy(silent, ({ topicWords }) => topicWords)]
  return [
    ...said,
    ...byTopic.map(([topicWords, of]) => ({
      text: silence(
        topicWords,
        of.map(({ said }) => said),
      ),
      of,
    })),
  ]
}

function silence(topicWords: string, said: readonly Said[]): string {
  const declined = said.some(({ answer }) => answer === "declined")
  const notKnown = said.some(({ answer }) => answer !== "declined")
  const both = declined && notKnown ? "do not know, or would rather not say" : ""
  return `About ${topicWords} there are things you ${both || (declined ? "would rather not say" : "do not know, or are not sure of")}`
}
