import { factById } from "../facts/index.ts"
import type { Said } from "./ask-answered.ts"
import { wordsForTopic } from "./ask-prompts.ts"
import type { Kept } from "./talk-kept.ts"

/** One line to be read back, and everything that goes with it if it is taken out. */
export interface Line {
  /** A short heading it stands under, as one would name it to the person: their words, their wish, a topic, others. */
  readonly under: string
  readonly text: string
  readonly of: readonly Kept[]
}

/**
 * What is read back before it becomes part of the account: their own words first, then what they want, then what was
 * marked, topic by topic, one line each; then what was not said, one line a topic, because a list of all they would not
 * speak of would press them; last what others said.
 */
export function linesOf(kept: readonly Kept[]): readonly Line[] {
  const said = (under: string, of: readonly Kept[]): readonly Line[] =>
    of.flatMap((one) => (one.kind === "silent" ? [] : [{ under, text: one.readBack, of: [one] }]))
  const marked = kept.flatMap((one) => ("said" in one && isTheirs(one) ? [one] : []))
  const silent = marked.flatMap((one) => (one.kind === "silent" ? [one] : []))
  const byTopic = Map.groupBy(marked, (one) => wordsForTopic(factById(one.said.fact).topic))
  return [
    ...said(
      "your own words",
      kept.filter(({ kind }) => kind === "words"),
    ),
    ...said(
      "what you want",
      kept.filter(({ kind }) => kind === "wish"),
    ),
    ...said(
      "how you can be reached",
      kept.filter(({ kind }) => kind === "contact"),
    ),
    ...[...byTopic].flatMap(([topicWords, of]) => said(topicWords, of)),
    ...[...Map.groupBy(silent, ({ topicWords }) => topicWords)].map(([topicWords, of]) => ({
      under: "what was left open",
      text: silence(
        topicWords,
        of.map(({ said: each }) => each),
      ),
      of,
    })),
    ...said(
      "what others said",
      kept.filter((one) => !isTheirs(one)),
    ),
  ]
}

function isTheirs(one: Kept): boolean {
  if (one.kind === "words of another") return false
  return !("said" in one) || one.telling.by === "the person"
}

function silence(topicWords: string, said: readonly Said[]): string {
  const declined = said.some(({ answer }) => answer === "declined")
  const notKnown = said.some(({ answer }) => answer !== "declined")
  const both = declined && notKnown ? "do not know, or would rather not say" : ""
  return `About ${topicWords}: there are things you ${both || (declined ? "would rather not say" : "do not know, or are not sure of")}.`
}
