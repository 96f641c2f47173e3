import { isInForce, traffickingInPersons, whatChanged } from "distinguo/law"
import { expect, test } from "vitest"
import { because, councilOfEurope, nothingBut, since2024, standing, until2024 } from "./treaties-at-hand.ts"

const carried = { recruited: "yes", surrogacy_exploited_occurred: "yes", means_only_later: "no" } as const

test("LAW-35: an adult who carried a child for others is within the Directive only by a means, and a child without one", () => {
  const adult = nothingBut(since2024, { ...carried, under_18_at_act: "no" })
  expect(standing(since2024, adult)).toBe("no")
  expect(standing(since2024, { ...adult, deceived_conditions: "yes" })).toBe("yes")
  expect(standing(since2024, { ...adult, under_18_at_act: "yes" })).toBe("yes")
  expect(standing(since2024, nothingBut(since2024, { recruited: "yes", advantage_given: "yes" }))).toBe("no")
})

test("LAW-35: until 13 July 2024 surrogacy and marriage are uses outside the list, and the text is kept for its days", () => {
  const told = { recruited: "yes", deceived_conditions: "yes" } as const
  for (const purpose of ["surrogacy_exploited_occurred", "forced_marriage_intended"] as const) {
    const before = nothingBut(until2024, { ...told, [purpose]: "yes" })
    expect([standing(until2024, before), because(until2024, before)]).toEqual(["unknown", "law open"])
    expect(standing(since2024, nothingBut(since2024, { ...told, [purpose]: "yes" }))).toBe("yes")
  }
  const days = ["2011-04-14", "2011-04-15", "2024-07-13", "2024-07-14"]
  expect(days.map((day) => isInForce(until2024, day))).toEqual([false, true, true, false])
  expect(days.map((day) => isInForce(since2024, day))).toEqual([false, false, false, true])
})

test("LAW-35: what changed in 2024 is three purposes, and the words on a child's means", () => {
  const { facts, words } = whatChanged(until2024, since2024)
  expect(facts).toEqual({ gone: [], come: ["adopted_unlawfully", "advantage_given"] })
  expect(words.gone.map(({ cites }) => cites)).toEqual(["2(1), 2(5)"])
  expect(words.come.map(({ quotes }) => quotes)).toEqual([
    "even if none of the means … unless the surrogate mother is a child",
    "the exploitation of surrogacy",
    "the exploitation … of forced marriage",
    "the exploitation … of illegal adoption",
  ])
})

test("LAW-35: a way that was open but could not be lived with is a reading of the Directive, and enough elsewhere", () => {
  const used = { harboured: "yes", forced_labour_occurred: "yes", vulnerability_used: "yes" } as const
  const hard = { ...used, no_acceptable_alternative: "yes" } as const
  for (const one of [since2024, until2024]) {
    expect(because(one, nothingBut(one, hard))).toBe("law open")
    expect(standing(one, nothingBut(one, { ...hard, no_real_alternative: "yes" }))).toBe("yes")
    expect(standing(one, nothingBut(one, used))).toBe("no")
  }
  for (const one of [traffickingInPersons, councilOfEurope]) expect(standing(one, nothingBut(one, hard))).toBe("yes")
})

test("LAW-35: an adoption outside the law from which others gain is a reading where the child is not used", () => {
  const adopted = { under_18_at_act: "yes", received: "yes", adopted_unlawfully: "yes" } as const
  const gain = nothingBut(since2024, { ...adopted, advantage_given: "yes" })
  expect(because(since2024, gain)).toBe("law open")
  expect(standing(since2024, nothingBut(since2024, adopted))).toBe("no")
  expect(standing(since2024, { ...gain, illegal_adoption_occurred: "yes" })).toBe("yes")
})

test("LAW-4, LAW-39: for a child the Council of Europe and the Directive need no means either, and are open while the age is", () => {
  const told = { harboured: "yes", forced_labour_occurred: "yes" } as const
  for (const one of [councilOfEurope, since2024, until2024]) {
    expect(standing(one, { ...told, under_18_at_act: "yes" })).toBe("yes")
    expect(standing(one, told)).toBe("unknown")
    expect(standing(one, { ...told, deceived_job: "yes" })).toBe("yes")
  }
})
