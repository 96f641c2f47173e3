import { evaluateExpressionSync, ZenEngine } from "@gorules/zen-engine"
import type { Engine } from "./contender.ts"
import { formulaOf, railsOf, written } from "./formula.ts"
import { railedObjects } from "./railed-cases.ts"
import type { Task } from "./tasks.ts"

/** Zen (GoRules), an engine in Rust: a decision made ready once. It errs on what is missing, so it is given both rails. */
export const zenDecision: Engine = {
  name: "Zen, a decision",
  version: "0.54.0",
  used: "a decision of one expression made ready once, awaited case by case",
  unknown: "two rails",
  explains: "a trace by node, when asked for (it was not)",
  cases: 1_000,
  ready: (task, cases) => {
    const decision = new ZenEngine().createDecision(graph(expressionOf(task)))
    const given = railedObjects(cases)
    const verdicts = new Uint8Array(given.length)
    return {
      pass: async () => {
        for (const [at, one] of given.entries()) verdicts[at] = (await decision.evaluate(one)).result.verdict
      },
      verdicts: () => verdicts,
    }
  },
}

/** The same engine by its synchronous door, which reads the text anew each time. */
export const zenExpression: Engine = {
  name: "Zen, an expression",
  version: "0.54.0",
  used: "evaluateExpressionSync",
  unknown: "two rails",
  explains: "nothing",
  cases: 2_000,
  ready: (task, cases) => {
    const expression = expressionOf(task)
    const given = railedObjects(cases)
    const verdicts = new Uint8Array(given.length)
    return {
      pass: () => {
        for (const [at, one] of given.entries()) verdicts[at] = evaluateExpressionSync(expression, one)
      },
      verdicts: () => verdicts,
    }
  },
}

function expressionOf({ definition, readings }: Task): string {
  const { yes, no } = railsOf(formulaOf(definition.test, readings))
  const words = { all: "and", any: "or", not: (of: string) => `not ${of}` }
  return `${written(yes, words)} ? 1 : (${written(no, words)} ? 2 : 0)`
}

/** Zen's own form of a decision: something comes in, one expression is worked out, something goes out. */
function graph(expression: string): object {
  const position = { x: 0, y: 0 }
  const expressions = [{ id: "verdict", key: "verdict", value: expression }]
  return {
    nodes: [
      { id: "in", type: "inputNode", name: "in", position },
      { id: "work", type: "expressionNode", name: "work", position, content: { expressions } },
      { id: "out", type: "outputNode", name: "out", position },
    ],
    edges: [
      { id: "in-work", type: "edge", sourceId: "in", targetId: "work" },
      { id: "work-out", type: "edge", sourceId: "work", targetId: "out" },
    ],
  }
}
