import type { Telling } from "../accounts/index.ts"
import { factById, type Topic } from "../facts/index.ts"
import type { Said } from "./ask-answered.ts"
import type { Step } from "./ask-talk.ts"

/**
 * What the person would rather not say closes its topic for this talk, as "not today" does. Safety alone stays open:
 * danger is heard whenever it is told.
 */
export function leftAloneBy({ fact, answer }: Said, { by }: Pick<Telling, "by">): readonly Step[] {
  const { topic } = factById(fact)
  return answer === "declined" && by === "the person" && mayBeLeftAlone(topic)
    ? [{ kind: "left alone", topic, by: fact }]
    : []
}

/** Whether the worker may leave a topic alone: every one but safety. */
export function mayBeLeftAlone(topic: Topic): boolean {
  return topic !== "safety"
}

/** The topics that are closed for this talk: by "not today", by what they would rather not say, or by the worker. */
export function closedTopics(steps: readonly Step[]): ReadonlySet<Topic> {
  return new Set(
    steps.flatMap((step) =>
      step.kind === "left alone" || (step.kind === "topic" && step.answer === "not now") ? [step.topic] : [],
    ),
  )
}
