import {
  all,
  any,
  conclude,
  diagram,
  evaluate,
  everyStanding,
  isSettled,
  open,
  reading,
  residual,
  waysToRead,
} from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { anyTest, cardFacts, completions, openTest, runs, standingsOver, unateTest } from "./random-test.ts"

const three = standingsOver(["yes", "no", "unknown"])
const four = standingsOver(everyStanding)

test("REASONING-7: a unate test is exact when nothing is contested", () => {
  fc.assert(
    fc.property(unateTest, three, (node, standings) => {
      const ends = new Set(completions(standings).map((full) => evaluate(node, full)))
      expect(evaluate(node, standings)).toBe(ends.size === 1 ? [...ends][0] : "unknown")
    }),
    runs(2000),
  )
})

test("REASONING-8: a fact without a standing is unknown, and so is one named like a part of every object", () => {
  expect(evaluate({ kind: "fact", fact: "card" }, {})).toBe("unknown")
  expect(evaluate<string>({ kind: "fact", fact: "constructor" }, {})).toBe("unknown")
  expect(evaluate<string>({ kind: "fact", fact: "__proto__" }, {})).toBe("unknown")
})

test("REASONING-9: a contested fact beside an unknown one settles nothing, though the bare rails say no", () => {
  const both = all("card", "fines")
  const standings = { card: "contested", fines: "unknown" } as const
  expect(evaluate(both, standings)).toBe("no")
  expect(conclude(both, standings).standing).toBe("contested")
  expect(conclude(any("card", "fines"), standings).standing).toBe("contested")
  expect(conclude(all("card", any("fines", "renewed")), { ...standings, card: "unknown" }).standing).toBe("unknown")
  expect(conclude(both, { card: "contested", fines: "yes" }).standing).toBe("contested")
  expect(conclude(both, { card: "contested", fines: "no" }).standing).toBe("no")
})

test("REASONING-9: yes and no hold however the unknown and the contested facts turn out", () => {
  fc.assert(
    fc.property(unateTest, four, (node, standings) => {
      const ends = new Set(completions(standings).map((full) => evaluate(node, full)))
      const { standing } = conclude(node, standings)
      expect(isSettled(standing)).toBe(ends.size === 1)
      if (isSettled(standing)) expect([...ends]).toEqual([standing])
    }),
    runs(2000),
  )
})

test("REASONING-9: contested exactly when settling the contested facts one way or the other changes what may be said", () => {
  fc.assert(
    fc.property(unateTest, four, (node, standings) => {
      const disputed = cardFacts.filter((fact) => standings[fact] === "contested")
      const settledSomehow = disputed.reduce<readonly (typeof standings)[]>(
        (all, fact) => all.flatMap((so) => (["yes", "no"] as const).map((way) => ({ ...so, [fact]: way }))),
        [standings],
      )
      const said = new Set(settledSomehow.map((so) => evaluate(node, so)))
      expect(conclude(node, standings).standing).toBe(said.size === 1 ? [...said][0] : "contested")
    }),
    runs(2000),
  )
})

test("REASONING-10: where readings differ the law is open, and each reading's answer is shown", () => {
  const citation = { cites: "1", quotes: "a card", mark: "checked" } as const
  const node = reading(
    "how",
    "Which way?",
    { name: "narrow", title: "narrowly", ...citation, of: all("card", "fines") },
    { name: "wide", title: "widely", ...citation, of: any("card", "fines") },
  )
  expect(conclude(node, { card: "yes", fines: "no" })).toEqual({
    standing: "unknown",
    because: "law open",
    readings: [
      { chosen: { how: "narrow" }, standing: "no" },
      { chosen: { how: "wide" }, standing: "yes" },
    ],
  })
  expect(conclude(node, { card: "yes", fines: "yes" })).toMatchObject({ standing: "yes" })
  expect(conclude(node, { card: "yes", fines: "no" }, { how: "wide" })).toMatchObject({ standing: "yes" })
})

test("REASONING-11: one more fact never turns a settled conclusion into another", () => {
  fc.assert(
    fc.property(openTest, four, fc.constantFrom(...cardFacts), fc.boolean(), (node, standings, fact, said) => {
      const before = conclude(node, standings).standing
      if (!isSettled(before) || standings[fact] !== "unknown") return
      expect(conclude(node, { ...standings, [fact]: said ? "yes" : "no" }).standing).toBe(before)
    }),
    runs(1000),
  )
})

test("REASONING-15: the residual comes to the same under every completion of what is left", () => {
  fc.assert(
    fc.property(openTest, four, (node, standings) => {
      const rest = residual(node, standings)
      for (const full of completions(standings)) {
        for (const way of waysToRead(node)) expect(evaluate(rest, full, way)).toBe(evaluate(node, full, way))
      }
    }),
    runs(500),
  )
})

test("REASONING-16: a fact is open if and only if some way the others may turn out makes it matter", () => {
  fc.assert(
    fc.property(openTest, four, (node, standings) => {
      const { facts, contested } = open(node, standings)
      const matters = cardFacts.filter(
        (fact) =>
          !isSettled(standings[fact] ?? "unknown") &&
          waysToRead(node).some((way) =>
            completions(standings).some(
              (full) =>
                evaluate(node, { ...full, [fact]: "yes" }, way) !== evaluate(node, { ...full, [fact]: "no" }, way),
            ),
          ),
      )
      expect([...facts, ...contested].sort()).toEqual([...matters].sort())
    }),
    runs(500),
  )
})

test("REASONING-17: nothing is open exactly when the conclusion is settled under each reading", () => {
  fc.assert(
    fc.property(openTest, four, (node, standings) => {
      const { facts, contested } = open(node, standings)
      const settled = conclude(node, standings).readings.every(({ standing }) => isSettled(standing))
      expect(facts.length + contested.length === 0).toBe(settled)
    }),
    runs(1000),
  )
})

test("REASONING-18: a contested fact is listed apart from those that may be asked", () => {
  expect(open(all("card", "fines"), { card: "contested" })).toEqual({ facts: ["fines"], contested: ["card"] })
})

test("REASONING-16: a fact that a shorter way already covers is not open", () => {
  expect(open(any("card", all("card", "fines")), {})).toEqual({ facts: ["card"], contested: [] })
})

test("REASONING-19: the decision diagram comes to the same as the evaluator, unate or not", () => {
  fc.assert(
    fc.property(fc.oneof(unateTest, anyTest), standingsOver(["yes", "no"]), (node, standings) => {
      const { order, root, variable, low, high } = diagram(node)
      let at = root
      while (at > 1) {
        const fact = order[variable[at] ?? 0]
        at = (fact !== undefined && standings[fact] === "yes" ? high[at] : low[at]) ?? 0
      }
      expect(at === 1 ? "yes" : "no").toBe(evaluate(node, standings))
    }),
    runs(2000),
  )
})

test("REASONING-20: written as two branches the child rule would lose what one any keeps", () => {
  const branches = any<string>("child", all({ kind: "not", of: { kind: "fact", fact: "child" } }, "means"))
  expect(evaluate(branches, { means: "yes" })).toBe("unknown")
  expect(evaluate(any("child", "means"), { means: "yes" })).toBe("yes")
})
