import type { Plan, PlanQuestion } from "./ask-plan.ts"

/** What the ratio rule comes to on a plan. */
export interface RatioRule {
  /** The expected cost of asking until nothing that may be asked can still matter. */
  readonly cost: number
  /** The chances that the plan turns out to hold, and to fail. */
  readonly yes: number
  readonly no: number
  /** What to ask first; `"nothing"` where nothing of it may be asked. */
  readonly first: PlanQuestion | "nothing"
}

/**
 * The depth-first ratio rule: in an `all`, first what fails most readily for its cost; in an `any`, first what holds
 * most readily; and each joint, once ordered, is one question for the joint above it.
 *
 * Optimal for an AND of ORs and an OR of ANDs in which each fact stands once (Greiner, Hayward, Jankowska, Molloy,
 * 2006); deeper it is a start, which ask-by-lookahead.ts improves. Ties keep the order of the text.
 */
export function byRatio(plan: Plan): RatioRule {
  if (plan.kind === "question")
    return { cost: plan.cost, yes: plan.yes, no: plan.no, first: plan.cost > 0 ? plan : "nothing" }
  const ends = plan.kind === "all" ? "no" : "yes"
  const goesOn = plan.kind === "all" ? "yes" : "no"
  const parts = plan.of.map(byRatio)
  const inOrder = parts
    .filter(({ first }) => first !== "nothing")
    .sort((one, other) => other[ends] * one.cost - one[ends] * other.cost)
  let cost = 0
  let notEnded = 1
  for (const part of inOrder) {
    cost += notEnded * part.cost
    notEnded *= 1 - part[ends]
  }
  const throughout = parts.reduce((so, part) => so * part[goesOn], 1)
  const chances = ends === "no" ? { no: 1 - notEnded, yes: throughout } : { yes: 1 - notEnded, no: throughout }
  return { cost, ...chances, first: inOrder[0]?.first ?? "nothing" }
}
