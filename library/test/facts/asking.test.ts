import { expect, test } from "vitest"
import { askedOnlyAfter, type FactId, factById, isFactId, remainsForAChild, vocabulary } from "../../src/facts/index.ts"
import { planted } from "./planted.ts"

const waits = [...askedOnlyAfter]
const placeOf = (id: FactId) => vocabulary.findIndex((fact) => fact.id === id)

test("FACTS-30: what came of a no, of a yes and of a condition is asked only once that was told", () => {
  expect(askedOnlyAfter.get("kept_on_after_no")).toEqual({ fact: "consent_withdrawn", standing: "yes" })
  expect(askedOnlyAfter.get("condition_kept")).toEqual({ fact: "consent_conditional", standing: "yes" })
  expect(askedOnlyAfter.get("consent_informed")).toEqual({ fact: "consent_initial", standing: "yes" })
  expect(askedOnlyAfter.get("can_leave")).toBeUndefined()
})

test("FACTS-30: a question that speaks of clients alone waits until sex for pay was told, which nobody asks", () => {
  const ofClients = vocabulary.filter(
    ({ asking, adultOnly, topic }) =>
      asking !== "raised" && adultOnly && (topic === "selling sex" || topic === "clients and partners"),
  )
  expect(ofClients.map(({ id }) => askedOnlyAfter.get(id as FactId)?.fact)).toEqual(
    Array(7).fill("sexual_services_exchanged"),
  )
  expect(factById("sexual_services_exchanged").asking).toBe("raised")
})

test("FACTS-30: each waits for an earlier fact of its own topic, or for work or sex for pay having been told", () => {
  for (const [id, { fact }] of waits) {
    expect([id, fact].filter((name) => !isFactId(name))).toEqual([])
    expect(placeOf(fact)).toBeLessThan(placeOf(id))
    const elsewhere = ["sexual_services_exchanged", "work_or_service"].includes(fact)
    expect([factById(id).topic === factById(fact).topic || elsewhere, id]).toEqual([true, id])
  }
})

test("FACTS-30: what speaks of pay, earnings or whom they worked for waits until work was told", () => {
  const ofWork = ["wages_withheld", "keeps_earnings", "earnings_taken", "obtained", "required_by_state_or_community"]
  expect(waits.filter(([, { fact }]) => fact === "work_or_service").map(([id]) => id)).toEqual(ofWork)
})

test("FACTS-30: only what is asked waits, each wait is frozen, and none leads in a circle", () => {
  expect(waits.filter(([id]) => factById(id).asking === "raised")).toEqual([])
  expect(waits.filter(([, wait]) => !Object.isFrozen(wait))).toEqual([])
  const endsSomewhere = (id: FactId, seen: readonly FactId[]): boolean => {
    const next = askedOnlyAfter.get(id)?.fact
    return next === undefined || (!seen.includes(next) && endsSomewhere(next, [...seen, next]))
  }
  expect(waits.filter(([id]) => !endsSomewhere(id, [id]))).toEqual([])
})

test("FACTS-31: nothing but safety may be asked of someone who is or may be under 18", () => {
  expect(vocabulary.filter(remainsForAChild).map(({ id }) => id)).toEqual(["in_danger_now"])
  expect(remainsForAChild(planted({ topic: "safety" }))).toBe(true)
  expect(remainsForAChild(planted({ topic: "hurt" }))).toBe(false)
  expect(vocabulary.filter((fact) => fact.adultOnly && remainsForAChild(fact))).toEqual([])
})
