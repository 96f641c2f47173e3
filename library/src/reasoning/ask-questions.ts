import { chanceOn } from "./ask-by-gain.ts"
import { type Asking, chanceOfYes, type Question } from "./ask-question.ts"
import { diagram } from "./decision-diagram.ts"
import type { Readings, Standings } from "./evaluate.ts"
import { partsRead } from "./evaluate.ts"
import { factsOf, type Node } from "./node.ts"
import { polarities } from "./polarity.ts"
import { residual } from "./residual.ts"

/** A test over questions: the same joints as the law's, with a question wherever something is asked at once. */
export interface Questions<F extends string = string> {
  readonly test: Node
  readonly questions: ReadonlyMap<string, Question<F>>
}

/** What may be asked of what is left of a test, and one way of reading it. */
export interface Scope<F extends string = string> extends Asking<F> {
  /** Unknown facts that can still matter. */
  readonly open: ReadonlySet<F>
  readonly way: Readings
}

/** Each fact is a question of its own. */
export function questionsByFact<F extends string>(rest: Node<F>, scope: Scope<F>): Questions<F> {
  const questions = new Map<string, Question<F>>()
  const walk = (node: Node<F>, above: readonly string[]): void => {
    if (node.kind === "fact" && !questions.has(node.fact)) {
      const facts = askable([node.fact], scope)
      const chances = facts.length > 0 ? { yes: chanceOfYes, no: 1 - chanceOfYes } : { yes: 0, no: 0 }
      const cost = hardest(facts, scope)
      questions.set(node.fact, { name: node.fact, facts, cost, chance: chanceOfYes, ...chances, serves: above })
    }
    const serves = "name" in node ? [...above, node.name] : above
    for (const part of partsRead(node, scope.way)) walk(part, serves)
  }
  walk(rest, [])
  return { test: rest, questions }
}

/**
 * Each innermost named part is a question: one screen, with all its facts. Facts that stand beside named parts are a
 * question of their own, named after the part around them. An open place of the law, read one way, is a part too.
 */
export function questionsByElement<F extends string>(rest: Node<F>, scope: Scope<F>): Questions<F> {
  const questions = new Map<string, Question<F>>()
  const ask = (of: Node<F>, serves: readonly string[]): Node => {
    const plain = serves.join(" / ")
    const name = questions.has(plain) ? `${plain} (${questions.size})` : plain
    questions.set(name, questionOver(of, name, serves, scope))
    return { kind: "fact", fact: name }
  }
  const build = (node: Node<F>, above: readonly string[]): Node => {
    const serves = "name" in node ? [...above, node.name] : above
    if (!holdsParts(node, scope.way)) return ask(node, serves)
    if (node.kind === "not") return { kind: "not", of: build(node.of, above) }
    if (node.kind === "atLeast") return { ...node, of: node.of.map((part) => build(part, above)) }
    if (node.kind !== "all" && node.kind !== "any") {
      return { kind: "all", of: partsRead(node, scope.way).map((part) => build(part, serves)) }
    }
    const loose = node.of.filter((part) => !isPart(part) && !holdsParts(part, scope.way))
    const beside = loose.length === 0 ? [] : [ask({ kind: node.kind, of: loose }, above)]
    const named = node.of.filter((part) => !loose.includes(part))
    return { kind: node.kind, of: [...beside, ...named.map((part) => build(part, above))] }
  }
  return { test: build(rest, []), questions }
}

/** One screen: as hard as its hardest fact, with the chances that its answers settle it either way. */
function questionOver<F extends string>(
  of: Node<F>,
  name: string,
  serves: readonly string[],
  scope: Scope<F>,
): Question<F> {
  const facts = askable(factsOf(of), scope)
  const chanceIf = (others: Standings<F>): number =>
    chanceOn(diagram(residual(of, others), scope.way), () => chanceOfYes)
  const settling =
    facts.length > 0
      ? { yes: chanceIf(othersTurnedOut(of, facts, "worst")), no: 1 - chanceIf(othersTurnedOut(of, facts, "best")) }
      : { yes: 0, no: 0 }
  return { name, facts, cost: hardest(facts, scope), chance: chanceIf({}), ...settling, serves }
}

function askable<F extends string>(facts: readonly F[], { open, permitted = () => true }: Scope<F>): readonly F[] {
  return facts.filter((fact) => open.has(fact) && permitted(fact))
}

function hardest<F extends string>(facts: readonly F[], { cost }: Scope<F>): number {
  return Math.max(0, ...facts.map(cost))
}

/** What nobody is asked, as it would have to be for a test to fail, or to hold, most readily. */
function othersTurnedOut<F extends string>(of: Node<F>, asked: readonly F[], how: "worst" | "best"): Standings<F> {
  const others = [...polarities(of)].filter(([fact]) => !asked.includes(fact))
  const entries = others.map(([fact, side]) => [fact, (side === "against") === (how === "worst") ? "yes" : "no"])
  return Object.fromEntries(entries) as Standings<F>
}

function isPart(node: Node): boolean {
  return node.kind === "element" || node.kind === "reading"
}

/** Whether named parts stand somewhere beneath a node. */
function holdsParts(node: Node, way: Readings): boolean {
  return partsRead(node, way).some((part) => isPart(part) || holdsParts(part, way))
}
