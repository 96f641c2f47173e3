import type { Question } from "./ask-question.ts"
import { partsRead, type Readings } from "./evaluate.ts"
import type { Node } from "./node.ts"

/**
 * A test in which each question stands once, as its joints alone: names, sayings and reversals are gone, a joint never
 * stands directly in a joint of its own kind, and none has a single part.
 */
export type Plan = PlanQuestion | PlanJoint

export interface PlanQuestion {
  readonly kind: "question"
  readonly name: string
  readonly cost: number
  /** The chances that asking it makes this place of the plan hold, and fail; reversed where the test has a `not`. */
  readonly yes: number
  readonly no: number
}

interface PlanJoint {
  readonly kind: "all" | "any"
  readonly of: readonly Plan[]
}

/** The plan of a test; `"none"` where a question stands twice or a number of parts is asked for. */
export function planOf(test: Node, way: Readings, questions: ReadonlyMap<string, Question>): Plan | "none" {
  const met = new Set<string>()
  const build = (node: Node, reversed: boolean): Plan | "none" => {
    if (node.kind === "fact") {
      const question = questions.get(node.fact)
      if (question === undefined || met.has(node.fact)) return "none"
      met.add(node.fact)
      const { name, cost, yes, no } = question
      return { kind: "question", name, cost, ...(reversed ? { yes: no, no: yes } : { yes, no }) }
    }
    const turned = node.kind === "not" ? !reversed : reversed
    const parts = partsRead(node, way).map((part) => build(part, turned))
    const kind = jointOf(node)
    if (kind === "none" || parts.some((part) => part === "none")) return "none"
    return jointed((kind === "all") !== turned ? "all" : "any", parts as readonly Plan[])
  }
  return build(test, false)
}

/** How many parts a node asks for: all of them, any of them, or a number between, which no plan can say. */
function jointOf(node: Node): "all" | "any" | "none" {
  if (node.kind === "any") return "any"
  if (node.kind !== "atLeast" || node.n === node.of.length) return "all"
  return node.n === 1 ? "any" : "none"
}

/** A joint in its simplest form. A part that is settled is an empty joint, as in residual.ts. */
function jointed(kind: "all" | "any", parts: readonly Plan[]): Plan {
  const settles = parts.find((part) => part.kind !== "question" && part.kind !== kind && part.of.length === 0)
  if (settles !== undefined) return settles
  const of = parts.flatMap((part) => (part.kind === kind ? part.of : [part]))
  const [only, ...more] = of
  return only !== undefined && more.length === 0 ? only : { kind, of }
}

/** What is left of a plan once a question came out one way. */
export function answered(plan: Plan, name: string, outcome: "holds" | "fails" | "stays open"): Plan {
  if (plan.kind !== "question") {
    return jointed(
      plan.kind,
      plan.of.map((part) => answered(part, name, outcome)),
    )
  }
  if (plan.name !== name) return plan
  if (outcome === "stays open") return { ...plan, cost: 0, yes: 0, no: 0 }
  return { kind: outcome === "holds" ? "all" : "any", of: [] }
}

/** How many joints stand within one another. Two is an AND of ORs, or an OR of ANDs. */
export function depthOf(plan: Plan): number {
  return plan.kind === "question" ? 0 : 1 + Math.max(...plan.of.map(depthOf))
}
