import { asksForNoCoercion, definitions } from "distinguo/law"
import { conclude } from "distinguo/reasoning"
import { describe, expect, test } from "vitest"
import { patterns, signs, standingsOf } from "./fact-patterns.ts"

/** The first twelve definitions. Those that came later have tests of their own, by jurisdiction, beside this one. */
const short: Readonly<Record<string, string>> = {
  "un-protocol-2000/trafficking-in-persons": "UN2000",
  "ilo-c29/forced-labour": "C29",
  "un-convention-1949/exploitation-of-prostitution": "1949.1",
  "un-convention-1949/brothels-and-premises": "1949.2",
  "us-tvpa/severe-form-sex": "US.A",
  "us-tvpa/severe-form-labor": "US.B",
  "us-18-usc-1589/forced-labor": "1589",
  "us-18-usc-1591/sex-trafficking": "1591",
  "uk-modern-slavery-act-2015/s1-slavery-servitude-forced-labour": "UK1",
  "uk-modern-slavery-act-2015/s2-human-trafficking": "UK2",
  "za-trafficking-act-2013/s4-1-trafficking-in-persons": "ZA1",
  "za-trafficking-act-2013/s4-2-adoption-or-forced-marriage": "ZA2",
}

describe.each(patterns)("$name", (pattern) => {
  const standings = standingsOf(pattern)
  const current = definitions.filter(({ id, inForce }) => inForce.until === undefined && id in short)

  test("LAW-18: each instrument answers as the reference does; what is not named here is a no", () => {
    const expected = Object.fromEntries(pattern.expect.split(" ").map((one) => one.split(":")))
    const answers = current.map(({ id, test }) => [short[id], signs[conclude(test, standings).standing]])
    expect(answers).toEqual(current.map(({ id }) => [short[id], expected[short[id] ?? ""] ?? "N"]))
  })

  test("LAW-19: what is met though everyone had agreed is labelled as asking for no coercion, and nothing else", () => {
    const labelled = current.filter((definition) => asksForNoCoercion(definition, standings)).map(({ id }) => short[id])
    expect(labelled).toEqual(pattern.noCoercion ?? [])
  })
})
