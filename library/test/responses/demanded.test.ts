import {
  demandAt,
  demandByPlace,
  demands,
  footOfRecord,
  isAnyFilledIn,
  kindsOfDemand,
  lacksStill,
  neverWhenDemanded,
  pageOfRecord,
  places,
  recordOfDemand,
  stepsWhenDemanded,
} from "distinguo/responses"
import { sourceById } from "distinguo/sources"
import { expect, test } from "vitest"

const says = (id: string) =>
  stepsWhenDemanded
    .find((step) => step.id === id)
    ?.says.map(({ words }) => words)
    .join(" ") ?? ""

test("RESPONSES-49, CARE-23: what is done stands in order, and each part of CARE-23 is in it", () => {
  expect(stepsWhenDemanded.map(({ id }) => id)).toEqual([
    "calm",
    "what it is",
    "lawyer",
    "second",
    "hold",
    "told before",
    "only what is named",
    "their copy",
    "passwords",
    "afterwards",
  ])
  expect(says("calm")).toContain("Ask for the paper")
  expect(says("lawyer")).toContain("yes, no, or no time")
  expect(says("hold")).toContain("nothing of it is deleted")
  expect(says("told before")).toMatch(/cannot be reached.*danger.*forbids.*Write down which/)
  expect(says("only what is named")).toContain("not with the person’s consent")
  expect(says("passwords")).toContain("was compared for no place here")
  for (const { says } of stepsWhenDemanded)
    for (const { rests } of says) if (rests !== "practice") expect(sourceById(rests.source).id).toBe(rests.source)
  const never = neverWhenDemanded.join(" ")
  for (const word of ["more than is named", "lie", "delete", "consent", "helped"]) expect(never).toContain(word)
})

test("RESPONSES-49: nothing said of a demand names the person by a label, or counts on a number", () => {
  const all = [
    ...stepsWhenDemanded.flatMap(({ title, says }) => [title, ...says.map(({ words }) => words)]),
    ...demands.flatMap(({ title, knownBy, atOnce, does }) => [title, knownBy, atOnce, ...does]),
    ...recordOfDemand.flatMap(({ asks, note, choices }) => [asks, note, ...choices]),
    ...neverWhenDemanded,
  ].join("\n")
  expect(all).not.toMatch(/traffick|victim|rescue|\bcases?\b|sex|suspicio|\d/i)
})

test("RESPONSES-50, CARE-23: each kind of demand is known by something, says what is at once and what is done", () => {
  expect(demands.map(({ kind }) => kind)).toEqual(kindsOfDemand)
  for (const { kind, knownBy, atOnce, does } of demands)
    expect([kind, knownBy === "" || atOnce === "" || does.length < 3]).toEqual([kind, false])
})

test("RESPONSES-51, CARE-23, PROMISE-10: the record has each line, says which are empty, and is no consent", () => {
  const lines = recordOfDemand.map(({ id }) => id)
  for (const id of [
    "kind",
    "who",
    "law",
    "scope",
    "until",
    "lawyer",
    "second",
    "hold",
    "told",
    "told why",
    "went out",
    "copy",
  ])
    expect(lines).toContain(id)
  expect(recordOfDemand.find(({ id }) => id === "lawyer")?.choices).toEqual(["yes", "no", "no time"])
  expect(recordOfDemand.map(({ asks }) => asks).join(" ")).not.toMatch(/consent|agree|what they said|their name/i)
  expect(footOfRecord).toContain("without the person’s consent")
  const page = pageOfRecord({ who: " an office ", law: "  " })
  expect(page.find(({ asks }) => asks === "Who demands it")?.answer).toBe("an office")
  expect(page.filter(({ answer }) => answer === "not filled in")).toHaveLength(recordOfDemand.length - 1)
  expect([isAnyFilledIn({}), isAnyFilledIn({ who: " " }), isAnyFilledIn({ who: "x" })]).toEqual([false, false, true])
})

test("RESPONSES-52, CARE-23: what a record lacks is said, and only that", () => {
  expect(lacksStill({})).toEqual([])
  expect(lacksStill({ "went out": "one page" })).toEqual([
    "What exactly was named, before what went out.",
    "A second member, who saw what went out.",
    "The law or the order.",
    "Whether the person was told before.",
  ])
  const whole = { "went out": "x", scope: "x", second: "x", law: "x", told: "yes" }
  expect(lacksStill({ ...whole, kind: "an order of a court" })).toEqual([])
  expect(lacksStill({ ...whole, kind: "pressure" }).join()).toContain("Nothing compelled this")
  expect(lacksStill({ told: "no: they could not be reached" })).toEqual([
    "Why the person was not told, and when they will be.",
  ])
  expect(lacksStill({ told: "no: they could not be reached", "told why": "no phone" })).toEqual([])
})

test("RESPONSES-53: each place is named; what was not compared says so, and passwords are known of none", () => {
  expect(demandByPlace.map(({ name }) => name)).toEqual(places.map(({ name }) => name))
  for (const { name, law } of [...demandByPlace, demandAt("XX")]) {
    for (const { question, answer, rests } of law) {
      expect([name, answer === "Not compared."]).toEqual([name, rests === "not compared"])
      if (/password|told before|hand over/.test(question))
        expect([name, question, rests]).toEqual([name, question, "not compared"])
      if (rests !== "not compared") expect(sourceById(rests.source).id).toBe(rests.source)
    }
  }
  const known = demandByPlace.filter(({ law }) => law.some(({ rests }) => rests !== "not compared"))
  expect(known.map(({ name }) => name)).toEqual(["England and Wales", "Germany", "Scotland", "South Africa"])
})
