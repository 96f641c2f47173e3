import { type FactId, factById, vocabulary } from "distinguo/facts"
import { canTrigger, type Duty, mayBeAsked, mayBeStored, placeOf } from "distinguo/responses"
import { expect, test } from "vitest"
import { dutyWhere, everyDuty, everyPlace, everyRole } from "./every-place-and-role.ts"

const facts = vocabulary.map(({ id }) => id as FactId)

test("RESPONSES-6, CARE-1: for every place, role and fact: none that can set off a duty is asked or kept before, all are after", () => {
  const wrong: string[] = []
  let tried = 0
  for (const duty of everyDuty()) {
    for (const fact of facts) {
      const permitted = [mayBeAsked(fact, duty), mayBeStored(fact, duty)]
      const expected = [fact === "in_danger_now" || !canTrigger(fact, duty), !canTrigger(fact, duty)]
      if (permitted.join() !== expected.join()) wrong.push(`${duty.place}, ${duty.role}: ${fact}`)
      tried++
    }
  }
  for (const duty of everyDuty(true)) {
    for (const fact of facts) {
      if (!mayBeAsked(fact, duty) || !mayBeStored(fact, duty)) wrong.push(`${duty.place}, ${duty.role}: ${fact}, after`)
    }
  }
  expect(wrong).toEqual([])
  expect(tried).toBe(everyPlace.length * everyRole.length * facts.length)
})

test("RESPONSES-6, CARE-1: before the words nothing at all but danger now is asked today, and nothing is kept", () => {
  for (const duty of everyDuty()) {
    expect(facts.filter((fact) => mayBeAsked(fact, duty))).toEqual(["in_danger_now"])
    expect(facts.filter((fact) => mayBeStored(fact, duty))).toEqual([])
  }
})

test("RESPONSES-6: an invented account and a published decision are told to nobody, so nothing waits", () => {
  const exempt: Duty = { ...dutyWhere("ZA", "caseworker"), gate: "exempt" }
  expect(facts.every((fact) => mayBeAsked(fact, exempt) && mayBeStored(fact, exempt))).toBe(true)
})

test("RESPONSES-7, CARE-1: where all duties were compared, those facts wait that a duty names", () => {
  const whole = (place: string, role: string, gate: Duty["gate"]): Duty =>
    Object.freeze({ ...dutyWhere(place, role), gate, otherDuties: "compared" })
  const childOnly = whole("ZA", "friend or relative", "holds")
  expect(childOnly.duties.map(({ about }) => about)).toEqual(["a child"])
  for (const fact of ["under_18_at_act", "children_used", "child_labour_worst_form_occurred"] as const) {
    expect([mayBeAsked(fact, childOnly), mayBeStored(fact, childOnly)]).toEqual([false, false])
  }
  for (const fact of ["wages_withheld", "own_phone", "in_danger_now"] as const) {
    expect([mayBeAsked(fact, childOnly), mayBeStored(fact, childOnly)]).toEqual([true, true])
  }
  const adultToo = whole("ZA", "caseworker", "holds")
  expect(facts.filter((fact) => mayBeStored(fact, adultToo))).toEqual([])
  // Being told can set off a duty that no finding could prove, so `none` opens findings and not questions.
  expect(mayBeAsked("under_18_at_act", whole("IN", "caseworker", "none"))).toBe(false)
  expect(mayBeAsked("under_18_at_act", whole("IN", "caseworker", "said"))).toBe(true)
})

test("RESPONSES-7, CARE-2: what was not compared can be set off by any fact", () => {
  const { duties } = placeOf("FR")
  expect(duties).toEqual([])
  expect(facts.filter((fact) => !canTrigger(fact, placeOf("FR")))).toEqual([])
  expect(facts.filter((fact) => canTrigger(fact, { duties, otherDuties: "compared" }))).toEqual([])
})

test("RESPONSES-7: a duty about a child names every fact whose meaning speaks of a child, a birth or a parent", () => {
  const child = placeOf("IN").duties[0]?.triggeredBy ?? []
  const speaks = facts.filter((id) =>
    /\b(child(ren)?('s)?|18|parents?|grown up|born|school(ing)?)\b/.test(factById(id).meaning),
  )
  expect(speaks.length).toBeGreaterThan(10)
  expect(speaks.filter((id) => !child.includes(id))).toEqual([])
})
