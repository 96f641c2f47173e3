import { standingsOf } from "../accounts/index.ts"
import {
  type Fact,
  type FactId,
  factById,
  type Phrase,
  remainsForAChild,
  type Topic,
  vocabulary,
} from "../facts/index.ts"
import { freeze } from "../reasoning/index.ts"
import { dutyOf, mayBeStored } from "../responses/index.ts"
import { askedAbout } from "./ask-about.ts"
import { closedTopics } from "./ask-left-alone.ts"
import { isTalkOfTheYoung } from "./ask-of-the-young.ts"
import { isHardThroughout, mayWeTalkAbout, needsOwnYes, topicToTheWorker } from "./ask-prompts.ts"
import type { Prompt, Talk } from "./ask-talk.ts"
import { needsYes, waitsForAge } from "./ask-topic.ts"
import { episodeOf, isWaiting } from "./ask-what-matters.ts"

/** A topic in plain words, under which the worker may mark what was said (CARE-9: talk first, tick afterwards). */
export interface TopicToMark {
  readonly topic: Topic
  /** How it is named to the worker: the person is *they*. */
  readonly words: string
}

/** One fact, as it may stand before the worker's eyes: what to say, if they want, and what may have been answered. */
export interface FactToMark {
  readonly fact: FactId
  /** To be read out if they want; of what is only ever raised there is nothing to read out. */
  readonly opener: string | "nothing to be read out"
  /** What an answer is about: the question, without an offer to talk of it; of what is only raised, the label. */
  readonly about: string
  /** In a few words, of the person as "they": for what somebody else says of it. */
  readonly label: string
  readonly topic: Topic
  /** The settling answers, none of them chosen. */
  readonly phrases: readonly Phrase[]
  /** For the worker alone. */
  readonly note: string
  readonly mark: Fact["tried"]
}

/** Something for which their yes is to be asked first (CARE-6), and how it is asked. */
export interface YesToAskFor {
  readonly topic: Topic
  readonly about: FactId | "the topic"
  readonly prompt: Prompt
}

/** A page holds so few that it is never a list of what may be done to someone. */
export const factsToAPage = 4

/**
 * The topics under which something may be marked now, what people speak of first before the rest: never by definition,
 * never by what would settle most. What they closed with "not now" is left out, and what waits for something they have not told of.
 */
export function topicsToMark(talk: Talk): readonly TopicToMark[] {
  const now = nowOf(talk)
  const topics = new Set(ids.filter((fact) => mayStand(fact, now, "after every yes")).map(topicOf))
  return freeze(
    inOrder.filter((topic) => topics.has(topic)).map((topic) => ({ topic, words: topicToTheWorker(topic) })),
  )
}

/**
 * The pages of a topic, at most four facts each. The cuts are fixed data: an answer may bring a fact to its page or take
 * one away, and never moves another. Empty while the topic waits for their yes.
 */
export function pagesOf(talk: Talk, topic: Topic): readonly (readonly FactToMark[])[] {
  const now = nowOf(talk)
  const all = ids.filter((fact) => topicOf(fact) === topic && factById(fact).asking !== "raised")
  const cuts = Array.from({ length: Math.ceil(all.length / factsToAPage) }, (_, page) =>
    all.slice(page * factsToAPage, (page + 1) * factsToAPage),
  )
  const pages = cuts.map((cut) => cut.filter((fact) => mayStand(fact, now, "now")).map(factToMark))
  return freeze(pages.filter((page) => page.length > 0))
}

/** A choice of ours, the same for everyone, to be tried with peers. The last three hold only what is never listed. */
const inOrder: readonly Topic[] = [
  "work and pay",
  "papers and money",
  "coming and going",
  "safety",
  "how it began",
  "moving",
  "what they agreed to",
  "age",
  "in whose hands",
  "threats",
  "hurt",
  "selling sex",
  "clients and partners",
  "authorities",
  "work for the public",
  "who knew and meant it",
  "what it was for",
]

/** What of a topic waits for their yes, in the order in which it would be asked for: the topic, then what needs its own. */
export function yesesToAskFor(talk: Talk, topic: Topic): readonly YesToAskFor[] {
  const now = nowOf(talk)
  const waiting = ids.filter(
    (fact) => topicOf(fact) === topic && mayStand(fact, now, "after every yes") && !mayStand(fact, now, "now"),
  )
  const opened = pagesOf(talk, topic).length > 0
  const ask = (about: YesToAskFor["about"]): YesToAskFor => ({
    topic,
    about,
    prompt: mayWeTalkAbout(topic, about, opened),
  })
  if (waiting.length === 0) return []
  return freeze(now.saidYes.has(topic) ? waiting.map((fact) => ask(fact)) : [ask("the topic")])
}

/**
 * Whether what was said of a fact may be written down now, however the worker came to it: by a topic, by looking for what
 * they heard, or by changing what is read back. Never before the words are understood (CARE-1); of someone who is or may
 * be under 18 their safety alone (CARE-8); for adults only once they said that they are one; with the law left out only
 * safety; nothing of what they closed for today, but what closed it, so that it can be taken back.
 */
export function mayBeMarked(talk: Talk, fact: FactId): boolean {
  return whatMayBeMarked(talk)(fact)
}

/** The same of many facts at one moment of a talk. */
export function whatMayBeMarked(talk: Talk): (fact: FactId) => boolean {
  const now = nowOf(talk)
  return (fact) => mayBeHeard(fact, now)
}

/** All of a talk that decides what may stand on its screens. */
interface Now {
  readonly talk: Talk
  readonly young: boolean
  readonly grown: boolean
  readonly standings: ReturnType<typeof standingsOf>
  readonly saidYes: ReadonlySet<Topic | FactId>
  readonly closed: ReadonlySet<Topic>
  /** What they would rather not say in this talk, which closed its topic. */
  readonly closing: ReadonlySet<FactId | "the worker">
}

const ids: readonly FactId[] = vocabulary.map(({ id }) => id as FactId)

function topicOf(fact: FactId): Topic {
  return factById(fact).topic
}

function nowOf(talk: Talk): Now {
  const standings = standingsOf(episodeOf(talk), "own account")
  const asked = talk.steps.flatMap((step) => (step.kind === "topic" ? [step] : []))
  return {
    talk,
    young: isTalkOfTheYoung(talk),
    grown: standings.under_18_at_act === "no",
    standings,
    saidYes: new Set(
      asked.filter(({ answer }) => answer === "yes").map(({ topic, about }) => (about === "the topic" ? topic : about)),
    ),
    closed: closedTopics(talk.steps),
    closing: new Set(talk.steps.flatMap((step) => (step.kind === "left alone" ? [step.by] : []))),
  }
}

function mayBeHeard(id: FactId, { talk, young, grown, closed, closing }: Now): boolean {
  const fact = factById(id)
  const understood = talk.duty === "said and understood"
  if (!understood || !mayBeStored(id, dutyOf(talk.account, understood))) return false
  if (young || talk.law === "left out") return remainsForAChild(fact)
  return (grown || !fact.adultOnly) && (!closed.has(fact.topic) || closing.has(id))
}

/** Whether a fact may stand on a list that the worker did not look for it on: by its class and what they said yes to. */
function mayStand(fact: FactId, now: Now, when: "now" | "after every yes"): boolean {
  if (factById(fact).asking === "raised" || !mayBeHeard(fact, now)) return false
  if (now.closed.has(topicOf(fact)) || (!now.grown && waitsToBeMarked(fact))) return false
  if (isWaiting(fact, now.standings)) return false
  if (when === "after every yes") return true
  const topic = topicOf(fact)
  if ((needsYes(fact) || isHardThroughout(topic)) && !now.saidYes.has(topic)) return false
  return !needsOwnYes(fact) || now.saidYes.has(fact)
}

/** Papers, and money owed, are what people tell of first: marking what was told waits less than asking does (ASKING-29). */
function waitsToBeMarked(fact: FactId): boolean {
  const { topic, asking, adultOnly } = factById(fact)
  return waitsForAge(fact) && !(topic === "papers and money" && asking === "open" && !adultOnly)
}

export function factToMark(id: FactId): FactToMark {
  const fact = factById(id)
  return {
    fact: id,
    opener: fact.asking === "raised" ? "nothing to be read out" : fact.opener,
    about: askedAbout(id),
    label: fact.label,
    topic: fact.topic,
    phrases: fact.phrases,
    note: fact.note,
    mark: fact.tried,
  }
}
