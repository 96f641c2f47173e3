import { aboutDelphi, delphiNotShipped, dimensionsOf } from "distinguo/assessment"
import { factById, isFactId } from "distinguo/facts"
import { conclude, factsOf, polarities } from "distinguo/reasoning"
import { sourceAmongAll } from "distinguo/sources"
import { expect, test } from "vitest"
import { beside, only, told } from "./told.ts"

const lists = ["delphi-adult-labour", "delphi-child-labour"] as const

/** The tables of the reference, row by row, in its order: strong, medium, weak, or not in that list. */
const tables: readonly (readonly [string, string])[] = [
  ["S M M M M M M M M W", "S M M M M M M M M S"],
  ["S M M M M M M M M M", "S S S S M M M M M M"],
  ["M M M M M M M M M M M M M M W W", "M M M M M M M - M M M M M M M M"],
  ["S M M M M M M M W", "S M M M M M M - M"],
  ["S S S S M M M M M M M M M M W", "S S S S S S S S M M M M M M M"],
  ["M M M M M W W", "M M M M M M M"],
]

test("ASSESSMENT-60: the two lists on labour weigh as the reference has them, row by row", () => {
  for (const [at, list] of lists.entries()) {
    const weights = dimensionsOf[list].map(({ indicators }) =>
      indicators.map(({ weight }) => weight[0]?.toUpperCase()).join(" "),
    )
    expect(weights).toEqual(tables.map((row) => row[at]?.replaceAll("- ", "")))
  }
  const all = (list: (typeof lists)[number]) => dimensionsOf[list].flatMap(({ indicators }) => indicators)
  expect([all("delphi-adult-labour").length, all("delphi-child-labour").length]).toEqual([67, 65])
  const words = (id: string) => all("delphi-adult-labour").find((one) => one.id === id)?.name
  expect([words("papers-at-first"), words("debt-at-first")]).toEqual([words("papers-later"), words("debt-later")])
  expect(new Set(all("delphi-adult-labour").map(({ id }) => id)).size).toBe(67)
})

test("ASSESSMENT-60: they are marked as second hand, and those on sexual exploitation are not there, with why", () => {
  expect(aboutDelphi.mark).toContain("second hand")
  expect(sourceAmongAll(aboutDelphi.source).checked).toContain("crosswalk")
  expect(Object.keys(dimensionsOf)).toEqual([...lists])
  expect(delphiNotShipped.lists).toEqual(["adults, sexual exploitation", "children, sexual exploitation"])
  expect(delphiNotShipped.points).toHaveLength(4)
  expect(delphiNotShipped.because).not.toBe("")
  expect(sourceAmongAll(delphiNotShipped.source).doesNotShow).toContain("not seen")
})

const dimensions = lists.flatMap((list) => dimensionsOf[list].map((one) => ({ list, ...one })))

test("ASSESSMENT-62: one yes stands for one indicator of a dimension at most", () => {
  for (const { list, id, indicators } of dimensions) {
    const facts = [...new Set(indicators.flatMap(({ stands }) => factsOf(stands)))].filter(isFactId)
    for (const fact of facts) {
      // Whatever else is known: each other fact as each indicator would have it, and this one alone changed.
      const carried = indicators.filter(({ stands }) => {
        const best = Object.fromEntries(
          [...polarities(stands)]
            .filter(([name]) => isFactId(name))
            .map(([name, side]) => [name, side === "for" ? "yes" : "no"]),
        )
        const others = factsOf(stands).filter((name) => isFactId(name) && name !== fact && isOwn(name))
        const without = { ...best, ...Object.fromEntries(others.map((name) => [name, "unknown"])) }
        return isOwn(fact) && conclude(stands, without as Record<string, "yes">).standing === "yes"
      })
      expect([list, id, fact, carried.map((one) => one.id).slice(1)]).toEqual([list, id, fact, []])
    }
  }
})

/** What tells when something was, and says nothing of what it was. */
function isOwn(fact: string): boolean {
  return fact !== "work_or_service" && fact !== "means_only_later"
}

test("ASSESSMENT-62: no hardship carries anything, and used without being told of what it carries nothing either", () => {
  const account = told({
    yes: ["no_acceptable_alternative", "harder_to_refuse", "vulnerability_used", "fees_debt", "journey_debt"],
    no: ["under_18_at_act"],
  })
  for (const { ownAccount } of only(beside(account, { list: "delphi-adult-labour" }), "dimensions").dimensions) {
    expect(ownAccount.standing).toBe("unknown")
    expect(ownAccount.indicators.filter(({ standing }) => standing !== "unknown")).toEqual([])
  }
  const nobody = told({ no: ["vulnerability_used", "chosen_as_easier_to_use"] })
  const { dimensions } = only(beside(nobody, { list: "delphi-adult-labour" }), "dimensions")
  const economic = dimensions
    .flatMap((one) => one.ownAccount.indicators)
    .filter(({ name }) => name === "economic reasons")
  expect(economic.map(({ standing }) => standing)).toEqual(["no", "no"])
})

test("ASSESSMENT-62: what no fact of ours says stays not known whatever is said, and is named", () => {
  const silent = dimensions.flatMap(({ indicators }) =>
    indicators.filter(({ stands }) => factsOf(stands).every((name) => !isFactId(name))),
  )
  expect(new Set(silent.map(({ name }) => name)).size).toBeGreaterThan(8)
  for (const { untold, stands } of silent) {
    expect(untold).toBe("no fact of ours says this")
    expect(factsOf(stands)).toEqual([expect.stringMatching(/^untold\//)])
  }
  const empty = dimensions.flatMap(({ indicators }) => indicators.filter(({ untold }) => untold === ""))
  expect(empty).toEqual([])
  for (const fact of dimensions.flatMap(({ definition }) => factsOf(definition.test)).filter(isFactId))
    expect(factById(fact).id).toBe(fact)
})

test("ASSESSMENT-62: a dimension that our facts can never make a yes says so", () => {
  const { dimensions } = only(beside(told({}), { list: "delphi-adult-labour" }), "dimensions")
  const never = dimensions.filter(({ canBePositive }) => canBePositive !== "yes").map(({ dimension }) => dimension)
  expect(never).toEqual(["abuse-at-destination"])
})

const indicatorIn = (said: Parameters<typeof told>[0], ...ids: readonly string[]) => {
  const { dimensions } = only(beside(told(said), { list: "delphi-adult-labour" }), "dimensions")
  const all = dimensions.flatMap(({ ownAccount }) => ownAccount.indicators)
  return ids.map((id) => all.find((one) => one.id === id)?.standing)
}

test("ASSESSMENT-63: told of without when, violence and threats are not known at either time; a no denies both", () => {
  const both = ["violence-at-first", "violence-later"] as const
  expect(indicatorIn({ yes: ["violence_physical"] }, ...both)).toEqual(["unknown", "unknown"])
  expect(indicatorIn({ yes: ["violence_physical", "work_or_service"] }, ...both)).toEqual(["unknown", "unknown"])
  expect(indicatorIn({ yes: ["violence_physical", "means_only_later"] }, ...both)).toEqual(["unknown", "yes"])
  expect(indicatorIn({ yes: ["violence_physical"], no: ["work_or_service"] }, ...both)).toEqual(["yes", "unknown"])
  expect(indicatorIn({ no: ["violence_physical", "violence_sexual"] }, ...both)).toEqual(["no", "no"])
  const worked = { yes: ["violence_physical", "means_only_later", "work_or_service"] }
  expect(indicatorIn(worked, ...both)).toEqual(["no", "yes"])
})

test("ASSESSMENT-63: what is kept up in a stretch in which they worked was so while they worked; that it began later is said of no other thing", () => {
  const both = ["papers-at-first", "papers-later"] as const
  expect(indicatorIn({ yes: ["docs_confiscated"] }, ...both)).toEqual(["unknown", "unknown"])
  expect(indicatorIn({ yes: ["docs_confiscated", "work_or_service"] }, ...both)).toEqual(["unknown", "yes"])
  expect(indicatorIn({ yes: ["docs_confiscated"], no: ["work_or_service"] }, ...both)).toEqual(["yes", "unknown"])
  expect(indicatorIn({ yes: ["docs_confiscated"], no: ["means_only_later"] }, ...both)).toEqual(["unknown", "unknown"])
})
