import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import type { Account, Statement } from "distinguo/accounts"
import { type Assessment, assess, type FindingMade, type Request } from "distinguo/assessment"
import { type FactId, factById, vocabulary } from "distinguo/facts"
import { definitions, forcedLabour, traffickingInPersons } from "distinguo/law"
import { isSettled, type ProofNode, shorten } from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { randomAccount } from "../accounts/random-account.ts"
import { episode, freely, said } from "../accounts/telling.ts"
import { runs } from "../reasoning/random-test.ts"

const asked: Request = {
  under: definitions,
  on: "the account's day",
  today: "2026-11-22",
  dutySaid: true,
  textbook: true,
  readings: {},
}

const account = (statements: readonly Statement[], parts: Partial<Account> = {}): Account => ({
  schema: "distinguo.account/1",
  label: "The house",
  told: "in confidence",
  worker: { place: "not said", role: "not said" },
  ownWords: [],
  selfDescription: [],
  wishes: [],
  episodes: [episode(statements)],
  together: [],
  others: "not said",
  example: "not an example",
  ...parts,
})

function assessed(of: Account, request: Partial<Request> = {}): Assessment {
  const result = assess(of, { ...asked, ...request })
  if ("problem" in result) throw new Error(result.problem.code)
  return result
}

function made(of: Account, request: Partial<Request> = {}): readonly FindingMade[] {
  return assessed(of, request).findings.filter((finding) => finding.kind === "finding")
}

const met = [
  said("recruited", "yes"),
  said("deceived_job", "yes"),
  said("forced_labour_occurred", "yes"),
  said("under_18_at_act", "no"),
]
const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.json`, import.meta.url), "utf8")) as object

test("ASSESSMENT-1: findings stand side by side, by episode and definition, and together", () => {
  const two = account([], {
    episodes: [episode([], { id: "agent" }), episode([], { id: "hotel" })],
    together: [{ episodes: ["agent", "hotel"], because: "one paid the other" }],
  })
  expect(assessed(two).findings.map(({ definition, episodes }) => [definition, ...episodes])).toEqual([
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

test("ASSESSMENT-3: every place that is missing or unchecked holds the gate, whatever law is asked", () => {
  for (const place of ["not said", "ZA", "DE", "XX", "__proto__"]) {
    for (const under of definitions) {
      const worker = { place, role: "peer outreach worker" }
      const held = assessed(account(met, { worker }), { dutySaid: false, under: [under] })
      expect(held).toMatchObject({ findings: [], duty: { findingCreatesKnowledge: "not checked" } })
    }
  }
})

test("ASSESSMENT-2: an invented account and a published decision are exempt", () => {
  for (const told of ["invented", "published"] as const) {
    const result = assessed(account(met, { told }), { dutySaid: false })
    expect([result.duty.gate, result.findings.length]).toEqual(["exempt", 2])
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

test("PROMISE-6: an employer's denial of the one means told never turns what is not known into a no", () => {
  const otherMeans = vocabulary
    .filter(({ id, maps, use }) => id !== "deceived_job" && use === "definitions" && maps.palermo.length > 0)
    .filter(({ topic }) => topic !== "what it was for")
    .map(({ id }) => said(id as FactId, id === "recruited" ? "yes" : "no"))
  const told = [...otherMeans, said("deceived_job", "yes"), said("coerced_otherwise", "no")]
  const adult = [...told, said("under_18_at_act", "no"), said("vulnerability_used", "no")]
  const [before] = made(account(adult))
  const [after] = made(account([...adult, said("deceived_job", "no", { by: "one with an interest" })]))
  expect(before?.everythingSaid).toMatchObject({ standing: "unknown", deciding: ["purpose"] })
  expect(after?.everythingSaid).toMatchObject({
    standing: "contested",
    deciding: ["means", "the means served the act", "purpose"],
  })
  expect(after?.everythingSaid.sentence).toContain(
    "both ways: means and the means served the act. Still open: purpose.",
  )
  expect(after?.ownAccount).toEqual(before?.ownAccount)
})

test("PROMISE-6: no number of statements by those with an interest settles any finding", () => {
  fc.assert(
    fc.property(randomAccount, fc.array(fc.tuple(randomFactId, fc.boolean()), { maxLength: 20 }), (of, denials) => {
      const told: Account = { ...of, told: "invented", others: "not said" }
      const louder = withStatements(
        told,
        denials.map(([fact, yes]) => said(fact, yes ? "yes" : "no", { by: "one with an interest" })),
      )
      const afterwards = made(louder)
      made(told).forEach((before, index) => {
        const after = afterwards[index]
        expect(after?.ownAccount).toEqual(before.ownAccount)
        const now = after?.everythingSaid.standing ?? "unknown"
        if (isSettled(now)) expect(before.everythingSaid.standing).toBe(now)
      })
    }),
    runs(50),
  )
})

const randomFactId = fc.constantFrom(...vocabulary.map(({ id }) => id as FactId))

function withStatements(of: Account, statements: readonly Statement[]): Account {
  return { ...of, episodes: of.episodes.map((one) => ({ ...one, statements: [...one.statements, ...statements] })) }
}

test("PROMISE-1: what nobody has said settles nothing: every way of filling it in gives the settled answer", () => {
  fc.assert(
    fc.property(randomAccount, fc.array(fc.tuple(randomFactId, fc.boolean()), { maxLength: 30 }), (of, filling) => {
      const told: Account = { ...of, told: "invented", others: "not said" }
      const before = made(told)
      const open = new Set(before.flatMap(({ ownAccount }) => ownAccount.open))
      const statements = filling.filter(([fact]) => open.has(fact)).map(([fact, yes]) => said(fact, yes ? "yes" : "no"))
      made(withStatements(told, statements)).forEach((after, index) => {
        const was = before[index]?.ownAccount.standing ?? "unknown"
        if (isSettled(was)) expect(after.ownAccount.standing).toBe(was)
      })
    }),
    runs(50),
  )
})

test("PROMISE-2: changing one deciding fact changes the reasons", () => {
  for (const fact of ["recruited", "deceived_job", "forced_labour_occurred"] as const) {
    const others = met.filter((one) => one.fact !== fact)
    const [whole] = made(account(met))
    const [without] = made(account(others))
    expect(whole?.ownAccount.standing).toBe("yes")
    expect(without?.ownAccount.standing).toBe("unknown")
    expect(shorten(without?.ownAccount.proof ?? never())).not.toEqual(shorten(whole?.ownAccount.proof ?? never()))
    expect(whole?.ownAccount.elements.flatMap(({ facts }) => facts)).toContainEqual({ fact, standing: "yes" })
  }
})

function never(): never {
  throw new Error("a finding was expected")
}

test("PROMISE-2: every element of a proof carries its article, short words and mark", () => {
  const walk = (rung: ProofNode): void => {
    if (rung.kind === "element" || rung.kind === "option") {
      expect([rung.cites, rung.quotes, rung.mark].every((part) => (part ?? "").length > 0)).toBe(true)
    }
    for (const below of rung.of) walk(below)
  }
  for (const { ownAccount, everythingSaid } of made(account(met))) {
    walk(ownAccount.proof.root)
    walk(everythingSaid.proof.root)
  }
})

test("LAW-2: consent changes no Protocol finding, and C29's only through its own voluntariness", () => {
  const consents = vocabulary.filter(({ id }) => id.startsWith("consent_")).map(({ id }) => id as FactId)
  const someConsents = fc.array(fc.tuple(fc.constantFrom(...consents), fc.boolean()), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(randomAccount, someConsents, (of, agreed) => {
      const told: Account = { ...of, told: "invented", others: "not said" }
      const with_ = withStatements(
        told,
        agreed.map(([fact, yes]) => said(fact, yes ? "yes" : "no")),
      )
      const afterwards = made(with_)
      made(told).forEach((before, index) => {
        const after = afterwards[index]
        if (before.definition === traffickingInPersons.id)
          expect(after?.ownAccount.proof).toEqual(before.ownAccount.proof)
        else
          expect(changedParts(before, after)).toEqual(
            changedParts(before, after).filter((name) => name === "not offered voluntarily"),
          )
      })
    }),
    runs(50),
  )
})

function changedParts(before: FindingMade, after: FindingMade | undefined): readonly string[] {
  return before.ownAccount.elements
    .filter((part, index) => part.standing !== after?.ownAccount.elements[index]?.standing)
    .map(({ name }) => name)
}

test("LAW-7: a protective fact from unknown to yes never raises a finding", () => {
  const protective = vocabulary.filter(({ use }) => use === "protective").map(({ id }) => id as FactId)
  const height = { no: 0, unknown: 1, contested: 1, yes: 2 } as const
  fc.assert(
    fc.property(randomAccount, fc.constantFrom(...protective), (of, fact) => {
      const silent: Account = {
        ...of,
        told: "invented",
        others: "not said",
        episodes: of.episodes.map((one) => ({ ...one, statements: one.statements.filter((s) => s.fact !== fact) })),
      }
      const afterwards = made(withStatements(silent, [said(fact, "yes")]))
      made(silent).forEach((before, index) => {
        const after = afterwards[index]
        for (const view of ["ownAccount", "everythingSaid"] as const) {
          expect(height[after?.[view].standing ?? "yes"]).toBeLessThanOrEqual(height[before[view].standing])
        }
      })
    }),
    runs(60),
  )
})

test("PROMISE-17: accounts that differ only in why a fact is unknown give the same bytes", () => {
  const silences = ["not known", "declined", "not applicable"] as const
  const silence = fc.tuple(randomFactId, fc.constantFrom(...silences))
  fc.assert(
    fc.property(randomAccount, fc.array(silence, { minLength: 1, maxLength: 8 }), (of, silent) => {
      const told: Account = { ...of, told: "invented" }
      const quieter = withStatements(
        told,
        silent.map(([fact, answer]) => said(fact, answer)),
      )
      const plain: Account = { ...told, others: "not said" }
      const other: Account = { ...quieter, others: "not said" }
      // Compared as a whole, so that a failure prints a seed and not two pages.
      expect(JSON.stringify(assessed(other)) === JSON.stringify(assessed(plain))).toBe(true)
    }),
    runs(60),
  )
})

test("PROMISE-17: the machine form never says why a fact is unknown, nor a word of what was said", () => {
  const told = account([...met, said("confined", "declined", { words: "PLANTED" })], { ownWords: ["PLANTED"] })
  const bytes = JSON.stringify(assessed(told))
  for (const word of ["PLANTED", "not asked", "declined", "not applicable"]) expect(bytes).not.toContain(word)
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

test("PROMISE-19: no schema has a word for score, rank, confidence, completeness or nearness", () => {
  const words = /score|rank|credib|complet(eness|e\b)|percent|likel|probab|nearness|risk/i
  for (const name of ["assessment-1", "proof-1", "definition-1"])
    expect(JSON.stringify(schema(name))).not.toMatch(words)
})

test("PROMISE-3: where the person was under 18, no sentence of a finding says sex work", () => {
  const everything = vocabulary.map(({ id }) => said(id as FactId, "yes"))
  const child = account([
    ...everything.filter(({ fact }) => fact !== "under_18_at_act"),
    said("under_18_at_act", "yes"),
  ])
  const grown = vocabulary.filter(({ adultOnly }) => adultOnly).map(({ id }) => factById(id as FactId).label)
  const bytes = JSON.stringify(assessed(child)).toLowerCase()
  expect(grown.length).toBeGreaterThan(0)
  expect(bytes).not.toMatch(/sex work|sex worker|prostitute\b/)
})

test("PROMISE-5: own words stay exactly as they were said", () => {
  const words = "  the Hotel, by teh sea — ‘mine’  "
  const told = account(met, { ownWords: [words] })
  assessed(told)
  expect(told.ownWords).toEqual([words])
  expect(freely.setAside).toBe("no")
})
