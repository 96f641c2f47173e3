import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import type { Account } from "distinguo/accounts"
import { assess } from "distinguo/assessment"
import { firstDefinitions as definitions, forcedLabour, traffickingInPersons } from "distinguo/law"
import fc from "fast-check"
import { expect, test } from "vitest"
import { randomAccount } from "../accounts/random-account.ts"
import { episode, said } from "../accounts/telling.ts"
import { runs } from "../reasoning/random-test.ts"
import { account, asked, assessed, made, met } from "./assessed.ts"

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.json`, import.meta.url), "utf8")) as object

test("ASSESSMENT-1: findings stand side by side, by episode and definition, and together", () => {
  const two = account([], {
    episodes: [episode([], { id: "agent" }), episode([], { id: "hotel" })],
    together: [{ episodes: ["agent", "hotel"], because: "one paid the other" }],
  })
  const under = [traffickingInPersons, forcedLabour]
  expect(assessed(two, { under }).findings.map(({ definition, episodes }) => [definition, ...episodes])).toEqual([
    [traffickingInPersons.id, "agent"],
    [forcedLabour.id, "agent"],
    [traffickingInPersons.id, "hotel"],
    [forcedLabour.id, "hotel"],
    [traffickingInPersons.id, "agent", "hotel"],
    [forcedLabour.id, "agent", "hotel"],
  ])
})

test("ASSESSMENT-2, PROMISE-8: while the duty gate holds no definition is read at all", () => {
  const unreadable = Object.defineProperty({ ...traffickingInPersons }, "test", {
    get: () => {
      throw new Error("a definition was read while the gate held")
    },
  })
  const held = assessed(account(met), { dutySaid: false, under: [unreadable] })
  expect(held).toMatchObject({ duty: { gate: "holds" }, findings: [] })
  expect(held.duty.say.join(" ")).toContain("under 18")
  expect(() => assess(account(met), { ...asked, under: [unreadable] })).toThrow("while the gate held")
  expect(assessed(account(met)).duty.gate).toBe("said")
})

test("ASSESSMENT-3, CARE-2: every place that is missing or unchecked holds the gate, whatever law is asked", () => {
  const unchecked = ["not said", "XX", "CA", "__proto__"].map((place) => [place, "not checked"] as const)
  for (const [place, findingCreatesKnowledge] of [["ZA", "yes"], ["DE", "yes"], ...unchecked] as const) {
    for (const under of definitions) {
      const worker = { place, role: "peer outreach worker" }
      const held = assessed(account(met, { worker }), { dutySaid: false, under: [under] })
      expect(held).toMatchObject({ findings: [], duty: { gate: "holds", findingCreatesKnowledge } })
    }
  }
})

test("ASSESSMENT-2: an invented account and a published decision are exempt", () => {
  for (const told of ["invented", "published"] as const) {
    const result = assessed(account(met, { told }), { dutySaid: false })
    expect([result.duty.gate, result.findings.length]).toEqual([
      "exempt",
      new Set(definitions.map(({ id }) => id)).size,
    ])
  }
})

test("ASSESSMENT-4: a textbook pattern is refused elsewhere, and what it assumed is counted", () => {
  const pattern = account(met, { told: "invented", others: "no, textbook pattern" })
  expect(assess(pattern, { ...asked, textbook: false })).toMatchObject({
    problem: { code: "assessment.textbook-only" },
  })
  expect(assessed(pattern).assumed).toBeGreaterThan(40)
  expect(assessed(account(met)).assumed).toBe(0)
})

test("ASSESSMENT-5: the law of the account's own day, or of the day asked, or today's and it says so", () => {
  const days = {
    from: { earliest: "1999-01-01", latest: "1999-01-31" },
    to: { earliest: "2001-05-01", latest: "2001-05-31" },
  }
  const dated = account([], { episodes: [episode(met, days)] })
  const lawOf = (of: Account, on = asked.on) => assessed(of, { on }).findings[0]?.lawOf
  expect(lawOf(dated)).toEqual({ day: "2001-05-31", because: "the day of the account" })
  expect(lawOf(dated, "2010-01-01")).toEqual({ day: "2010-01-01", because: "the day asked" })
  expect(lawOf(account(met))).toEqual({ day: "2026-11-22", because: "no day was given" })
  const now = account([], { episodes: [episode(met, { ...days, to: "still going on" })] })
  expect(lawOf(now)).toEqual({ day: "2026-11-22", because: "the day of the account" })
})

test("ASSESSMENT-6: a text not in force on that day gives no standing", () => {
  const [first, second] = assessed(account(met), { on: "2003-12-24" }).findings
  expect(first).toMatchObject({ kind: "not in force", inForceFrom: "2003-12-25" })
  expect(first).not.toHaveProperty("ownAccount")
  expect(second?.kind).toBe("finding")
})

test("ASSESSMENT-5, ASSESSMENT-6: read together, conduct before a text was in force is not lent to conduct after it", () => {
  const in2002 = {
    from: { earliest: "2002-01-01", latest: "2002-01-31" },
    to: { earliest: "2002-06-01", latest: "2002-06-30" },
  }
  const in2004 = {
    from: { earliest: "2004-01-01", latest: "2004-01-31" },
    to: { earliest: "2004-06-01", latest: "2004-06-30" },
  }
  const two = account([], {
    episodes: [episode([said("recruited", "yes")], { id: "a", ...in2002 }), episode(met, { id: "b", ...in2004 })],
    together: [{ episodes: ["a", "b"], because: "one house" }],
  })
  const found = assessed(two).findings.filter(({ definition }) => definition === traffickingInPersons.id)
  expect(found.map(({ kind, lawOf }) => [kind, lawOf.day])).toEqual([
    ["not in force", "2002-06-30"],
    ["finding", "2004-06-30"],
    ["not in force", "2002-06-30"],
  ])
})

test("ASSESSMENT-7: with the age not settled both completions are given, and never otherwise", () => {
  const noMeans = [said("harboured", "yes"), said("forced_labour_occurred", "yes")]
  const [open] = made(account(noMeans))
  expect(open?.ownAccount.completions).toEqual([
    { fact: "under_18_at_act", taken: "yes", standing: "yes" },
    { fact: "under_18_at_act", taken: "no", standing: "unknown" },
  ])
  expect(made(account(met))[0]?.ownAccount.completions).toEqual([])
  expect(made(account(noMeans))[1]?.ownAccount.completions).toEqual([])
})

test("ASSESSMENT-8, PROMISE-2: a sentence says whose account it rests on, and which parts", () => {
  const [finding] = made(account([...met, said("deceived_job", "no", { by: "one with an interest" })]))
  expect(finding?.ownAccount.sentence).toBe(
    "On what they said, each part of this definition is present: act (recruited); means (deceived about the job); the means served the act (deceived about the job); purpose (made to work against their will).",
  )
  expect(finding?.everythingSaid.standing).toBe("contested")
  expect(finding?.everythingSaid.sentence).toMatch(
    /^On everything said, this is said both ways: means and the means served the act\. /,
  )
  const [none] = made(account([said("own_phone", "yes")]))
  expect(none?.ownAccount.sentence).toContain("Still open: act, means, the means served the act and purpose.")
})

test("LAW-27: a definition is read once where both readings of the account give it the same, and twice where not", () => {
  const own = made(account(met))
  expect(own.length).toBeGreaterThan(5)
  for (const { ownAccount, everythingSaid } of own) {
    expect(everythingSaid.proof).toBe(ownAccount.proof)
    expect(everythingSaid.open).toBe(ownAccount.open)
  }
  const denied = said("recruited", "no", { by: "another" })
  const under = [traffickingInPersons, forcedLabour]
  const [protocol, labour] = made(account([...met, denied]), { under })
  expect(protocol?.everythingSaid.proof).not.toEqual(protocol?.ownAccount.proof)
  // Convention No. 29 does not ask whether anybody was recruited.
  expect(labour?.everythingSaid.proof).toBe(labour?.ownAccount.proof)
})

test("ASSESSMENT-9: the machine form is valid against its schema, frozen, and the same for the same input", () => {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    formats: { date: /^\d{4}-\d{2}-\d{2}$/ },
    schemas: [schema("proof-1")],
  })
  const valid = ajv.compile(schema("assessment-1"))
  fc.assert(
    fc.property(randomAccount, fc.boolean(), (of, dutySaid) => {
      const result = assessed(of, { dutySaid })
      const written = JSON.stringify(result)
      expect(valid(JSON.parse(written)), JSON.stringify(valid.errors?.[0])).toBe(true)
      expect(JSON.parse(written)).toEqual(result)
      expect(JSON.stringify(assessed(of, { dutySaid }))).toBe(written)
      expect(Object.isFrozen(result) && result.findings.every((finding) => Object.isFrozen(finding))).toBe(true)
    }),
    runs(50),
  )
  expect(valid({ ...assessed(account(met)), score: 3 })).toBe(false)
})

test("ASSESSMENT-9: every definition is valid against its schema", () => {
  const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } })
  const valid = ajv.compile(schema("definition-1"))
  for (const definition of definitions) expect(valid(definition), JSON.stringify(valid.errors?.[0])).toBe(true)
  expect(valid({ ...traffickingInPersons, test: { kind: "maybe" } })).toBe(false)
})
