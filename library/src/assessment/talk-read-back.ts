import type { Said } from "./ask-answered.ts"
import type { Kept } from "./talk-kept.ts"

/** One line to be read back, and everything that goes with it if it is taken out. */
export interface Line {
  readonly text: string
  readonly of: readonly Kept[]
}

/**
 * What is read back before it becomes part of the account: their own words first, then what they want, then what was
 * marked, each under what it answers, one line each; then what was not said, one line a topic, because a list of all they would not speak of would press them; last what others said.
 */
export function linesOf(kept: readonly Kept[]): readonly Line[] {
  const isTheirs = (one: Kept): boolean => !("said" in one) || one.telling.by === "the person"
  const said = (of: readonly Kept[]): readonly Line[] =>
    of.flatMap((one) => (one.kind === "silent" ? [] : [{ text: one.readBack, of: [one] }]))
  const silent = kept.flatMap((one) => (one.kind === "silent" && isTheirs(one) ? [one] : []))
  const byTopic = [...Map.groupBy(silent, ({ topicWords }) => topicWords)]
  return [
    ...said(kept.filter(({ kind }) => kind === "words")),
    ...said(kept.filter(({ kind }) => kind === "wish")),
    ...said(kept.filter((one) => "said" in one && isTheirs(one))),
    ...byTopic.map(([topicWords, of]) => ({
      text: silence(
        topicWords,
        of.map(({ said: each }) => each),
      ),
      of,
    })),
    ...said(kept.filter((one) => !isTheirs(one))),
  ]
}

function silence(topicWords: string, said: readonly Said[]): string {
  const declined = said.some(({ answer }) => answer === "declined")
  const notKnown = said.some(({ answer }) => answer !== "declined")
  const both = declined && notKnown ? "do not know, or would rather not say" : ""
  return `About ${topicWords}: there are things you ${both || (declined ? "would rather not say" : "do not know, or are not sure of")}`
}
