import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { circlesOf, circleTests, everyCircle, everyKind, kinds, leftOut, regions } from "distinguo/circles"
import { type FactId, vocabulary } from "distinguo/facts"
import { evaluate, everyStanding, factsOf, polarities, type Standings } from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { runs } from "../reasoning/random-test.ts"
import {
  answered,
  circleFacts,
  everyHarmDenied,
  everyPicture,
  harms,
  harmsAtAnyAge,
  randomStandings,
  withAChild,
} from "./random-standings.ts"

test("CIRCLES-1: S reads one fact, M two, E its four kinds, and no consent is read anywhere", () => {
  expect(factsOf(circleTests.S)).toEqual(["sexual_services_exchanged"])
  expect(factsOf(circleTests.M)).toEqual(["moved_within", "moved_across_border"])
  expect([...new Set(everyKind.flatMap((kind) => factsOf(kinds[kind])))]).toEqual(harms)
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
  for (const fact of ["no_acceptable_alternative", "fees_debt", "recruited", "leased"] as const) {
    expect(harms).not.toContain(fact)
  }
  expect(harmsAtAnyAge.filter((fact) => fact.endsWith("_intended"))).toEqual([])
  for (const age of ["no", "unknown"] as const) {
    const managed = Object.fromEntries(withAChild.map((fact) => [fact, "yes"])) as Standings<FactId>
    expect(circlesOf({ ...managed, under_18_at_act: age }).standings.E).toBe("unknown")
  }
})

test("CIRCLES-25, PROMISE-3: under 18, any exchange, part, gain or plan in it is exploitation, whatever else is known", () => {
  fc.assert(
    fc.property(randomStandings, fc.constantFrom(...withAChild), (standings, fact) => {
      const {
        standings: each,
        kinds: shown,
        possible,
      } = circlesOf({ ...standings, under_18_at_act: "yes", [fact]: "yes" })
      expect(each.E).toBe("yes")
      expect(possible.filter((id) => ["R0", "R1", "R2", "R4"].includes(id))).toEqual([])
      const kind = fact === "patronised" || fact === "solicited" ? "client" : "third party"
      const carried = shown.find((one) => one.kind === kind)
      expect([carried?.standing, carried?.facts]).toEqual(["yes", expect.arrayContaining([{ fact, standing: "yes" }])])
    }),
    runs(500),
  )
})

test("CIRCLES-25, PROMISE-3: of a child no place in S lies outside E, and E is denied of nobody in S of an open age", () => {
  fc.assert(
    fc.property(randomStandings, (standings) => {
      const { possible, standings: each, under18 } = circlesOf(standings)
      if (under18 === "yes") expect(possible.filter((id) => id === "R1" || id === "R4")).toEqual([])
      if (under18 !== "no" && each.S !== "no") expect(each.E).not.toBe("no")
    }),
    runs(500),
  )
  for (const age of ["unknown", "contested"] as const) {
    const { standings } = circlesOf({ ...everyHarmDenied, sexual_services_exchanged: "yes", under_18_at_act: age })
    expect(standings.E).toBe(age)
  }
})

test("CIRCLES-4: each part stands in one polarity, and of a freedom only its denied loss counts", () => {
  for (const circle of everyCircle) expect([...polarities(circleTests[circle]).values()]).not.toContain("both")
  const against = harms.filter((fact) => polarities(circleTests.E).get(fact) === "against")
  expect(against).toEqual(["can_leave", "keeps_earnings", "can_refuse_clients", "can_refuse_acts", "condition_kept"])
  for (const fact of against) {
    const at = everyStanding.map((standing) => circlesOf({ [fact]: standing } as Standings<FactId>).standings.E)
    expect([fact, ...at]).toEqual([fact, "unknown", "yes", "unknown", "contested"])
  }
})

test("CIRCLES-5: each kind of harm settles E and is shown by its kind, with the facts that carry it", () => {
  for (const kind of everyKind) {
    for (const fact of factsOf(kinds[kind]).filter((one) => harmsAtAnyAge.includes(one))) {
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
      // Every unsettled fact is answered for its circle, or against it, circle by circle; the age and the exchange,
      // which E reads together, are each tried by themselves.
      const ways = Array.from({ length: 16 }, (_, way) => {
        const is = (bit: number) => ((way >> bit) & 1) === 1
        const filled = circleFacts.map((fact) => {
          const told = standings[fact] ?? "unknown"
          if (told === "yes" || told === "no") return [fact, told]
          if (fact === "sexual_services_exchanged") return [fact, is(0) ? "yes" : "no"]
          if (fact === "under_18_at_act") return [fact, is(3) ? "yes" : "no"]
          return [fact, harms.includes(fact) ? answered(fact, is(2)) : is(1) ? "yes" : "no"]
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
  const told = { ...everyHarmDenied, sexual_services_exchanged: "unknown", wages_withheld: "yes" } as const
  expect(circlesOf(told).standings.E).toBe("yes")
  const contested = circlesOf({ ...told, wages_withheld: "contested" })
  expect([contested.standings.E, contested.possible.length]).toEqual(["contested", 8])
  expect(circlesOf({ wages_withheld: "contested", sexual_services_exchanged: "contested" }).region).toBe("not settled")
})

test("CIRCLES-16: thirty-six sets of regions can occur, twenty-seven of them of an adult, and no other", () => {
  const setsOf = (pictures: readonly Standings<FactId>[]) =>
    new Set(pictures.map((standings) => circlesOf(standings).possible.join(" ")))
  const sets = setsOf(everyPicture)
  expect(sets.size).toBe(36)
  expect(setsOf(everyPicture.filter(({ under_18_at_act: age }) => age === "no")).size).toBe(27)
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
