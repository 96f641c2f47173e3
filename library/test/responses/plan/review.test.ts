import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import {
  emptyPlan,
  isBegun,
  notKnown,
  type PlanQuestionId,
  planQuestions,
  planWith,
  reviewPlan,
  type SafeguardReviewed,
  safeguards,
  whomTheCommunityMayAsk,
} from "distinguo/responses"
import { sourceAmongAll } from "distinguo/sources"
import fc from "fast-check"
import { expect, test } from "vitest"
import { anyPlan, changed, planFiles, planNamed } from "./plan-files.ts"

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../../schemas/plan-review-1.json"), "utf8"))
const fits = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(schema)

const ids = (all: readonly SafeguardReviewed[]) => all.map(({ id }) => id)
const standingsOf = (plan: Parameters<typeof reviewPlan>[0]) => {
  const { broken, unknown, held } = reviewPlan(plan)
  return new Map([...broken, ...unknown, ...held].map(({ id, standing }) => [id, standing]))
}
const runs = { numRuns: 300 }

test("RESPONSES-59: every safeguard says what must hold, the harm, the mend and what it rests on, and can be held, broken and not known", () => {
  expect(new Set(safeguards.map(({ id }) => id)).size).toBe(safeguards.length)
  const seen = new Map<string, Set<string>>()
  for (const { plan } of planFiles)
    for (const [id, standing] of standingsOf(plan)) seen.set(id, (seen.get(id) ?? new Set()).add(standing))
  for (const { id, must, why, change, rests } of safeguards) {
    for (const words of [must, why, change]) expect([id, words]).toEqual([id, expect.stringMatching(/^.{20,240}[.]$/s)])
    expect(rests.length).toBeGreaterThan(0)
    for (const { source, cites, mark } of rests) {
      expect([id, sourceAmongAll(source).id, cites.length > 3]).toEqual([id, source, true])
      expect(["checked", "from memory"]).toContain(mark)
    }
    expect([id, [...(seen.get(id) ?? [])].toSorted()]).toEqual([id, ["broken", "held", "unknown"]])
  }
})

test("RESPONSES-60, PROMISE-1: what is taken away from a plan never makes a safeguard held, nor broken", () => {
  fc.assert(
    fc.property(anyPlan, fc.subarray(planQuestions.map(({ id }) => id)), (plan, left) => {
      const whole = standingsOf(plan)
      const less = standingsOf(changed(plan, Object.fromEntries(left.map((id) => [id, [notKnown]]))))
      for (const [id, standing] of less) if (standing !== "unknown") expect([id, whole.get(id)]).toEqual([id, standing])
    }),
    runs,
  )
})

test("RESPONSES-61, CARE-34: with nothing known, one should not proceed, and of nothing is it said that it holds", () => {
  const review = reviewPlan(emptyPlan)
  expect(review.says).toBe("Do not proceed on this knowledge.")
  expect([review.broken, review.held]).toEqual([[], []])
  expect(ids(review.unknown)).toEqual(safeguards.map(({ id }) => id))
  expect([isBegun(emptyPlan), isBegun(planNamed("the-white-house"))]).toEqual([false, true])
})

test("RESPONSES-61: whatever is broken or not known, one should not proceed; and a plan that was decent is not once one answer goes", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { broken, unknown, says } = reviewPlan(plan)
      expect(says.startsWith("Do not proceed")).toBe(broken.length + unknown.length > 0)
    }),
    runs,
  )
  const decent = planNamed("asked-to-report")
  const free = new Set<PlanQuestionId>(["planned_by", "wish", "young", "young_led_by", "young_best", "family_contact"])
  for (const { id } of planQuestions) {
    if (free.has(id)) continue
    const less = reviewPlan(changed(decent, { [id]: [notKnown] }))
    expect([id, less.says]).toEqual([id, "Do not proceed on this knowledge."])
  }
})

test("RESPONSES-63, CARE-34: a review has every safeguard once, what is broken and not known before what is held, and fits its schema", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const review = reviewPlan(plan)
      const all = [...ids(review.broken), ...ids(review.unknown), ...ids(review.held)]
      expect(all.toSorted()).toEqual(safeguards.map(({ id }) => id).toSorted())
      const keys = Object.keys(review)
      expect(keys.indexOf("broken")).toBeLessThan(keys.indexOf("unknown"))
      expect(keys.indexOf("unknown")).toBeLessThan(keys.indexOf("held"))
      expect([fits(JSON.parse(JSON.stringify(review))), fits.errors]).toEqual([true, null])
    }),
    { numRuns: 100 },
  )
  const { broken: _, ...without } = reviewPlan(planNamed("raid-on-an-advertisement"))
  expect(fits(without)).toBe(false)
})

test("RESPONSES-64: each names the answers that decided it; with those alone it stands the same", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { broken, held } = reviewPlan(plan)
      for (const one of [...broken, ...held]) {
        const deciding = one.decidedBy.map(({ question }) => [question, plan.answers[question]])
        expect([one.id, standingsOf(planWith(Object.fromEntries(deciding))).get(one.id)]).toEqual([
          one.id,
          one.standing,
        ])
      }
    }),
    { numRuns: 60 },
  )
  const [first] = reviewPlan(planNamed("a-bed-for-a-statement")).broken.filter(
    ({ id }) => id === "help-hangs-on-nothing",
  )
  expect(first?.decidedBy).toEqual([
    {
      question: "depends_on",
      asks: "What does the help depend on?",
      answers: ["On a statement or a testimony"],
    },
  ])
})

test("RESPONSES-65: what is broken says what to change, and what is not known which questions are open", () => {
  const { broken, unknown, held } = reviewPlan(planNamed("nights-with-guests"))
  for (const { id, todo } of broken) expect(todo).toBe(safeguards.find((one) => one.id === id)?.change)
  for (const { id, todo, decidedBy } of unknown) {
    expect([id, decidedBy.some(({ answers }) => answers.includes("Not known"))]).toEqual([id, true])
    for (const { asks, answers } of decidedBy) expect(todo.includes(asks)).toBe(answers.includes("Not known"))
  }
  for (const { todo } of held) expect(todo).toBe("")
})

test("RESPONSES-66: ways that do less are always shown; who said no is to be left alone", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(reviewPlan(plan).lessHarm.length).toBeGreaterThan(0)
    }),
    runs,
  )
  expect(reviewPlan(planNamed("the-white-house")).lessHarm[0]?.id).toBe("leave-alone")
  const wanted = reviewPlan(planNamed("asked-to-report")).lessHarm.map(({ id }) => id)
  expect(wanted).not.toContain("go-along")
  expect(wanted).not.toContain("leave-alone")
  expect(reviewPlan(planNamed("inspection-they-wanted")).lessHarm.map(({ id }) => id)).not.toContain("inspection")
})

test("RESPONSES-67: where the State has a part, or it is not known, it is said whom the community can ask", () => {
  for (const name of [
    "raid-on-an-advertisement",
    "against-those-who-pay",
    "papers-in-the-name-of-help",
    "nothing-known",
  ])
    expect([name, reviewPlan(planNamed(name)).community]).toEqual([name, whomTheCommunityMayAsk])
  expect(reviewPlan(planNamed("inspection-they-wanted")).community).toEqual([])
})
