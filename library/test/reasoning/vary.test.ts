import {
  all,
  any,
  type Change,
  conclude,
  evaluate,
  everyStanding,
  factsOf,
  largestDiagram,
  mostChanges,
  type Node,
  not,
  type Standing,
  type Standings,
  type Turn,
  type Varying,
  vary,
  waysToRead,
} from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import {
  anyTest,
  type CardFact,
  cardFacts,
  completions,
  openTest,
  runs,
  standingsOver,
  unateTest,
} from "./random-test.ts"

/** What each fact costs either way, and which ways it may go at all: drawn anew for every run. */
const varying: fc.Arbitrary<Varying<CardFact>> = fc
  .array(fc.record({ cost: fc.integer({ min: 1, max: 4 }), may: fc.boolean() }), { minLength: 12, maxLength: 12 })
  .map((each) => {
    const of = (fact: CardFact, to: "yes" | "no") => each[cardFacts.indexOf(fact) * 2 + (to === "yes" ? 1 : 0)]
    return { cost: (fact, to) => of(fact, to)?.cost ?? 1, mayBecome: (fact, to) => of(fact, to)?.may ?? true }
  })

type Asked = { readonly varying: Varying<CardFact>; readonly to: "yes" | "no" }

/** Every set of changes there is, tried one by one: of those that turn the test for certain, the cheapest. */
function byBruteForce(
  test: Node<CardFact>,
  way: Readonly<Record<string, string>>,
  standings: Standings<CardFact>,
  { varying: { cost, mayBecome }, to }: Asked,
): { readonly least: number; readonly cheapest: readonly string[] } {
  const facts = factsOf(test)
  const ways = facts.reduce<readonly (readonly Change<CardFact>[])[]>(
    (so, fact) =>
      so.flatMap((changes) => [
        changes,
        ...(["yes", "no"] as const)
          .filter((one) => standings[fact] !== one && mayBecome(fact, one))
          .map((one) => [...changes, { fact, to: one }]),
      ]),
    [[]],
  )
  const priced = ways
    .map((changes) => ({ changes, price: changes.reduce((sum, { fact, to: so }) => sum + cost(fact, so), 0) }))
    .sort((one, other) => one.price - other.price)
  const turns = priced.find(({ changes }) => isCertain(test, way, changed(standings, changes), to))
  if (turns === undefined) return { least: Number.POSITIVE_INFINITY, cheapest: [] }
  return {
    least: turns.price,
    cheapest: priced
      .filter(({ changes, price }) => price === turns.price && isCertain(test, way, changed(standings, changes), to))
      .map(({ changes }) => JSON.stringify(changes))
      .sort(),
  }
}

function changed(standings: Standings<CardFact>, changes: readonly Change<CardFact>[]): Standings<CardFact> {
  return { ...standings, ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])) }
}

/** Whether the test comes so however what is unknown or contested turns out. */
function isCertain(
  test: Node<CardFact>,
  way: Readonly<Record<string, string>>,
  standings: Standings<CardFact>,
  to: "yes" | "no",
): boolean {
  return completions(standings).every((so) => evaluate(test, so, way) === to)
}

function isAsBruteForce(turn: Turn<CardFact>, brute: ReturnType<typeof byBruteForce>): void {
  const kinds = { 0: "already so", [Number.POSITIVE_INFINITY]: "nothing would do it" } as const
  expect(turn.kind).toBe(kinds[brute.least as 0] ?? "changes")
  if (turn.kind !== "changes") return
  expect(turn.all).toBe(true)
  expect(turn.cheapest.map((changes) => JSON.stringify(changes)).sort()).toEqual(brute.cheapest)
}

test("REASONING-60: what would turn a test is what brute force over every change finds, in either polarity", () => {
  fc.assert(
    fc.property(anyTest, standingsOver(everyStanding), varying, (test, standings, varying) => {
      const [varied] = vary(test, standings, varying)
      if (varied === undefined) throw new Error("there is always a way to read a test")
      isAsBruteForce(varied.toYes, byBruteForce(test, {}, standings, { varying, to: "yes" }))
      isAsBruteForce(varied.toNo, byBruteForce(test, {}, standings, { varying, to: "no" }))
    }),
    runs(400),
  )
})

test("REASONING-61: where the law is open, each way to read it has its own answer", () => {
  fc.assert(
    fc.property(openTest, standingsOver(everyStanding), varying, (test, standings, varying) => {
      const varied = vary(test, standings, varying)
      expect(varied.map(({ chosen }) => chosen)).toEqual(waysToRead(test))
      for (const { chosen, toYes, toNo } of varied) {
        isAsBruteForce(toYes, byBruteForce(test, chosen, standings, { varying, to: "yes" }))
        isAsBruteForce(toNo, byBruteForce(test, chosen, standings, { varying, to: "no" }))
      }
    }),
    runs(60),
  )
  const wide = { cost: () => 1, mayBecome: () => true, chosen: { how: "wide" } }
  const [test] = fc.sample(openTest, { numRuns: 1, seed: 7 })
  if (test === undefined) throw new Error("nothing was drawn")
  expect(vary(test, {}, wide).map(({ chosen }) => chosen)).toEqual([{ how: "wide" }])
})

test("REASONING-62: once changed, a unate test is concluded as was said, and is already so where it was", () => {
  fc.assert(
    fc.property(unateTest, standingsOver(everyStanding), varying, (test, standings, varying) => {
      const { standing } = conclude(test, standings)
      for (const { toYes, toNo } of vary(test, standings, varying)) {
        for (const [to, turn] of [
          ["yes", toYes],
          ["no", toNo],
        ] as const) {
          expect(turn.kind === "already so").toBe(standing === to)
          if (turn.kind !== "changes") continue
          for (const changes of turn.cheapest) expect(conclude(test, changed(standings, changes)).standing).toBe(to)
        }
      }
    }),
    runs(400),
  )
})

test("REASONING-63: what may not change is never changed, and nothing is changed to what it is", () => {
  fc.assert(
    fc.property(anyTest, standingsOver(everyStanding), varying, (test, standings, varying) => {
      for (const { toYes, toNo } of vary(test, standings, varying)) {
        for (const turn of [toYes, toNo]) {
          if (turn.kind !== "changes") continue
          for (const { fact, to } of turn.cheapest.flat()) {
            expect(varying.mayBecome(fact, to)).toBe(true)
            expect(standings[fact]).not.toBe(to)
          }
        }
      }
    }),
    runs(300),
  )
  const never = { cost: () => 1, mayBecome: () => false }
  expect(vary(any<CardFact>("card", "fines"), { card: "no" }, never)).toEqual([
    { chosen: {}, toYes: { kind: "nothing would do it" }, toNo: { kind: "nothing would do it" } },
  ])
})

test("REASONING-63: the same test, standings and costs give the same answer, in the order of the text", () => {
  fc.assert(
    fc.property(anyTest, standingsOver(everyStanding), varying, (test, standings, varying) => {
      const first = vary(test, standings, varying)
      expect(vary(structuredClone(test), { ...standings }, varying)).toEqual(first)
      const order = factsOf(test)
      for (const { toYes, toNo } of first) {
        for (const turn of [toYes, toNo]) {
          if (turn.kind !== "changes") continue
          for (const changes of turn.cheapest) {
            const at = changes.map(({ fact }) => order.indexOf(fact))
            expect([...at].sort((one, other) => one - other)).toEqual(at)
          }
        }
      }
    }),
    runs(200),
  )
})

const overturning = 100
const asSettled = (standings: Standings<CardFact>): Varying<CardFact> => ({
  cost: (fact) => (standings[fact] === "yes" || standings[fact] === "no" ? overturning : 1),
  mayBecome: () => true,
})

test("REASONING-64: an open fact that need not be settled costs nothing, though it stands before all others", () => {
  // A shortest path from the root would have to pass `card` and pay for it.
  const test = any<CardFact>(all<CardFact>("card", "fines"), "returned")
  const standings: Standings<CardFact> = {}
  const [varied] = vary(test, standings, asSettled(standings))
  expect(varied?.toYes).toEqual({ kind: "changes", cheapest: [[{ fact: "returned", to: "yes" }]], all: true })
  const both: Node<CardFact> = any(all<CardFact>("card", "fines"), all<CardFact>(not<CardFact>("card"), "returned"))
  const dear: Varying<CardFact> = { cost: (fact) => (fact === "card" ? 9 : 1), mayBecome: () => true }
  expect(vary(both, {}, dear)[0]?.toYes).toEqual({
    kind: "changes",
    cheapest: [
      [
        { fact: "fines", to: "yes" },
        { fact: "returned", to: "yes" },
      ],
    ],
    all: true,
  })
})

test("REASONING-64: with what stands dearer than what is open, nothing that stands is turned unless it must be", () => {
  const test = any<CardFact>("card", all<CardFact>("fines", "borrowed"))
  const standing = (card: Standing): Standings<CardFact> => ({ card, fines: "contested" })
  const open = standing("no")
  expect(vary(test, open, asSettled(open))[0]?.toYes).toEqual({
    kind: "changes",
    cheapest: [
      [
        { fact: "fines", to: "yes" },
        { fact: "borrowed", to: "yes" },
      ],
    ],
    all: true,
  })
  const held = standing("yes")
  const turned = vary(test, held, asSettled(held))[0]?.toNo
  expect(turned?.kind === "changes" && turned.cheapest).toEqual([
    [
      { fact: "card", to: "no" },
      { fact: "fines", to: "no" },
    ],
    [
      { fact: "card", to: "no" },
      { fact: "borrowed", to: "no" },
    ],
  ])
})

test("REASONING-65: more cheapest changes than are listed are said to be more", () => {
  const names = Array.from({ length: mostChanges + 1 }, (_, at) => `book ${at}`)
  const ask = { cost: () => 1, mayBecome: () => true }
  const many = vary<string>(any<string>(...names), {}, ask)[0]?.toYes
  const enough = vary<string>(any<string>(...names.slice(1)), {}, ask)[0]?.toYes
  expect(many?.kind === "changes" && [many.cheapest.length, many.all]).toEqual([mostChanges, false])
  expect(enough?.kind === "changes" && [enough.cheapest.length, enough.all]).toEqual([mostChanges, true])
})

test("REASONING-65: a test too tangled for its diagram is said to be so, and nothing is guessed", () => {
  const pairs = Array.from({ length: 17 }, (_, at) => [`left ${at}`, `right ${at}`] as const)
  const inOrder = all<string>(...pairs.map(([left]) => left), ...pairs.map(([, right]) => right))
  const tangled = any<string>(inOrder, ...pairs.map(([left, right]) => all<string>(left, right)))
  const ask = { cost: () => 1, mayBecome: () => true }
  expect(2 ** pairs.length).toBeGreaterThan(largestDiagram)
  expect(vary(tangled, {}, ask)).toEqual([{ chosen: {}, toYes: { kind: "too large" }, toNo: { kind: "too large" } }])
})
