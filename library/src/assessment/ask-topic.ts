import { type FactId, factById, type Topic } from "../facts/index.ts"
import type { Step, Talk } from "./ask-talk.ts"
import type { Worth } from "./ask-what-matters.ts"

/** One stretch of a talk on one topic, and whether going there was asked for. */
interface Visit {
  readonly topic: Topic
  readonly prepared: boolean
}

/** What the topics leave of a talk: the best question that may be put now, and whether something is left for another day. */
export interface Chosen {
  readonly fact: FactId | "nothing"
  /** Whether their yes to going there is to be asked for first. */
  readonly prepare: boolean
}

/**
 * The next question: on the topic of the last one until that is done, and else wherever the best question stands. What
 * needs preparing is asked for only after a yes in this talk, and never right after another stretch that needed it.
 */
export function chooseByTopic(talk: Talk, worth: Worth): Chosen {
  const visits = visitsOf(talk.steps)
  const here = visits.at(-1)?.topic
  const may = [...worth].filter(([fact]) => mayGoThere(fact, talk.steps, visits))
  const onTopic = may.filter(([fact]) => factById(fact).topic === here)
  const fact = bestOf(onTopic.length > 0 ? onTopic : may)
  return {
    fact,
    prepare: fact !== "nothing" && needsYes(fact) && answerTo(factById(fact).topic, talk.steps) === "not asked",
  }
}

function mayGoThere(fact: FactId, steps: readonly Step[], visits: readonly Visit[]): boolean {
  if (!needsYes(fact)) return true
  const { topic } = factById(fact)
  if (answerTo(topic, steps) === "not now") return false
  const before = visits.at(-1)?.topic === topic ? visits.at(-2) : visits.at(-1)
  return before === undefined || !before.prepared
}

function needsYes(fact: FactId): boolean {
  return factById(fact).asking === "prepare"
}

function answerTo(topic: Topic, steps: readonly Step[]): "yes" | "not now" | "not asked" {
  const asked = steps.findLast((step) => step.kind === "topic" && step.topic === topic)
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
