import type { Statement } from "distinguo/accounts"
import { type Request, usTwoCategories } from "distinguo/assessment"
import { severeFormForLabour, severeFormForSexSince2015, twoCategories, versionsOf, wordsQuoted } from "distinguo/law"
import { sourceById } from "distinguo/sources"
import fc from "fast-check"
import { expect, test } from "vitest"
import { said } from "../accounts/telling.ts"
import { runs } from "../reasoning/random-test.ts"
import { account, assessed, toldAccount } from "./assessed.ts"

const under = twoCategories.forms.flatMap(({ definition }) => versionsOf(definition))
const read = (statements: readonly Statement[], request: Partial<Request> = {}) => {
  const findings = assessed(account(statements), { under, ...request }).findings
  return usTwoCategories(findings, findings[0]?.episodes ?? [])
}
const held = [
  ...(["recruited", "deceived_job", "made_to_believe_harm", "forced_labour_occurred"] as const).map((fact) =>
    said(fact, "yes"),
  ),
  said("under_18_at_act", "no"),
]
const work = said("work_or_service", "yes")
const noSex = [said("meant_for_paid_sex", "no"), said("sexual_services_exchanged", "no")]
const sex = said("sexual_services_exchanged", "yes")

function side(result: ReturnType<typeof usTwoCategories>) {
  if (result === "not read") throw new Error("both forms were asked for")
  return result
}

test("ASSESSMENT-51: the same things done get one label or the other by the kind of work alone, and it is said", () => {
  const labor = side(read([...held, work, ...noSex]))
  expect(labor.ownAccount).toEqual([
    "The label this text gives is “labor trafficking”.",
    "Everything that “sex trafficking” asks is there but the kind of work: that alone sorts it.",
  ])
  const both = side(read([...held, sex]))
  expect(both.ownAccount).toEqual(["Both are met: “sex trafficking” and “labor trafficking”. The text allows that."])
  expect(
    labor.forms.map(({ ownAccount }) => ownAccount.parts.filter(({ sorts }) => sorts).map(({ name }) => name)),
  ).toEqual([["for a commercial sex act"], ["for labor or services"]])
})

test("ASSESSMENT-50: neither, not settled and not heard are said as such", () => {
  expect(side(read([])).ownAccount).toEqual(["Nothing is written down that these texts could be read against."])
  expect(side(read([said("recruited", "yes")])).ownAccount).toEqual([
    "It is not settled whether the text gives either label.",
  ])
  const denied = ["recruited", "harboured", "transported", "provided", "obtained", "patronised", "solicited"] as const
  expect(side(read(denied.map((fact) => said(fact, "no")))).ownAccount).toEqual(["The text gives neither label."])
  const official = side(read([...held, sex].map((one) => ({ ...one, by: "an official" as const }))))
  expect(official.ownAccount).toEqual(["Nothing is written down that these texts could be read against."])
  expect(official.everythingSaid).toEqual([
    "Both are met: “sex trafficking” and “labor trafficking”. The text allows that.",
  ])
})

test("ASSESSMENT-50, PROMISE-2: it lays side by side what was found and changes none of it", () => {
  fc.assert(
    fc.property(toldAccount, (told) => {
      const { findings } = assessed(told, { under })
      for (const { episodes } of findings) {
        const result = usTwoCategories(findings, episodes)
        if (result === "not read") continue
        for (const form of result.forms) {
          const finding = findings.find(
            (one) => one.definition === form.definition && one.episodes.join() === episodes.join(),
          )
          expect(finding).toBe(form.finding)
          expect([form.ownAccount.standing, form.everythingSaid.standing]).toEqual([
            form.finding.ownAccount.standing,
            form.finding.everythingSaid.standing,
          ])
        }
        const said = JSON.stringify([result.ownAccount, result.everythingSaid])
        expect(said).not.toMatch(/\d|more (like|likely)|mostly|victim/)
      }
    }),
    runs(100),
  )
})

test("ASSESSMENT-52: with one of the two alone, or before the text was, they are not laid side by side", () => {
  expect(read([...held, sex], { under: [severeFormForLabour] })).toBe("not read")
  expect(read([...held, sex], { on: "1999-01-01" })).toBe("not read")
})

test("ASSESSMENT-56: the sorting rests on the text of those very definitions, and what it hides on a page, with what that does not show", () => {
  expect(twoCategories.forms.map(({ definition }) => definition)).toEqual([
    severeFormForSexSince2015.id,
    severeFormForLabour.id,
  ])
  for (const { definition, kindOfWork } of twoCategories.forms) {
    for (const version of versionsOf(definition)) {
      expect(version.source).toBe(twoCategories.source)
      expect(wordsQuoted(version).flatMap(({ parts }) => parts)).toContain(kindOfWork)
    }
  }
  expect(
    twoCategories.sorting.every(({ cites, mark }) => /^7102\(/.test(cites) && /checked|from memory/.test(mark)),
  ).toBe(true)
  for (const { source } of twoCategories.hides) expect(sourceById(source).doesNotShow).toMatch(/no figures/)
})
