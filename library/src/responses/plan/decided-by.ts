import { evaluate, type Node, type Standing, type Standings } from "../../reasoning/index.ts"
import type { PlanFact, PlanQuestionId } from "./questions.ts"

/**
 * The questions whose answers carry what a test came to, once each, in the order of the test: what is left out could be
 * answered otherwise and change nothing.
 */
export function decidedBy(test: Node<PlanFact>, standings: Standings<PlanFact>): readonly PlanQuestionId[] {
  const carriers = (node: Node<PlanFact>): readonly PlanFact[] => {
    if (node.kind === "fact") return [node.fact]
    if (node.kind === "not") return carriers(node.of)
    if (node.kind !== "all" && node.kind !== "any") throw new Error("a safeguard is made of facts, all, any and not")
    const whole = evaluate(node, standings)
    return node.of.filter((part) => evaluate(part, standings) === whole).flatMap(carriers)
  }
  return [...new Set(carriers(test).map(questionOf))]
}

/** The question a fact is an answer to. */
function questionOf(fact: PlanFact): PlanQuestionId {
  return fact.slice(0, fact.indexOf(": ")) as PlanQuestionId
}

export type SafeguardStanding = "held" | "broken" | "unknown"

export function standingOfSafeguard(standing: Standing): SafeguardStanding {
  if (standing === "yes") return "held"
  return standing === "no" ? "broken" : "unknown"
}
