import {
  circlesInShort,
  circlesInWords,
  circlesOf,
  drawCircles,
  regionSources,
  regions,
  regionWords,
} from "distinguo/circles"
import { sourceById } from "distinguo/sources"
import fc from "fast-check"
import { expect, test } from "vitest"
import { runs } from "../reasoning/random-test.ts"
import { everyPicture, harms, randomStandings, standingAt } from "./random-standings.ts"

const ages = ["18 or over", "not settled", "under 18"] as const

test("CIRCLES-11, PROMISE-3: no text and no drawing holds the word work where a child is concerned, nor sex work where one may be", () => {
  const check = (standings: Parameters<typeof circlesOf>[0]) => {
    const circles = circlesOf(standings)
    const all = [...circlesInWords(circles), ...circlesInShort(circles), drawCircles(circles, "one")].join("\n")
    if (circles.under18 === "yes") expect(all).not.toMatch(/work|prostitut|\bclients?\b|sell/i)
    else if (circles.under18 !== "no") expect(all).not.toMatch(/sex[\s-]*work|prostitut|\bclients?\b|sell/i)
  }
  for (const standings of everyPicture) check(standings)
  fc.assert(
    fc.property(randomStandings, (standings) => {
      check(standings)
    }),
    runs(300),
  )
  const everything = Object.fromEntries(harms.map((fact) => [fact, "yes"]))
  for (const age of ["yes", "unknown", "contested"] as const)
    check({ ...everything, ...standingAt("yes", "yes", "yes", age) })
})

test("CIRCLES-11, PROMISE-3: region and circle names hold the word work for adults alone, and there they do", () => {
  for (const { id } of regions) {
    for (const age of ["not settled", "under 18"] as const) {
      expect(Object.values(regionWords(id, age)).join(" ")).not.toMatch(/work/i)
    }
  }
  expect(regionWords("R1", "18 or over").name).toBe("sex work")
  expect(drawCircles(circlesOf(standingAt("yes", "no", "no", "no")), "a")).toContain(">Sex work or other<")
  expect(drawCircles(circlesOf(standingAt("yes", "no", "no", "unknown")), "a")).toContain(">Sexual services<")
  expect(drawCircles(circlesOf(standingAt("yes", "no", "no", "yes")), "a")).toContain(">under 18<")
})

test("CIRCLES-12: the words name exactly the regions that are possible, and decide nothing", () => {
  for (const standings of everyPicture) {
    const circles = circlesOf(standings)
    const age = { yes: "under 18", no: "18 or over", unknown: "not settled", contested: "not settled" } as const
    for (const sentences of [circlesInWords(circles), circlesInShort(circles)]) {
      const named = (sentences[0] ?? "")
        .replace(/^.*?: /, "")
        .replace(/\.$/, "")
        .split("; ")
      expect(named).toEqual(circles.possible.map((id) => regionWords(id, age[circles.under18]).name))
      expect(sentences).toContain("This is a picture beside the law: it decides nothing.")
    }
  }
  for (const age of ages) expect(new Set(regions.map(({ id }) => regionWords(id, age).name)).size).toBe(8)
})

test("CIRCLES-9: no text says that something is or is not trafficking in law", () => {
  const texts = ages.flatMap((age) => regions.flatMap(({ id }) => Object.values(regionWords(id, age)))).join(" ")
  expect(texts).not.toMatch(/(is|was|are|were) (not )?trafficking\b|trafficked|is present|is met/i)
  expect(regionWords("R7", "18 or over").isNot).toContain("not yet trafficking")
  expect(regionWords("R7", "18 or over").isNot).toContain("Only a finding says so.")
  for (const id of ["R3", "R5"] as const) expect(regionWords(id, "18 or over").isNot).toContain("asks for no move")
})

test("CIRCLES-10, PROMISE-20: a region carries its sources, and our reading is marked from memory wherever it is read", () => {
  expect(regionSources.sources.map((id) => sourceById(id).id)).toEqual(regionSources.sources)
  expect(sourceById("yingwana-2019").checked).toMatch(/abstract/)
  expect(sourceById("yingwana-2019").checked).toMatch(/not compared/)
  expect(regionSources.mark).toBe("from memory")
  for (const standings of everyPicture) {
    expect(circlesInWords(circlesOf(standings)).at(-1)).toContain("from memory, not compared with their text")
  }
  for (const age of ages) {
    for (const { id } of regions) {
      const { meaning, isNot } = regionWords(id, age)
      expect([meaning, isNot].every((text) => text.endsWith("."))).toBe(true)
    }
  }
})

test("CIRCLES-5: each kind that was told is named, an authority's too, and only a third party's is called what a law asks for", () => {
  const told = (standings: object) => circlesInWords(circlesOf({ under_18_at_act: "no", ...standings })).join(" ")
  expect(told({ harmed_by_authority_held: "yes" })).toContain("told of: by an authority (locked up by authorities).")
  expect(told({ harmed_by_authority_held: "yes" })).toContain("the other harm counts for itself")
  expect(told({ harmed_by_client_hurt: "yes" })).toContain("by a client (hurt by a client)")
  expect(told({ harmed_by_partner_money_taken: "yes" })).toMatch(/by a partner \(/)
  expect(told({ wages_withheld: "yes", can_refuse_clients: "no" })).toContain(
    "by someone with a part in this (pay kept back, “can refuse clients or tasks”: no).",
  )
  expect(told({ wages_withheld: "yes" })).not.toContain("the other harm counts for itself")
  expect(told({ wages_withheld: "contested" })).toContain("Said both ways, exploitation or violence: by someone")
})

test("CIRCLES-13, CARE-39: where no harm was told of, or each was denied, they can come back and say more", () => {
  for (const harm of ["unknown", "no"] as const) {
    for (const inWords of [circlesInWords, circlesInShort]) {
      expect(inWords(circlesOf(standingAt("yes", "no", harm, "no"))).join(" ")).toMatch(
        /They can come back and say more/,
      )
    }
  }
})

test("CIRCLES-14, PROMISE-19: no text counts, scores or calls anyone anything", () => {
  for (const standings of everyPicture) {
    const text = circlesInWords(circlesOf(standings)).join(" ")
    expect(text).not.toMatch(/victim|rescu|\brisk|score|suspicio|likel|percent|%|\b(he|she|his|her)\b/i)
    expect(text).not.toMatch(/undefined|null|_/)
  }
})
