import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { circlesOf, circleTests, everyCircle, everyKind, kinds, leftOut, regions } from "distinguo/circles"
import { type FactId, vocabulary } from "distinguo/facts"
import { evaluate, everyStanding, factsOf, polarities, type Standings } from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { runs } from "../reasoning/random-test.ts"
import { answered, circleFacts, everyHarmDenied, everyPicture, harms, randomStandings } from "./random-standings.ts"

test("CIRCLES-1: S reads one fact, M two, E its four kinds, and no consent is read anywhere", () => {
  expect(factsOf(circleTests.S)).toEqual(["sexual_services_exchanged"])
  expect(factsOf(circleTests.M)).toEqual(["moved_within", "moved_across_border"])
  expect(everyKind.flatMap((kind) => factsOf(kinds[kind]))).toEqual(harms)
  expect(circleFacts.filter((fact) => fact.startsWith("consent_"))).toEqual([])
})

test("CIRCLES-2: every fact of the vocabulary stands in E or in the list of those left out, once", () => {
  const placed = [...harms, ...leftOut.flatMap(({ facts }) => facts)]
  expect([...placed].sort()).toEqual(vocabulary.map(({ id }) => id).sort())
  expect(leftOut.filter(({ because, facts }) => because.length < 30 || facts.length === 0)).toEqual([])
})

test("CIRCLES-3: what is hard, agreed to, arranged, gained or only meant settles no harm, even told all together", () => {
  const told = Object.fromEntries(leftOut.flatMap(({ facts }) => facts.map((fact) => [fact, "yes"])))
  expect(circlesOf(told as Standings<FactId>).standings.E).toBe("unknown")
  const lost = Object.fromEntries(leftOut.flatMap(({ facts }) => facts.map((fact) => [fact, "no"])))
  expect(circlesOf(lost as Standings<FactId>).standings.E).toBe("unknown")
  for (const fact of ["no_acceptable_alternative", "fees_debt", "recruited", "paid_sex_managed_occurred"] as const) {
    expect(harms).not.toContain(fact)
  }
  expect(harms.filter((fact) => fact.endsWith("_intended"))).toEqual([])
})

test("CIRCLES-4: each part stands in one polarity, and of a freedom only its denied loss counts", () => {
  for (const circle of everyCircle) expect([...polarities(circleTests[circle]).values()]).not.toContain("both")
  const against = harms.filter((fact) => polarities(circleTests.E).get(fact) === "against")
  expect(against).toEqual(["keeps_earnings", "can_refuse_clients", "can_refuse_acts", "condition_kept"])
  for (const fact of against) {
    const at = everyStanding.map((standing) => circlesOf({ [fact]: standing } as Standings<FactId>).standings.E)
    expect([fact, ...at]).toEqual([fact, "unknown", "yes", "unknown", "contested"])
  }
})

test("CIRCLES-5: each kind of harm settles E and is shown by its kind, with the facts that carry it", () => {
  for (const kind of everyKind) {
    for (const fact of factsOf(kinds[kind])) {
      const standing = answered(fact, true)
      const { standings, kinds: shown } = circlesOf({ [fact]: standing } as Standings<FactId>)
      expect(standings.E).toBe("yes")
      expect(shown.filter((one) => one.standing === "yes")).toEqual([
        { kind, standing: "yes", facts: [{ fact, standing }] },
      ])
    }
  }
})

test("CIRCLES-6: the possible regions are exactly the places of every way the circles may turn out", () => {
  fc.assert(
    fc.property(randomStandings, (standings) => {
      const { possible, region } = circlesOf(standings)
      // Every unsettled fact answered for its circle, or against it, circle by circle: a circle is a plain `any`.
      const ways = [0, 1, 2, 3, 4, 5, 6, 7].map((way) => {
        const filled = circleFacts.map((fact) => {
          const circle = everyCircle.findIndex((one) => factsOf(circleTests[one]).includes(fact))
          const inside = ((way >> circle) & 1) === 1
          const told = standings[fact] ?? "unknown"
          return [fact, told === "yes" || told === "no" ? told : answer(fact, inside)]
        })
        const completed = Object.fromEntries(filled) as Standings<FactId>
        const lies = everyCircle.filter((circle) => evaluate(circleTests[circle], completed) === "yes")
        return regions.find(({ circles }) => circles.join() === lies.join())?.id
      })
      expect(new Set(ways)).toEqual(new Set(possible))
      expect(region).toBe(possible.length === 1 ? possible[0] : "not settled")
    }),
    runs(300),
  )
})

function answer(fact: FactId, inside: boolean) {
  return harms.includes(fact) ? answered(fact, inside) : inside ? "yes" : "no"
}

test("CIRCLES-7: knowing more never adds a possible region", () => {
  fc.assert(
    fc.property(randomStandings, fc.constantFrom(...circleFacts), fc.boolean(), (standings, fact, yes) => {
      fc.pre((standings[fact] ?? "unknown") === "unknown")
      const before = circlesOf(standings).possible
      const after = circlesOf({ ...standings, [fact]: yes ? "yes" : "no" }).possible
      expect(after.length).toBeGreaterThan(0)
      expect(after.filter((region) => !before.includes(region))).toEqual([])
    }),
    runs(500),
  )
})

test("CIRCLES-8, PROMISE-6: an employer's denial of the one harm told leaves the circle open, and never closes it", () => {
  const told = { ...everyHarmDenied, wages_withheld: "yes" } as const
  expect(circlesOf(told).standings.E).toBe("yes")
  const contested = circlesOf({ ...told, wages_withheld: "contested" })
  expect([contested.standings.E, contested.possible.length]).toEqual(["contested", 8])
  expect(circlesOf({ wages_withheld: "contested", sexual_services_exchanged: "contested" }).region).toBe("not settled")
})

test("CIRCLES-16: twenty-seven sets of regions can occur, and no other", () => {
  const sets = new Set(everyPicture.map((standings) => circlesOf(standings).possible.join(" ")))
  expect(sets.size).toBe(27)
  fc.assert(
    fc.property(randomStandings, (standings) => {
      expect(sets).toContain(circlesOf(standings).possible.join(" "))
    }),
    runs(200),
  )
})

test("CIRCLES-9: the room reads no definition and imports no law", () => {
  const room = join(import.meta.dirname, "..", "..", "src", "circles")
  for (const file of readdirSync(room)) {
    const from = [...readFileSync(join(room, file), "utf8").matchAll(/from "([^"]+)"/g)].map(([, path]) => path)
    expect(from.filter((path) => !/^(\.\/|\.\.\/(facts|reasoning)\/)/.test(path ?? ""))).toEqual([])
  }
})
