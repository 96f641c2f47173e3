import { headingForALawyer, whatTheMarkDoes } from "distinguo/accounts"
import {
  keptForALawyer,
  kindsOfSilence,
  onlyALawyersIsSafe,
  places,
  type Role,
  silenceAt,
  silenceByPlace,
} from "distinguo/responses"
import { sourceById } from "distinguo/sources"
import { expect, test } from "vitest"

test("RESPONSES-40: every place of which duties are told has each kind of silence once, in order; what was not compared is not known", () => {
  expect(silenceByPlace.map(({ name }) => name)).toEqual(places.map(({ name }) => name))
  for (const { codes, name, silences } of [...silenceByPlace, silenceAt("XX")]) {
    expect(
      silences.map(({ of }) => of),
      name,
    ).toEqual(kindsOfSilence)
    for (const { answer, words, rests } of silences) {
      expect([name, answer === "not known", words === ""]).toEqual([
        name,
        rests === "nothing was compared",
        rests === "nothing was compared",
      ])
      if (rests !== "nothing was compared") {
        expect(sourceById(rests.source).id).toBe(rests.source)
        expect(rests.cites).toMatch(/\d/)
      }
    }
    const duties = places.find((place) => place.codes[0] === codes[0])?.duties ?? []
    if (duties.length === 0) for (const { answer } of silences) expect([name, answer]).toEqual([name, "not known"])
  }
  for (const name of ["Australia", "Canada", "the Netherlands", "New Zealand", "Northern Ireland"])
    expect(silenceByPlace.map((place) => place.name)).toContain(name)
})

test("RESPONSES-40: a place is found by its code, or its country's; one on no list knows nothing", () => {
  expect(silenceAt("DE-BE").name).toBe("Germany")
  expect(silenceAt("GB-EAW").name).toBe("England and Wales")
  expect(silenceAt("Berlin").codes).toEqual([])
})

const roleOf: Readonly<Partial<Record<(typeof kindsOfSilence)[number], Role>>> = {
  "what is told to a lawyer": "lawyer or their staff",
  "what is told to clergy": "clergy",
  "what is told to a doctor, nurse or psychotherapist": "doctor, nurse or psychotherapist",
}

test("RESPONSES-41, CARE-24: a silence is said as the duties have it: exempt wholly, in part, or not at all", () => {
  let looked = 0
  for (const { codes, duties } of places) {
    for (const { of, answer } of silenceAt(codes[0] ?? "").silences) {
      const role = roleOf[of]
      if (role === undefined || answer === "not known") continue
      const frees = duties.flatMap(({ exemptions }) => exemptions.filter(({ roles }) => roles.includes(role)))
      const meant = frees.some((one) => one.frees === "wholly")
        ? "stays protected"
        : frees.length > 0
          ? "stays protected in part"
          : "gives way"
      expect([codes[0], of, answer]).toEqual([codes[0], of, meant])
      looked++
    }
  }
  expect(looked).toBe(6)
})

test("RESPONSES-42, CARE-24: only in South Africa is nothing but a lawyer's protected, of what was compared; and no words call the mark safe", () => {
  expect(silenceByPlace.filter(({ codes }) => onlyALawyersIsSafe(codes[0] ?? "")).map(({ name }) => name)).toEqual([
    "South Africa",
  ])
  expect(keptForALawyer.length).toBeGreaterThan(3)
  expect(whatTheMarkDoes).toContain("does not make it safe")
  expect([headingForALawyer, ...keptForALawyer].join(" ")).not.toMatch(/privileged|\bis safe\b|cannot be seized/i)
})
