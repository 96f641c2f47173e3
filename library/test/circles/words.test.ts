import {
  circlesInShort,
  circlesInWords,
  circlesOf,
  drawCircles,
  mayBeSaid,
  regionSources,
  regions,
  regionWords,
} from "distinguo/circles"
import { sourceById } from "distinguo/sources"
import fc from "fast-check"
import { expect, test } from "vitest"
import { runs } from "../reasoning/random-test.ts"
import { answered, everyPicture, harms, randomStandings, standingAt } from "./random-standings.ts"

const ages = ["18 or over", "not settled", "under 18"] as const

test("CIRCLES-11, PROMISE-3: no text and no drawing holds the word work where a child is concerned, nor sex work where one may be", () => {
  const check = (standings: Parameters<typeof circlesOf>[0]) => {
    const circles = circlesOf(standings)
    const all = [...circlesInWords(circles), ...circlesInShort(circles), drawCircles(circles, "one")].join("\n")
    if (circles.under18 === "yes") expect(all).not.toMatch(/work|prostitut|\bclients?\b|sell|for pay/i)
    else if (circles.under18 !== "no") expect(all).not.toMatch(/sex[\s-]*work|prostitut|\bclients?\b|sell|for pay/i)
  }
  for (const standings of everyPicture) check(standings)
  fc.assert(
    fc.property(randomStandings, (standings) => {
      check(standings)
    }),
    runs(300),
  )
  const everything = Object.fromEntries(harms.map((fact) => [fact, answered(fact, true)]))
  for (const age of ["yes", "unknown", "contested"] as const)
    check({ ...everything, ...standingAt("yes", "yes", "yes", age) })
})

test("CIRCLES-11, PROMISE-3: what is barred of a label for someone under 18, or whose age is open, word by word", () => {
  const words = ["sex work", "seeing a client", "made to sell", "sold for pay", "work"]
  const said = (age: (typeof ages)[number]) => words.filter((label) => mayBeSaid(label, age))
  expect(said("under 18")).toEqual([])
  expect(said("not settled")).toEqual(["work"])
  expect(said("18 or over")).toEqual(words)
  expect(mayBeSaid("exploited by others in sex for pay", "under 18")).toBe(false)
})

test("CIRCLES-11, PROMISE-3: region and circle names hold the word work for adults alone, and there they do", () => {
  for (const { id } of regions) {
    for (const age of ["not settled", "under 18"] as const) {
      expect(Object.values(regionWords(id, age)).join(" ").toLowerCase()).not.toContain("work")
    }
  }
  expect(regionWords("R1", "18 or over").name).toBe("sex work")
  expect(drawCircles(circlesOf(standingAt("yes", "no", "no", "no")), "a")).toContain(">Sex work or other<")
  expect(drawCircles(circlesOf(standingAt("yes", "no", "no", "unknown")), "a")).toContain(">Exchange of<")
  for (const exchange of ["no", "unknown", "contested"] as const) {
    expect(drawCircles(circlesOf(standingAt(exchange, "no", "no", "no")), "a")).toContain(">Exchange of<")
  }
  expect(drawCircles(circlesOf(standingAt("yes", "no", "no", "yes")), "a")).toContain(">under 18<")
})

const ageAt = { yes: "under 18", no: "18 or over", unknown: "not settled", contested: "not settled" } as const

test("CIRCLES-12: once something of S is told the words name exactly the regions possible, and they decide nothing", () => {
  for (const standings of everyPicture) {
    const circles = circlesOf(standings)
    for (const sentences of [circlesInWords(circles), circlesInShort(circles)]) {
      expect(sentences).toContain("This is a picture beside the law: it decides nothing.")
      if (circles.standings.S === "unknown") continue
      const named = (sentences[0] ?? "")
        .replace(/^.*?: /, "")
        .replace(/\.$/, "")
        .split("; ")
      expect(named).toEqual(circles.possible.map((id) => regionWords(id, ageAt[circles.under18]).name))
    }
  }
  for (const age of ages) expect(new Set(regions.map(({ id }) => regionWords(id, age).name)).size).toBe(8)
})

test("CIRCLES-12, CIRCLES-26: where nothing of S is settled no region is named, and nothing says sex work, of whatever trade", () => {
  const check = (standings: Parameters<typeof circlesOf>[0]) => {
    const circles = circlesOf({ ...standings, sexual_services_exchanged: "unknown" })
    const all = [...circlesInWords(circles), ...circlesInShort(circles), drawCircles(circles, "one")].join("\n")
    expect(all).not.toMatch(/sex work|still possible|Place in the three/i)
    expect(circlesInWords(circles)[0]).toMatch(
      /^The three circles, one by one\. Sexual exchange: nothing was said that settles it\. Migration or mobility: /,
    )
  }
  for (const standings of everyPicture) check(standings)
  fc.assert(
    fc.property(randomStandings, (standings) => {
      check(standings)
    }),
    runs(200),
  )
})

test("CIRCLES-25, PROMISE-3: while an age is open and an exchange is, nothing says that no harm was told or was denied", () => {
  for (const standings of everyPicture) {
    const circles = circlesOf(standings)
    const text = [...circlesInWords(circles), ...circlesInShort(circles)].join("\n")
    if (circles.under18 === "no" || circles.under18 === "yes" || circles.standings.S === "no") continue
    expect(text).not.toMatch(/violence: no\b(?!t)|reads was told\.|said not to have been/)
    if (circles.kinds.every(({ standing }) => standing === "unknown" || standing === "no")) {
      expect(text).toContain("this picture cannot say while their age then is not settled. They can come back")
    }
  }
  const bothWays = { sexual_services_exchanged: "yes", under_18_at_act: "contested" } as const
  expect(circlesInWords(circlesOf(bothWays)).join(" ")).not.toMatch(/harm by|was said both ways: /)
  expect(circlesInWords(circlesOf(bothWays))).toContain("Exploitation or violence: depends on their age then.")
  expect(circlesInWords(circlesOf(bothWays)).join(" ")).toContain("cannot say while their age then")
})

test("CIRCLES-5, CIRCLES-9: that no move is needed is said of a third party's part alone, never of what others did", () => {
  const told = (more: object) => circlesInWords(circlesOf({ moved_within: "no", moved_across_border: "no", ...more }))
  const adult = { under_18_at_act: "no" }
  for (const S of ["yes", "no"] as const) {
    const at = { ...adult, sexual_services_exchanged: S }
    for (const fact of ["harmed_by_client_hurt", "harmed_by_partner_hurt", "harmed_by_authority_held"]) {
      expect(told({ ...at, [fact]: "yes" }).join(" ")).not.toContain("asks for no move")
      expect(told({ ...at, [fact]: "yes" }).join(" ")).toContain("the other harm counts for itself")
      for (const standing of ["yes", "contested"]) {
        expect(told({ ...at, [fact]: "yes", wages_withheld: standing }).join(" ")).toContain("asks for no move")
      }
    }
  }
  const child = told({ under_18_at_act: "yes", patronised: "yes", sexual_services_exchanged: "yes" }).join(" ")
  expect(child).toContain("asks for no move")
  expect(child).not.toContain("the other harm counts for itself")
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
  expect(told({ harmed_by_authority_held: "yes" })).toContain("told: harm by an authority (locked up by authorities).")
  expect(told({ harmed_by_authority_held: "yes" })).toContain("the other harm counts for itself")
  expect(told({ harmed_by_client_hurt: "yes" })).toContain("harm by a client (hurt by a client)")
  expect(told({ harmed_by_partner_money_taken: "yes" })).toMatch(/harm by a partner \(/)
  expect(told({ wages_withheld: "yes", can_refuse_clients: "no", can_leave: "no" })).toContain(
    "harm by someone with a part in this (“can leave with what is owed”: no, pay kept back, “can refuse clients or tasks”: no).",
  )
  expect(told({ wages_withheld: "yes" })).not.toContain("the other harm counts for itself")
  expect(told({ wages_withheld: "contested" })).toContain("said both ways: harm by someone")
})

test("CIRCLES-27: wrongs at work alone are called that, and nothing says that someone did harm", () => {
  const told = (standings: object) => circlesInWords(circlesOf({ under_18_at_act: "no", ...standings })).join(" ")
  const wrongs = { no_days_off: "yes", contract_breached: "yes", keeps_earnings: "no" } as const
  expect(told(wrongs)).toContain(
    "this was told: wrongs at work (agreement about work not kept, “keeps what was agreed”: no, no days off).",
  )
  for (const S of ["yes", "no", "unknown"] as const) {
    for (const M of ["yes", "no"] as const) {
      const at = { sexual_services_exchanged: S, moved_within: M, moved_across_border: M }
      expect(told({ ...wrongs, ...at })).not.toMatch(/did harm|harm by|took what/)
    }
  }
  expect(told({ ...wrongs, threat_violence: "yes" })).toMatch(
    /harm by someone with a part in this \(.*\), and wrongs at work \(/,
  )
  expect(told({ ...wrongs, under_18_at_act: "yes" })).toContain("unfair conditions (")
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
