import { Engine as RulesEngine, type TopLevelCondition } from "json-rules-engine"
import type { Engine } from "./contender.ts"
import { type Formula, formulaOf, railsOf } from "./formula.ts"
import { railedObjects } from "./railed-cases.ts"

/** json-rules-engine: one rule a rail, and which of the two fired. It has only its asynchronous door. */
export const jsonRulesEngine: Engine = {
  name: "json-rules-engine",
  version: "7.3.1",
  used: "two rules, one a rail, awaited case by case",
  unknown: "two rails",
  explains: "its own conditions with their results",
  cases: 500,
  ready: ({ definition, readings }, cases) => {
    const { yes, no } = railsOf(formulaOf(definition.test, readings))
    const engine = new RulesEngine([
      { conditions: conditionsOf(yes), event: { type: "yes" } },
      { conditions: conditionsOf(no), event: { type: "no" } },
    ])
    const given = railedObjects(cases)
    const verdicts = new Uint8Array(given.length)
    return {
      pass: async () => {
        for (const [at, one] of given.entries()) {
          const { events } = await engine.run(one)
          const fired = events[0]?.type
          verdicts[at] = fired === "yes" ? 1 : fired === "no" ? 2 : 0
        }
      },
      verdicts: () => verdicts,
    }
  },
}

function conditionsOf(formula: Formula): TopLevelCondition {
  if (formula.kind === "all") return { all: formula.of.map(conditionOf) }
  if (formula.kind === "any") return { any: formula.of.map(conditionOf) }
  return { all: [conditionOf(formula)] }
}

function conditionOf(formula: Formula) {
  if (formula.kind === "fact") return { fact: formula.fact, operator: "equal", value: true }
  return conditionsOf(formula)
}
