import { combiningRules, dimensionsOf, outcomesOf, ruleOver } from "distinguo/assessment"
import {
  conclude,
  evaluate,
  everyStanding,
  factsOf,
  polarities,
  type Standing,
  type Standings,
} from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { runs } from "../../reasoning/random-test.ts"
import { beside, only, told } from "./told.ts"

type Weight = "strong" | "medium" | "weak"

/** The formula of the reference: two strong; one strong and another; three medium; two medium and a weak. */
function formula(s: number, m: number, w: number): boolean {
  return s >= 2 || (s >= 1 && m + w >= 1) || m >= 3 || (m >= 2 && w >= 1)
}

/** The rule on indicators of these weights, each of which one thing says. */
function standingBy(weights: readonly Weight[], standings: readonly Standing[]): Standing {
  const indicators = weights.map((weight, at) => ({
    id: `untold/${at}`,
    weight,
    stands: { kind: "fact", fact: `untold/${at}` } as const,
  }))
  const known: Standings<string> = Object.fromEntries(standings.map((standing, at) => [`untold/${at}`, standing]))
  return evaluate<string>(ruleOver(indicators), known)
}

/** What the formula gives, with what is not known turned out every way there is. */
function byBruteForce(weights: readonly Weight[], standings: readonly Standing[]): Standing {
  const open = standings.flatMap((standing, at) => (standing === "unknown" ? [at] : []))
  const found = new Set<boolean>()
  for (let way = 0; way < 2 ** open.length; way++) {
    const yes = standings.map((standing, at) => standing === "yes" || (way >> open.indexOf(at)) % 2 === 1)
    const count = (weight: Weight) =>
      weights.filter((one, at) => one === weight && yes[at] && standings[at] !== "no").length
    found.add(formula(count("strong"), count("medium"), count("weak")))
  }
  if (found.size === 2) return "unknown"
  return found.has(true) ? "yes" : "no"
}

test("ASSESSMENT-61: on up to two indicators of each weight and three medium, the rule is the formula under every way the unknown can turn out", () => {
  const three = ["yes", "no", "unknown"] as const
  const weights = ["strong", "strong", "medium", "medium", "medium", "weak"] as const
  let compared = 0
  for (let code = 0; code < 3 ** weights.length; code++) {
    const standings = weights.map((_, at) => three[Math.floor(code / 3 ** at) % 3] ?? "unknown")
    expect(standingBy(weights, standings)).toBe(byBruteForce(weights, standings))
    compared++
  }
  expect(compared).toBe(729)
})

const some = fc.array(
  fc.tuple(fc.constantFrom<Weight>("strong", "medium", "weak"), fc.constantFrom<Standing>("yes", "no", "unknown")),
  { minLength: 3, maxLength: 12 },
)

test("ASSESSMENT-61: the same of random dimensions of other shapes", () => {
  fc.assert(
    fc.property(some, (indicators) => {
      const weights = indicators.map(([weight]) => weight)
      fc.pre(
        formula(
          ...((["strong", "medium", "weak"] as const).map((of) => weights.filter((one) => one === of).length) as [
            number,
            number,
            number,
          ]),
        ),
      )
      const standings = indicators.map(([, standing]) => standing)
      expect(standingBy(weights, standings)).toBe(byBruteForce(weights, standings))
    }),
    runs(200),
  )
})

const ids = [...new Set(dimensionsOf["delphi-adult-labour"].flatMap(({ definition }) => factsOf(definition.test)))]

const anyStandings = fc
  .array(fc.constantFrom(...everyStanding), { minLength: ids.length, maxLength: ids.length })
  .map((each) => Object.fromEntries(ids.map((id, at) => [id, each[at]])) as Standings<string>)

test("ASSESSMENT-61: on our facts a dimension comes to what the formula gives on its own indicators, in the four values", () => {
  fc.assert(
    fc.property(anyStandings, (standings) => {
      for (const { indicators, definition } of Object.values(dimensionsOf).flat()) {
        const weights = indicators.map(({ weight }) => weight)
        const each = indicators.map(({ stands }) => evaluate(stands, standings))
        const on = (rail: readonly Standing[]) =>
          formula(
            ...((["strong", "medium", "weak"] as const).map(
              (of) => weights.filter((weight, at) => weight === of && rail.includes(each[at] ?? "unknown")).length,
            ) as [number, number, number]),
          )
        const [supported, possible] = [on(["yes", "contested"]), on(["yes", "unknown"])]
        const wanted: Standing = supported ? (possible ? "yes" : "contested") : possible ? "unknown" : "no"
        expect(evaluate(definition.test, standings)).toBe(wanted)
        expect([...polarities(definition.test).values()]).not.toContain("both")
      }
    }),
    runs(60),
  )
})

test("ASSESSMENT-64: what a combining rule settles stays so however the unknown and the contested turn out", () => {
  fc.assert(
    fc.property(anyStandings, fc.infiniteStream(fc.boolean()), (standings, coins) => {
      const turned = Object.fromEntries(
        Object.entries(standings).map(([id, standing]) => {
          const coin: Standing = coins.next().value === true ? "yes" : "no"
          return [id, standing === "unknown" || standing === "contested" ? coin : standing]
        }),
      ) as Standings<string>
      for (const { test } of outcomesOf("moldova-lfs").concat(outcomesOf("palermo-adult"))) {
        const { standing } = conclude(test, standings)
        if (standing === "yes" || standing === "no") expect(evaluate(test, turned)).toBe(standing)
      }
    }),
    runs(60),
  )
})

const exploited = { yes: ["hours_excessive", "living_bad"], no: ["under_18_at_act"] }
const coerced = { yes: [...exploited.yes, "debt_bondage", "wages_withheld"], no: exploited.no }
const deceived = { yes: [...exploited.yes, "deceived_job", "deceived_conditions"], no: exploited.no }
const outcome = (said: Parameters<typeof told>[number], rule: keyof typeof combiningRules) => {
  const read = beside(told(said), { list: combiningRules[rule].list, rule })
  return Object.fromEntries(only(read, "dimensions").outcomes.map(({ outcome, ownAccount }) => [outcome, ownAccount]))
}

test("ASSESSMENT-64: each rule gives its own outcomes, and they are not merged", () => {
  expect(outcome(coerced, "palermo-adult")).toEqual({ indicators: "yes" })
  expect(outcome(exploited, "palermo-adult")).toEqual({ indicators: "unknown" })
  expect(outcome(coerced, "moldova-lfs")).toMatchObject({
    "exploited-migrant": "no",
    "deception-and-exploitation": "no",
    "trafficking-for-forced-labour": "unknown",
  })
  expect(
    outcome({ yes: [...new Set([...coerced.yes, ...deceived.yes])], no: coerced.no }, "moldova-lfs"),
  ).toMatchObject({
    "trafficking-for-forced-labour": "yes",
    "deception-and-exploitation": "no",
    "successful-migrant": "no",
  })
  const young = { yes: [...exploited.yes, "under_18_at_act"] }
  expect(outcome(young, "palermo-child")).toEqual({ indicators: "unknown" })
  expect(outcome({ yes: [...young.yes, "recruited"] }, "palermo-child")).toEqual({ indicators: "yes" })
  const noAct = { yes: young.yes, no: ["recruited", "transported", "transferred", "harboured", "received"] }
  expect(outcome(noAct, "palermo-child")).toEqual({ indicators: "no" })
})

test("ASSESSMENT-64: none is chosen for the reader, and a rule of another list is none", () => {
  const none = beside(told(coerced), { list: "delphi-adult-labour" })
  expect([none.rule, only(none, "dimensions").outcomes]).toEqual(["none", []])
  const other = beside(told(coerced), { list: "delphi-adult-labour", rule: "palermo-child" })
  expect([other.rule, only(other, "dimensions").outcomes]).toEqual(["none", []])
  for (const { title, asks } of Object.values(combiningRules)) expect([title, asks]).not.toContain("")
})
