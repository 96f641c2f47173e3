import { conclude, evaluate, type Proof, prove, type Standing, type Standings } from "distinguo/reasoning"
import { accountsOf, standingOf, standingsOf } from "./cases.ts"
import type { Engine } from "./contender.ts"
import type { Task } from "./tasks.ts"

const ours = { version: "this commit", unknown: "its own" } as const

/** The reference, written to be read: what every other form and every engine is compared with. */
export const oursEvaluate: Engine = {
  ...ours,
  name: "Distinguo, evaluate",
  used: "the standings of a case by name, as an account gives them",
  explains: "nothing",
  cases: 500,
  ready: ({ definition, readings }, cases) =>
    deciding(standingsOf(cases), (standings) => evaluate(definition.test, standings, readings)),
}

export const oursConclude: Engine = {
  ...ours,
  name: "Distinguo, conclude",
  used: "the same; a contested fact settles nothing",
  explains: "each reading's answer",
  cases: 500,
  ready: ({ definition, readings }, cases) =>
    deciding(standingsOf(cases), (standings) => conclude(definition.test, standings, readings).standing),
}

/** The whole ladder of reasons with its citations, as the desk shows it. */
export const oursProve: Engine = {
  ...ours,
  name: "Distinguo, full proofs",
  used: "the same; every part with its standing and its article",
  explains: "the whole ladder",
  cases: 500,
  ready: (task, cases) => proving(task, standingsOf(cases)),
}

/** What a caseworker's account costs: it names every fact of the house, of which the definition reads some. */
export const oursProveByHouse: Engine = {
  ...oursProve,
  name: "Distinguo, full proofs, whole vocabulary",
  used: "the same, from accounts that name every fact of the house",
  ready: (task, cases) => proving(task, accountsOf(cases)),
}

function proving({ definition, readings }: Task, accounts: readonly Standings[]) {
  // What was proved last is kept within reach, so that no proof can be left out as unused.
  const kept: { last: Proof | "nothing" } = { last: "nothing" }
  return deciding(accounts, (standings) => {
    const proof = prove(definition, standings, readings)
    kept.last = proof
    return proof.root.standing
  })
}

function deciding<S>(given: readonly S[], decide: (one: S) => Standing) {
  const verdicts = new Uint8Array(given.length)
  return {
    pass: () => {
      for (const [at, one] of given.entries()) verdicts[at] = standingOf.indexOf(decide(one))
    },
    verdicts: () => verdicts,
  }
}
