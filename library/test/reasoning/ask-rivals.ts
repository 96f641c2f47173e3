import { chanceOfYes, factsOf, type Node, type Standings, supportOf } from "distinguo/reasoning"
import { chanceOn } from "../../src/reasoning/ask-by-gain.ts"
import { type Left, whatIsLeft } from "../../src/reasoning/what-is-left.ts"

/** A way of choosing the next fact to ask. */
export type Choose = (standings: Standings) => string | "nothing"

/** docassemble's rule: the first fact in the order of the text that can still matter. */
export function textOrder(test: Node): Choose {
  const order = factsOf(test)
  return (standings) => inTextOrder(order, whatIsLeft(test, standings))[0] ?? "nothing"
}

/** L4's rule: first a fact one of whose answers settles the whole at once, and else the order of the text. */
export function decidingAnswersFirst(test: Node): Choose {
  const order = factsOf(test)
  return (standings) => {
    const left = whatIsLeft(test, standings)
    const facts = inTextOrder(order, left)
    return facts.find((fact) => settles(fact, 1, left) || settles(fact, 0, left)) ?? facts[0] ?? "nothing"
  }
}

function inTextOrder(order: readonly string[], left: readonly Left[]): readonly string[] {
  const open = new Set(left.flatMap(({ diagram }) => supportOf(diagram)))
  return order.filter((fact) => open.has(fact))
}

/** Whether one answer to a fact leaves the test certain, however it is read. */
function settles(fact: string, answer: 0 | 1, left: readonly Left[]): boolean {
  return left.every(({ diagram }) => {
    const chance = chanceOn(diagram, (other) => (other === fact ? answer : chanceOfYes))
    return chance < 1e-12 || chance > 1 - 1e-12
  })
}
