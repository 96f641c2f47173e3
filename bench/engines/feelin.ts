import { evaluate } from "feelin"
import { eachCase } from "./cases.ts"
import type { Engine } from "./contender.ts"
import { formulaOf, written } from "./formula.ts"

/** feelin, the FEEL of DMN in JavaScript: three values of its own. It has no step of making ready: it reads each time. */
export const feelin: Engine = {
  name: "feelin",
  version: "8.2.0",
  used: "evaluate, which reads the text each time",
  unknown: "its own",
  explains: "warnings",
  cases: 100,
  ready: ({ definition, readings, facts }, cases) => {
    const words = { all: "and", any: "or", not: (of: string) => `not(${of})` }
    const expression = written(formulaOf(definition.test, readings), words)
    const given = eachCase(cases, (codeOf) =>
      Object.fromEntries(facts.map((fact, at) => [fact, codeOf(at) === 0 ? null : codeOf(at) === 1])),
    )
    const verdicts = new Uint8Array(given.length)
    return {
      pass: () => {
        for (const [at, one] of given.entries()) {
          const { value } = evaluate(expression, one)
          verdicts[at] = value === true ? 1 : value === false ? 2 : 0
        }
      },
      verdicts: () => verdicts,
    }
  },
}
