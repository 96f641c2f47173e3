import { expect, test } from "vitest"
import { accountOf, found, withTelling } from "./hand-written.ts"

const atAge = "episodes.0.said.0.age"

function ageOf(age: unknown) {
  return accountOf(withTelling({ age })).episodes[0]?.ages[0]
}

test("DOCUMENTS-7: an age is a number, a stretch, an open end or not sure, as a number or as text", () => {
  expect(ageOf(17)?.atStart).toEqual({ youngest: 17, oldest: 17 })
  expect(ageOf("17")?.atStart).toEqual({ youngest: 17, oldest: 17 })
  expect(ageOf("15 - 17")?.atStart).toEqual({ youngest: 15, oldest: 17 })
  expect(ageOf("18 or over")?.atStart).toEqual({ youngest: 18, oldest: "open" })
  expect(ageOf("under 18")?.atStart).toEqual({ youngest: 0, oldest: 17 })
  expect(ageOf("not sure")).toMatchObject({ atStart: "not sure", atEnd: "not said", born: "not said" })
  expect(ageOf({ at_end: 18, born: 2004 })).toMatchObject({
    atStart: "not said",
    atEnd: { youngest: 18, oldest: 18 },
    born: { earliest: "2004-01-01", latest: "2004-12-31" },
  })
})

test("DOCUMENTS-7: what is no age from 0 to 120 is a problem", () => {
  for (const age of [
    -1,
    121,
    17.5,
    "seventeen",
    "121 or over",
    "110-130",
    "under 0",
    "under 122",
    "0x11",
    "17 years",
  ]) {
    expect(found(withTelling({ age }))).toEqual([`account.impossible-age ${atAge}`])
  }
  expect(found(withTelling({ age: "17-15" }))).toEqual([`account.reversed ${atAge}`])
})

test("DOCUMENTS-7: nobody grows younger", () => {
  expect(found(withTelling({ age: { at_start: 18, at_end: 17 } }))).toEqual([`account.younger ${atAge}`])
  expect(found(withTelling({ age: { at_start: "16-18", at_end: 17 } }))).toEqual([])
})

test("DOCUMENTS-7: an age, a birth and the episode's days agree, unless something is vague", () => {
  const value = (age: object, to = "2024-05") => withTelling({ age }, { from: "2024-03", to })
  expect(found(value({ at_start: 15, born: "2004-06-01" }))).toEqual([`account.age-and-birth ${atAge}`])
  expect(found(value({ at_end: 30, born: 2004 }))).toEqual([`account.age-and-birth ${atAge}`])
  expect(found(value({ born: 2025 }))).toEqual([`account.age-and-birth ${atAge}`])
  expect(found(value({ at_start: 19, at_end: 20, born: 2004 }))).toEqual([])
  expect(found(withTelling({ age: { at_start: 15, born: 2004 } }))).toEqual([])
})

test("DOCUMENTS-7: two ages lie as far apart as the episode's days", () => {
  const value = (age: object, to: string) => withTelling({ age }, { from: "2020-03", to })
  expect(found(value({ at_start: 15, at_end: 18 }, "2020-05"))).toEqual([`account.age-and-days ${atAge}`])
  expect(found(value({ at_start: 15, at_end: 16 }, "2024-05"))).toEqual([`account.age-and-days ${atAge}`])
  expect(found(value({ at_start: 15, at_end: 16 }, "2020-05"))).toEqual([])
})
