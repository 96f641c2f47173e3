import type { Statement } from "distinguo/accounts"
import { invitationsFor } from "distinguo/assessment"
import { vocabulary } from "distinguo/facts"
import { sourceById } from "distinguo/sources"
import fc from "fast-check"
import { expect, test } from "vitest"
import { said } from "../accounts/telling.ts"
import { runs } from "../reasoning/random-test.ts"
import { account, randomFactId, toldAccount, withStatements } from "./assessed.ts"

const work = said("work_or_service", "yes")
const sexForPay = said("sexual_services_exchanged", "yes")
const ids = (statements: readonly Statement[], markedYoung = false) =>
  invitationsFor(account(statements), markedYoung).map(({ id }) => id)
const kind = ["work_or_service", "sexual_services_exchanged"]

test("ASSESSMENT-53: work or sex for pay, told of by anyone, opens the offers; nothing else does, and no silence or denial", () => {
  expect(ids([])).toEqual([])
  expect(ids([work])).toEqual(["care", "a lawyer"])
  expect(ids([sexForPay])).toEqual(["care", "a lawyer", "what is owed"])
  expect(ids([work, sexForPay])).toEqual(["care", "a lawyer", "what is owed"])
  expect(ids([said("work_or_service", "yes", { by: "an official" })])).toEqual(["care", "a lawyer"])
  expect(ids([said("work_or_service", "yes", { setAside: "misheard" })])).toEqual([])
  for (const answer of ["no", "declined", "not known"] as const)
    expect(ids([said("work_or_service", answer)])).toEqual([])
  const everyOther = vocabulary.filter(({ id, topic }) => !kind.includes(id) && topic !== "age")
  expect(ids(everyOther.map(({ id }) => said(id as Statement["fact"], "yes")))).toEqual([])
})

test("ASSESSMENT-53, CARE-6: whatever else is told, and by whom, the offers are the same: they say nothing of what was done", () => {
  const other = randomFactId.filter((fact) => !kind.includes(fact) && !/^under_/.test(fact))
  const words = fc.tuple(
    other,
    fc.constantFrom<Statement["answer"]>("yes", "no", "declined", "not known"),
    fc.constantFrom<Statement["by"]>("the person", "an official", "one with an interest"),
  )
  fc.assert(
    fc.property(toldAccount, fc.array(words, { minLength: 1, maxLength: 5 }), (told, more) => {
      const added = withStatements(
        told,
        more.map(([fact, answer, by]) => said(fact, answer, { by })),
      )
      expect(invitationsFor(added, false)).toEqual(invitationsFor(told, false))
    }),
    runs(300),
  )
  expect(ids([work, said("violence_sexual", "yes")])).toEqual(ids([work]))
})

const every = [...invitationsFor(account([work, sexForPay]), false), ...invitationsFor(account([work]), true)]

test("ASSESSMENT-54, CARE-25: each is an offer and no question, names what there is for it, and rests on a source", () => {
  expect(every).toHaveLength(4)
  for (const { title, say, mind, needs, because, restsOn, source } of every) {
    expect([title, say, mind, because].join(" ")).not.toMatch(/violence|hurt|abuse|rape|harm|force/i)
    expect(restsOn).toMatch(/^[A-Z].*\.$/)
    expect([title, say].join(" ")).not.toMatch(
      /\?|\b(sex|violence|hurt|abuse|rape|happened|did (someone|anyone)|victim|rescue|report)/i,
    )
    expect(mind).not.toContain("?")
    expect(say).toMatch(/^If you would like /)
    expect(needs.length).toBeGreaterThan(0)
    expect(because).toMatch(/^Offered to everyone /)
    expect(sourceById(source).doesNotShow).not.toBe("")
  }
})

test("ASSESSMENT-55, CARE-8, PROMISE-3: of someone who is or may be under 18 it is care alone, and nothing calls it work", () => {
  const young = [said("under_18_at_act", "yes", { by: "an official" })]
  expect(ids([sexForPay, work, ...young])).toEqual(["care of someone young"])
  expect(ids([sexForPay, work], true)).toEqual(["care of someone young"])
  expect(ids([said("violence_sexual", "yes"), ...young])).toEqual([])
  const texts = invitationsFor(account([sexForPay]), true).flatMap(({ title, say, mind, because }) => [
    title,
    say,
    mind,
    because,
  ])
  expect(texts.join(" ")).not.toMatch(/\b(work|sex|pay|lawyer)/i)
  expect(texts.join(" ")).toContain("Say first what a nurse or a doctor would have to pass on")
})
