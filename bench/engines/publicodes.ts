import Publicodes from "publicodes"
import { type Cases, eachCase } from "./cases.ts"
import type { Engine } from "./contender.ts"
import { type Formula, formulaOf, railsOf } from "./formula.ts"
import { railedNames } from "./railed-cases.ts"
import type { Task } from "./tasks.ts"

const quiet = { log: () => {}, warn: () => {}, error: () => {} }

/**
 * Publicodes, the engine of French public calculators: `setSituation`, then `evaluate`. It knows what is missing and keeps
 * the evaluated tree with its missing variables: the nearest there is to a full proof.
 */
export const publicodes: Engine = {
  name: "publicodes",
  version: "1.10.3",
  used: "setSituation and evaluate, a question a fact",
  unknown: "its own",
  explains: "the evaluated tree, and what is missing",
  cases: 300,
  ready: ({ definition, readings, facts }, cases) => {
    const questions = facts.map((fact) => [nameOf(fact), { question: "…" }])
    const rules = { ...Object.fromEntries(questions), finding: ruleOf(formulaOf(definition.test, readings)) }
    const engine = new Publicodes(rules, { logger: quiet })
    const given = eachCase(cases, (codeOf) =>
      Object.fromEntries(
        facts.flatMap((fact, at) => (codeOf(at) === 0 ? [] : [[nameOf(fact), codeOf(at) === 1 ? "oui" : "non"]])),
      ),
    )
    const verdicts = new Uint8Array(given.length)
    return {
      pass: () => {
        for (const [at, one] of given.entries()) {
          const value = engine.setSituation(one).evaluate("finding").nodeValue
          verdicts[at] = value === true ? 1 : value === false ? 2 : 0
        }
      },
      verdicts: () => verdicts,
    }
  },
}

/**
 * The same engine asked twice in two values. Its tree then no longer shows what is missing, but a situation of fewer
 * entries is sometimes set faster: whichever of the two is faster is the one the ratio is held against.
 */
export const publicodesByRails: Engine = {
  ...publicodes,
  name: "publicodes, two rails",
  used: "setSituation and evaluate, once a rail where needed; facts that do not hold by default",
  unknown: "two rails",
  explains: "the evaluated tree, without what is missing",
  ready: ({ definition, readings, facts }: Task, cases: Cases) => {
    const { yes, no } = railsOf(formulaOf(definition.test, readings))
    const absent = railedNames(facts).map((name) => [nameOf(name), { "par défaut": "non" }])
    const engine = new Publicodes(
      { ...Object.fromEntries(absent), holds: ruleOf(yes), fails: ruleOf(no) },
      { logger: quiet },
    )
    const given = eachCase(cases, (codeOf) =>
      Object.fromEntries(
        facts.flatMap((fact, at) =>
          codeOf(at) === 0 ? [] : [[nameOf(`${fact}_${codeOf(at) === 1 ? "yes" : "no"}`), "oui"]],
        ),
      ),
    )
    const verdicts = new Uint8Array(given.length)
    return {
      pass: () => {
        for (const [at, one] of given.entries()) {
          engine.setSituation(one)
          if (engine.evaluate("holds").nodeValue === true) verdicts[at] = 1
          else verdicts[at] = engine.evaluate("fails").nodeValue === true ? 2 : 0
        }
      },
      verdicts: () => verdicts,
    }
  },
}

/** Its names are words with spaces, and a digit may not stand alone. */
function nameOf(fact: string): string {
  return fact.replaceAll("_", " ").replace(/ (\d)/g, " n$1")
}

function ruleOf(formula: Formula): string | object {
  if (formula.kind === "fact") return nameOf(formula.fact)
  if (formula.kind === "not") {
    if (formula.of.kind !== "fact") throw new Error("publicodes is given `not` before a fact alone")
    return `${nameOf(formula.of.fact)} = non`
  }
  return { [formula.kind === "all" ? "toutes ces conditions" : "une de ces conditions"]: formula.of.map(ruleOf) }
}
