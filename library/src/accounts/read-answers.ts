import type { FactId } from "../facts/index.ts"
import type { Answer, Episode, Statement, Telling } from "./account.ts"
import { problems } from "./problems.ts"
import { type Answered, reportClashes } from "./read-clashes.ts"
import { isKeys, isLeftOut, type Place, readKeys, readOneOrMore, readsWell } from "./read-place.ts"
import { readTime, reportOrder } from "./read-time.ts"
import { readFact, readText } from "./read-words.ts"

/** The key under which each answer is written, in the order in which they are read and written. */
export const answerKeys = Object.freeze({
  yes: "yes",
  no: "no",
  not_known: "not known",
  declined: "declined",
  not_applicable: "not applicable",
} as const satisfies Record<string, Answer>)
export type AnswerKey = keyof typeof answerKeys

/** The days of the episode that answers are about, and whether they could be read. */
export interface EpisodeDays extends Pick<Episode, "from" | "to"> {
  readonly readWell: boolean
}

/** The answers of one telling. */
export function readAnswers(
  parts: Readonly<Record<AnswerKey, Place>>,
  telling: Telling,
  days: EpisodeDays,
): readonly Statement[] {
  const answered = (Object.keys(answerKeys) as AnswerKey[]).flatMap((key) =>
    readOneOrMore(parts[key]).flatMap((place) => readAnswer(place, answerKeys[key], telling, days)),
  )
  reportClashes(answered)
  return answered.map(({ statement }) => statement)
}

function readAnswer(place: Place, answer: Answer, telling: Telling, days: EpisodeDays): readonly Answered[] {
  const [said, readWell] = readsWell(place, () => readSaid(place, days))
  const { fact, during, words } = said
  if (!readWell || fact === "unread" || during === "unread") return []
  return [{ place, statement: { ...telling, fact, answer, during, words } }]
}

interface Said {
  readonly fact: FactId | "unread"
  readonly during: Statement["during"] | "unread"
  readonly words: string
}

/** A fact alone, or with the days and the words that belong to the answer. */
function readSaid(place: Place, days: EpisodeDays): Said {
  if (!isKeys(place.value)) return { fact: readFact(place), during: "the whole episode", words: "" }
  const parts = readKeys(place, { known: ["fact", "from", "to", "words"], required: ["fact"] })
  return { fact: readFact(parts.fact), during: readDuring(place, parts, days), words: readText(parts.words) }
}

/** The days of an answer. One that is missing is the episode's; without any, the answer is about the whole episode. */
function readDuring(place: Place, parts: { from: Place; to: Place }, days: EpisodeDays): Said["during"] {
  if (isLeftOut(parts.from) && isLeftOut(parts.to)) return "the whole episode"
  const [during, readWell] = readsWell(place, () => ({
    from: isLeftOut(parts.from) ? days.from : readTime(parts.from),
    to: isLeftOut(parts.to) ? days.to : readTime(parts.to),
  }))
  if (!readWell) return "unread"
  const { from, to } = during
  if (typeof from === "string" || typeof to === "string") {
    if (days.readWell) place.found.push(problems.missingDays(place.path, typeof from === "string" ? "from" : "to"))
    return "unread"
  }
  const [, inOrder] = readsWell(place, () => reportOrder(place, from, to))
  if (inOrder && isOutside({ from, to }, days)) place.found.push(problems.outsideEpisode(place.path))
  return { from, to }
}

/** Whether the answer certainly begins before the episode does, or certainly ends after it. */
function isOutside({ from, to }: Exclude<Statement["during"], string>, days: EpisodeDays): boolean {
  const { from: begun, to: ended } = days
  const before = typeof begun === "object" && (from.latest < begun.earliest || to.latest < begun.earliest)
  const after = typeof ended === "object" && (from.earliest > ended.latest || to.earliest > ended.latest)
  return before || after
}
