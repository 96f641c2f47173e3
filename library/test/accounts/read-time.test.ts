import { readAccount } from "distinguo/accounts"
import { expect, test } from "vitest"
import { accountOf, found, withEpisode, withTelling } from "./hand-written.ts"

const march = { earliest: "2024-03-01", latest: "2024-03-31" }

function during(answer: object, episode: object) {
  const value = withTelling({ yes: [{ fact: "confined", ...answer }] }, { ...episode })
  return accountOf(value).episodes[0]?.statements[0]?.during
}

test("DOCUMENTS-6: a year, a month, a day or a stretch is read, and a year may be a number", () => {
  expect(accountOf(withEpisode({ from: 2024, to: "2024" })).episodes[0]).toMatchObject({
    from: { earliest: "2024-01-01", latest: "2024-12-31" },
    to: { earliest: "2024-01-01", latest: "2024-12-31" },
  })
  expect(accountOf(withEpisode({ from: "2024-03 .. 2024-04", to: "still going on" })).episodes[0]).toMatchObject({
    from: { earliest: "2024-03-01", latest: "2024-04-30" },
    to: "still going on",
  })
})

test("DOCUMENTS-6: a time that does not exist is a problem", () => {
  for (const from of [
    "2023-02-29",
    "2024-3",
    "March",
    24,
    2024.5,
    1e21,
    "1899",
    "still going on",
    "2024..2025..2026",
  ]) {
    expect(found(withEpisode({ from }))).toEqual(["account.impossible-time episodes.0.from"])
  }
})

test("DOCUMENTS-6: a stretch that ends before it begins is a problem", () => {
  expect(found(withEpisode({ from: "2024-05..2024-03" }))).toEqual(["account.reversed episodes.0.from"])
})

test("DOCUMENTS-6: an episode does not end before it begins, where that is certain", () => {
  expect(found(withEpisode({ from: "2024-03", to: "2024-02" }))).toEqual(["account.ends-before-begin episodes.0.to"])
  expect(found(withEpisode({ from: "2024-03", to: 2024 }))).toEqual([])
})

test("DOCUMENTS-6: an answer takes the day it leaves out from its episode", () => {
  expect(during({ to: "2024-03" }, { from: "2024-03", to: 2024 })).toEqual({ from: march, to: march })
  expect(during({}, { from: "2024-03" })).toBe("the whole episode")
})

test("DOCUMENTS-6: an answer about some days needs a day that its episode does not give", () => {
  const value = (answer: object, episode: object) =>
    withTelling({ no: [{ fact: "confined", ...answer }] }, { ...episode })
  const missing = ["account.missing-days episodes.0.said.0.no.0"]
  expect(found(value({ from: "2024-03" }, { from: "2024-03" }))).toEqual(missing)
  expect(found(value({ from: "2024-03" }, { to: "still going on" }))).toEqual(missing)
  expect(found(value({ to: "2024-03" }, { to: "2024-03" }))).toEqual(missing)
})

test("DOCUMENTS-6: an answer does not end before it begins, nor lie outside its episode, where that is certain", () => {
  const value = (from: string, to: string) =>
    withTelling({ no: [{ fact: "confined", from, to }] }, { from: "2024-03", to: "2024-05" })
  expect(found(value("2024-04", "2024-03"))).toEqual(["account.ends-before-begin episodes.0.said.0.no.0"])
  expect(found(value("2024-02", "2024-04"))).toEqual(["account.outside-episode episodes.0.said.0.no.0"])
  expect(found(value("2024-04", "2024-06"))).toEqual(["account.outside-episode episodes.0.said.0.no.0"])
  expect(found(value("2025", "2025"))).toEqual(["account.outside-episode episodes.0.said.0.no.0"])
  expect(found(value("2020..2026", "2024-02"))).toEqual(["account.outside-episode episodes.0.said.0.no.0"])
  expect(found(value("2024", "2024"))).toEqual([])
})

test("DOCUMENTS-6: a month in words is told how to be written, and is not repeated", () => {
  const problemsOf = (from: string) => {
    const read = readAccount(withEpisode({ from }))
    return "problems" in read ? read.problems : []
  }
  const [problem] = problemsOf("March 2026")
  expect(problem).toMatchObject({ code: "account.impossible-time", path: ["episodes", 0, "from"] })
  expect(problem?.message).toBe("A time is written in numbers here, not in words.")
  expect(problem?.mend).toContain("2024-03 for March 2024")
  expect(`${problem?.message} ${problem?.mend}`).not.toContain("2026")
  expect(problemsOf("2024-13")[0]?.message).toBe("No such time exists, from 1900 on.")
})
