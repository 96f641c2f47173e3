import { type FactId, factById, type Topic } from "../facts/index.ts"
import { closedTopics } from "./ask-left-alone.ts"
import { isHardThroughout, needsOwnYes } from "./ask-prompts.ts"
import type { Step, Talk } from "./ask-talk.ts"
import type { Worth } from "./ask-what-matters.ts"

/** One stretch of a talk on one topic, and whether going there was asked for. */
interface Visit {
  readonly topic: Topic
  readonly prepared: boolean
}

/** What the topics leave of a talk: the best question that may be put now, or what must be asked for before it. */
export type Chosen =
  | { readonly kind: "nothing" }
  | { readonly kind: "put"; readonly fact: FactId }
  /** Their yes is to be asked for first; `opened`: something else was asked on the topic before. */
  | {
      readonly kind: "ask for a yes"
      readonly topic: Topic
      readonly about: FactId | "the topic"
      readonly opened: boolean
    }

/**
 * The next question: on the topic of the last one until that is done, and else wherever the best question stands. What
 * needs preparing is asked for only after a yes in this talk, and never right after another stretch that needed it. Age
 * comes before anything hard (CARE-8).
 *
 * @param ageKnown - whether they have said that they were 18 or over.
 */
export function chooseByTopic(talk: Talk, worth: Worth, ageKnown: boolean): Chosen {
  const visits = visitsOf(talk.steps)
  const here = visits.at(-1)?.topic
  const ageOpen = worth.has(age) && mayGoThere(age, talk.steps, visits)
  const may = [...worth].filter(
    ([fact, bits]) =>
      mayGoThere(fact, talk.steps, visits) && (fact === age ? bits > 0 : ageKnown || ageOpen || !waitsForAge(fact)),
  )
  const onTopic = may.filter(([fact]) => factById(fact).topic === here)
  const among = onTopic.length > 0 ? onTopic : may
  const best = bestOf(among)
  if (best === "nothing") return { kind: "nothing" }
  const fact = !ageKnown && waitsForAge(best) ? age : best
  const { topic } = factById(fact)
  const yes = answerTo(topic, "the topic", talk.steps) === "yes"
  const entering = here !== topic && isHardThroughout(topic) && may.some(([one]) => isHardOn(topic, one))
  const opened = visits.some((visit) => visit.topic === topic)
  if (!yes && (needsYes(fact) || entering)) return { kind: "ask for a yes", topic, about: "the topic", opened }
  if (needsOwnYes(fact) && answerTo(topic, fact, talk.steps) !== "yes") {
    return { kind: "ask for a yes", topic, about: fact, opened: true }
  }
  return { kind: "put", fact }
}

const age = "under_18_at_act" satisfies FactId

/** What anyone may be asked, of whatever age. All other topics wait until they have said that they were 18 or over. */
const forAnyAge: readonly Topic[] = [
  "work and pay",
  "moving",
  "coming and going",
  "what they agreed to",
  "work for the public",
  "safety",
]

export function waitsForAge(fact: FactId): boolean {
  return fact !== age && (needsYes(fact) || !forAnyAge.includes(factById(fact).topic))
}

/** Their refusal closes the whole topic for this talk, easy questions with the hard. */
function mayGoThere(fact: FactId, steps: readonly Step[], visits: readonly Visit[]): boolean {
  const { topic } = factById(fact)
  if (closedTopics(steps).has(topic)) return false
  if (!needsYes(fact)) return true
  const before = visits.at(-1)?.topic === topic ? visits.at(-2) : visits.at(-1)
  return before === undefined || !before.prepared
}

function isHardOn(topic: Topic, fact: FactId): boolean {
  return needsYes(fact) && factById(fact).topic === topic
}

export function needsYes(fact: FactId): boolean {
  return factById(fact).asking === "prepare"
}

function answerTo(topic: Topic, about: FactId | "the topic", steps: readonly Step[]): "yes" | "not now" | "not asked" {
  const asked = steps.findLast((step) => step.kind === "topic" && step.topic === topic && step.about === about)
  return asked?.kind === "topic" ? asked.answer : "not asked"
}

/** Facts in the order of the vocabulary; the first of the best. */
function bestOf(may: readonly (readonly [FactId, number])[]): FactId | "nothing" {
  let best: FactId | "nothing" = "nothing"
  let most = -1
  for (const [fact, worth] of may) if (worth > most + 1e-12) [best, most] = [fact, worth]
  return best
}

/** Being asked to go somewhere is a stretch that needed it, whatever the answer: nobody is asked twice running. */
function visitsOf(steps: readonly Step[]): readonly Visit[] {
  const visits: Visit[] = []
  for (const step of steps) {
    if (step.kind !== "fact" && step.kind !== "topic") continue
    const topic = step.kind === "fact" ? factById(step.fact).topic : step.topic
    const prepared = step.kind === "topic" || needsYes(step.fact)
    const last = visits.at(-1)
    if (last?.topic === topic) visits[visits.length - 1] = { topic, prepared: last.prepared || prepared }
    else visits.push({ topic, prepared })
  }
  return visits
}
