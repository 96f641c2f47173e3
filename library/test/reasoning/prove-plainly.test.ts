import { definitions } from "distinguo/law"
import {
  conclude,
  type Definition,
  define,
  everyStanding,
  factsOf,
  type Node,
  type ProofNode,
  prove,
  type Readings,
  readingsOf,
  type Standings,
  waysToRead,
} from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { chance, seed } from "./forms/random-definitions.ts"
import { proofWrittenPlainly } from "./prove-plainly.ts"
import { openTest, runs, standingsOver } from "./random-test.ts"

const every = definitions as readonly Definition[]

/** Accounts from nearly empty to full, in which everything may be contested. */
function accountOf(definition: Definition, pick: (below: number) => number): Standings {
  const told = 1 + pick(9)
  const some = factsOf(definition.test).filter(() => pick(10) < told)
  return Object.fromEntries(some.map((fact) => [fact, everyStanding[pick(4)] ?? "unknown"]))
}

/** Nothing chosen, each option chosen alone, and one whole way. */
function choicesOf({ test }: Definition, pick: (below: number) => number): readonly Readings[] {
  const ways = waysToRead(test)
  const alone = readingsOf(test).flatMap(({ name, options }) => options.map((option) => ({ [name]: option.name })))
  return [{}, ...alone, ways[pick(ways.length)] ?? {}]
}

test(`REASONING-72: of each definition of the house a proof is what concluding every part alone writes, byte for byte (seed ${seed})`, () => {
  const pick = chance(seed + 72)
  const said = new Set<string>()
  let compared = 0
  for (const definition of every) {
    for (let account = 0; account < 2; account++) {
      const standings = accountOf(definition, pick)
      for (const chosen of choicesOf(definition, pick)) {
        const proof = prove(definition, standings, chosen)
        if (proof.root.because !== undefined) said.add(proof.root.because)
        said.add(proof.root.standing)
        expect(JSON.stringify(proof)).toBe(JSON.stringify(proofWrittenPlainly(definition, standings, chosen)))
        compared++
      }
    }
  }
  expect(compared).toBeGreaterThan(3 * every.length)
  expect([...said].sort()).toEqual(["contested", "law open", "no", "unknown", "yes"])
})

const definitionOf = (test: Node) =>
  define({
    id: "library/may-borrow",
    title: "May borrow",
    instrument: "Rules of the library",
    jurisdiction: "international",
    inForce: { from: "2020-01-01", mark: "checked" },
    source: "library",
    notes: [],
    test,
  })

test("REASONING-72: and of any test, whichever proofs were made before, frozen or not", () => {
  fc.assert(
    fc.property(openTest, fc.array(standingsOver(everyStanding), { minLength: 1, maxLength: 4 }), (test, accounts) => {
      const frozen = definitionOf(structuredClone(test))
      for (const standings of accounts as readonly Standings[]) {
        for (const chosen of [{}, { how: "narrow" }, { how: "wide" }]) {
          const plain = JSON.stringify(proofWrittenPlainly(frozen, standings, chosen))
          expect(JSON.stringify(prove(frozen, standings, chosen))).toBe(plain)
          expect(JSON.stringify(prove({ ...frozen, test: test as Node }, standings, chosen))).toBe(plain)
        }
      }
    }),
    runs(200),
  )
})

test("REASONING-72: and of parts with hundreds beneath them, however many of those hold, fail or are contested", () => {
  const facts = Array.from({ length: 300 }, (_, at) => `card ${at}`)
  const nodes = facts.map((fact): Node => ({ kind: "fact", fact }))
  const tests: readonly Node[] = [
    { kind: "all", of: nodes },
    { kind: "any", of: nodes },
    ...[1, 127, 128, 150, 254, 300].map((n): Node => ({ kind: "atLeast", n, of: nodes })),
  ]
  for (const held of [0, 1, 126, 127, 128, 150, 254, 255, 299, 300]) {
    for (const standing of ["yes", "no", "contested"] as const) {
      for (const rest of ["unknown", "no", "yes"] as const) {
        const standings = Object.fromEntries(facts.map((fact, at) => [fact, at < held ? standing : rest]))
        for (const node of tests) {
          const definition = definitionOf(node)
          expect(prove(definition, standings).root.standing).toBe(conclude(node, standings).standing)
        }
      }
    }
  }
})

/** The rungs above the facts: those of which something is known, and the others. */
function rungsOf(proof: ProofNode): { readonly told: ReadonlySet<ProofNode>; readonly untold: ReadonlySet<ProofNode> } {
  const [told, untold] = [new Set<ProofNode>(), new Set<ProofNode>()]
  const walk = (rung: ProofNode): boolean => {
    if (rung.kind === "fact") return rung.standing !== "unknown"
    const known = rung.of.map(walk).some((below) => below)
    const into = known ? told : untold
    into.add(rung)
    return known
  }
  walk(proof)
  return { told, untold }
}

test("REASONING-73: what is kept from one proof to the next holds nothing that was said: the same account has rungs of its own", () => {
  const pick = chance(seed + 73)
  let rungs = 0
  for (const definition of every) {
    const standings = accountOf(definition, pick)
    const before = rungsOf(prove(definition, standings).root)
    for (const rung of rungsOf(prove(definition, standings).root).told) {
      rungs++
      expect(before.told.has(rung)).toBe(false)
    }
  }
  expect(rungs).toBeGreaterThan(every.length)
})

test("REASONING-73: a rung of which nothing is known is the same in every proof, and frozen", () => {
  const pick = chance(seed + 73)
  let rungs = 0
  // Where the law is open, a proof shows more than the ways alone do: what is laid over another is not compared.
  for (const definition of every.filter(({ test }) => readingsOf(test).length === 0)) {
    const { root } = prove(definition, {})
    expect([prove(definition, {}).root, Object.isFrozen(root)]).toEqual([root, true])
    const nothingSaid = rungsOf(root).untold
    for (const rung of rungsOf(prove(definition, accountOf(definition, pick)).root).untold) {
      rungs++
      expect(nothingSaid.has(rung)).toBe(true)
    }
  }
  expect(rungs).toBeGreaterThan(0)
})
