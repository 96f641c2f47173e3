import { readFileSync } from "node:fs"
import { type Account, sourceKinds } from "distinguo/accounts"
import type { FindingMade } from "distinguo/assessment"
import { type FactId, vocabulary } from "distinguo/facts"
import { traffickingInPersons } from "distinguo/law"
import { everyStanding, isSettled, type ProofNode, shorten } from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { freely, said } from "../accounts/telling.ts"
import { runs } from "../reasoning/random-test.ts"
import { account, assessed, made, met, randomFactId, toldAccount, withStatements } from "./assessed.ts"

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.json`, import.meta.url), "utf8")) as object

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
    fc.property(toldAccount, fc.array(fc.tuple(randomFactId, fc.boolean()), { maxLength: 20 }), (told, denials) => {
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
    runs(20),
  )
})

test("PROMISE-1: what nobody has said settles nothing: every way of filling it in gives the settled answer", () => {
  fc.assert(
    fc.property(toldAccount, fc.array(fc.tuple(randomFactId, fc.boolean()), { maxLength: 30 }), (told, filling) => {
      const before = made(told)
      const open = new Set(before.flatMap(({ ownAccount }) => ownAccount.open))
      const statements = filling.filter(([fact]) => open.has(fact)).map(([fact, yes]) => said(fact, yes ? "yes" : "no"))
      made(withStatements(told, statements)).forEach((after, index) => {
        const was = before[index]?.ownAccount.standing ?? "unknown"
        if (isSettled(was)) expect(after.ownAccount.standing).toBe(was)
      })
    }),
    runs(20),
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
    fc.property(toldAccount, someConsents, (told, agreed) => {
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
    runs(20),
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
    fc.property(toldAccount, fc.constantFrom(...protective), (of, fact) => {
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
    runs(20),
  )
})

test("PROMISE-17: accounts that differ only in why a fact is unknown give the same bytes", () => {
  const silences = ["not known", "declined", "not applicable"] as const
  const silence = fc.tuple(randomFactId, fc.constantFrom(...silences))
  fc.assert(
    fc.property(toldAccount, fc.array(silence, { minLength: 1, maxLength: 8 }), (of, silent) => {
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
    runs(20),
  )
})

test("PROMISE-17: the machine form never says why a fact is unknown, nor a word of what was said", () => {
  const told = account([...met, said("confined", "declined", { words: "PLANTED" })], { ownWords: ["PLANTED"] })
  const bytes = JSON.stringify(assessed(told))
  for (const word of ["PLANTED", "not asked", "declined", "not applicable"]) expect(bytes).not.toContain(word)
})

test("PROMISE-19: no schema has a word for score, rank, confidence, completeness or nearness", () => {
  const words = /score|rank|credib|complet(eness|e\b)|percent|likel|probab|nearness|risk/i
  for (const name of ["assessment-1", "proof-1", "definition-1"])
    expect(JSON.stringify(schema(name))).not.toMatch(words)
})

test("PROMISE-3: where the person was under 18, no text of a finding speaks of sex work or of selling sex", () => {
  const everything = vocabulary.map(({ id }) => said(id as FactId, "yes"))
  const child = [...everything.filter(({ fact }) => fact !== "under_18_at_act"), said("under_18_at_act", "yes")]
  const bytes = JSON.stringify(assessed(account(child))).toLowerCase()
  expect(bytes).toContain("no means is needed (under 18 at the time)")
  expect(bytes).not.toMatch(/sex work|prostitute\b|sell(s|ing)? sex/)
  expect(made(account(child))[0]?.ownAccount.standing).toBe("yes")
})

test("PROMISE-1: the properties above do try settled and contested findings", () => {
  const seen = new Map<string, number>()
  for (const of of fc.sample(toldAccount, { numRuns: 60, seed: 1 })) {
    for (const { ownAccount, everythingSaid } of made(of)) {
      for (const { standing } of [ownAccount, everythingSaid]) seen.set(standing, (seen.get(standing) ?? 0) + 1)
    }
  }
  for (const standing of everyStanding) expect([standing, (seen.get(standing) ?? 0) > 10]).toEqual([standing, true])
})

test("PROMISE-5: only the person sets their own words aside, and their word on consent stands whatever others say", () => {
  const own = said("consent_initial", "yes", { circumstances: { ...freely.circumstances, place: "custody" } })
  const others = sourceKinds.filter((by) => by !== "the person").map((by) => said("consent_initial", "no", { by }))
  const [, labour] = made(account([own, ...others]))
  const rung = JSON.stringify(labour?.everythingSaid.proof)
  expect(rung).toContain('{"kind":"fact","standing":"yes","fact":"consent_initial","of":[]}')
})
