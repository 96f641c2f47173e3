import { byRatio } from "./ask-by-ratio.ts"
import { answered, depthOf, type Plan, type PlanQuestion } from "./ask-plan.ts"

/**
 * What to ask first of a plan. An AND of ORs, or an OR of ANDs: the ratio rule, which is optimal there. Deeper: the
 * question after which the ratio rule, applied to what each answer leaves, is expected to cost least. That can only be
 * better than the rule itself, since the rule's own first question is among those tried (rule REASONING-33).
 */
export function byLookahead(plan: Plan): PlanQuestion | "nothing" {
  if (depthOf(plan) <= 2) return byRatio(plan).first
  let best: PlanQuestion | "nothing" = "nothing"
  let least = Number.POSITIVE_INFINITY
  for (const question of worthTrying(plan)) {
    const cost = costWhenFirst(plan, question)
    if (cost < least - 1e-12) [best, least] = [question, cost]
  }
  return best
}

/** The expected cost when one question comes first and the ratio rule follows. */
function costWhenFirst(plan: Plan, { name, cost, yes, no }: PlanQuestion): number {
  const after = (outcome: "holds" | "fails" | "stays open"): number => byRatio(answered(plan, name, outcome)).cost
  const open = 1 - yes - no
  return cost + yes * after("holds") + no * after("fails") + (open > 1e-12 ? open * after("stays open") : 0)
}

/** Of questions that stand side by side only the first by ratio can be best to begin with. */
function worthTrying(plan: Plan): readonly PlanQuestion[] {
  if (plan.kind === "question") return plan.cost > 0 ? [plan] : []
  const beside = plan.of.filter((part) => part.kind === "question")
  const first = byRatio({ kind: plan.kind, of: beside }).first
  const below = plan.of.filter((part) => part.kind !== "question").flatMap(worthTrying)
  return first === "nothing" ? below : [first, ...below]
}
