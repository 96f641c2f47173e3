import {
  type Account,
  type AgeStatement,
  agesAcross,
  assumeOthersAbsent,
  isDay,
  readDays,
  silenceOf,
  standingsOf,
  underEighteen,
} from "distinguo/accounts"
import { type FactId, factById } from "distinguo/facts"
import fc from "fast-check"
import { expect, test } from "vitest"
import { runs } from "../reasoning/random-test.ts"
import { randomAccount } from "./random-account.ts"
import { episode, freely, said } from "./telling.ts"

const age = (parts: Partial<AgeStatement>): AgeStatement => ({
  ...freely,
  atStart: "not said",
  atEnd: "not said",
  born: "not said",
  ...parts,
})
const exactly = (years: number) => ({ youngest: years, oldest: years })
const spring = {
  from: { earliest: "2024-03-01", latest: "2024-03-31" },
  to: { earliest: "2024-05-01", latest: "2024-05-31" },
}

test("ACCOUNTS-11: an age at the start or the end that is under 18 is a yes", () => {
  expect(underEighteen(age({ atStart: exactly(15), atEnd: exactly(18) }), episode([]))).toBe("yes")
  expect(underEighteen(age({ atEnd: exactly(17) }), episode([]))).toBe("yes")
})

test("ACCOUNTS-11: 18 or over at the start is a no, and anything between is not known", () => {
  expect(underEighteen(age({ atStart: { youngest: 18, oldest: "open" } }), episode([]))).toBe("no")
  expect(underEighteen(age({ atStart: { youngest: 17, oldest: 18 } }), episode([]))).toBe("not known")
  expect(underEighteen(age({ atEnd: exactly(18) }), episode([]))).toBe("not known")
  expect(underEighteen(age({ atStart: "not sure" }), episode([]))).toBe("not known")
})

test("ACCOUNTS-11: a time of birth gives an age only as far as the days allow", () => {
  const born = (text: string) => {
    const read = readDays(text)
    return age({ born: read === "impossible" ? "not said" : read })
  }
  expect(underEighteen(born("2007"), episode([], spring))).toBe("yes")
  expect(underEighteen(born("2005"), episode([], spring))).toBe("no")
  expect(underEighteen(born("2006"), episode([], spring))).toBe("not known")
  expect(underEighteen(born("2006-02-28"), episode([], spring))).toBe("no")
  expect(underEighteen(born("2006-04-01"), episode([], spring))).toBe("yes")
  expect(underEighteen(born("2007"), episode([]))).toBe("not known")
})

test("ACCOUNTS-18: someone who was 17 in April was under 18 in February, and who was 25 in April was not", () => {
  const days = (from: string, to: string) => ({
    from: { earliest: from, latest: from },
    to: { earliest: to, latest: to },
  })
  const agent = episode([], { id: "agent", ...days("2024-02-01", "2024-03-31") })
  const hotel = (years: number) =>
    episode([], { id: "hotel", ...days("2024-04-01", "2024-05-31"), ages: [age({ atStart: exactly(years) })] })
  const atTheAgent = (years: number) => {
    const [first] = agesAcross({ ...empty, episodes: [agent, hotel(years)] }).episodes
    return first === undefined ? "unknown" : standingsOf(first, "own account").under_18_at_act
  }
  expect([17, 18, 19, 25].map(atTheAgent)).toEqual(["yes", "unknown", "no", "no"])
  const vague = age({ atStart: { youngest: 15, oldest: 19 }, born: { earliest: "2008-01-01", latest: "2008-12-31" } })
  expect(underEighteen(vague, episode([], { ...days("2024-06-01", "2024-06-30") }))).toBe("yes")
})

const empty: Account = {
  schema: "distinguo.account/1",
  label: "House",
  told: "invented",
  worker: { place: "not said", role: "not said" },
  ownWords: [],
  selfDescription: [],
  othersWords: [],
  wishes: [],
  episodes: [],
  together: [],
  preparedFor: "nobody in particular",
  safeContact: "nothing said",
  law: "may be read",
  others: "not said",
  example: "not an example",
}

test("ACCOUNTS-15: days are read as stretches, and a day that does not exist is not read", () => {
  expect(readDays("2024")).toEqual({ earliest: "2024-01-01", latest: "2024-12-31" })
  expect(readDays("2024-02")).toEqual({ earliest: "2024-02-01", latest: "2024-02-29" })
  expect(readDays("2024-02..2024-04-09")).toEqual({ earliest: "2024-02-01", latest: "2024-04-09" })
  for (const text of [
    "2023-02-29",
    "2024-13",
    "2024-00",
    "2024-04-31",
    "24",
    "",
    "soon",
    "2024-05..2024-03",
    "a..b",
    "..",
    "2024....",
    "2024-1-1",
  ]) {
    expect(readDays(text)).toBe("impossible")
  }
  expect([isDay("2000-02-29"), isDay("1900-02-29"), isDay("1899-01-01")]).toEqual([true, false, false])
})

test("ACCOUNTS-13: a textbook pattern assumes only what someone would have done, and counts it", () => {
  fc.assert(
    fc.property(randomAccount, (account) => {
      const pattern: Account = { ...account, others: "no, textbook pattern" }
      const { account: filled, assumed } = assumeOthersAbsent(pattern)
      const added = filled.episodes.map(({ statements }, index) =>
        statements.slice(account.episodes[index]?.statements.length),
      )
      expect(added.flat().length).toBe(assumed)
      added.forEach((statements, index) => {
        const touched = new Set<FactId>(account.episodes[index]?.statements.map(({ fact }) => fact))
        for (const { fact, answer } of statements) {
          expect(answer).toBe("no")
          expect(touched.has(fact)).toBe(false)
          expect(["definitions", "conditions", "circles"]).toContain(factById(fact).use)
          if (factById(fact).use === "circles") expect(factById(fact).concerns).toBe("others' conduct")
          expect(factById(fact).counts).toBe("anyone's word")
        }
      })
    }),
    runs(200),
  )
})

test("ACCOUNTS-13: an account that is no textbook's is left alone", () => {
  fc.assert(
    fc.property(randomAccount, (account) => {
      const plain: Account = { ...account, others: "not said" }
      expect(assumeOthersAbsent(plain)).toEqual({ account: plain, assumed: 0 })
    }),
    runs(100),
  )
})

test("ACCOUNTS-16: a silence by choice weighs over every other", () => {
  const told = (...answers: ("declined" | "not known" | "not applicable" | "yes")[]) =>
    silenceOf("confined", episode(answers.map((answer) => said("confined", answer))))
  expect(told()).toBe("not asked")
  expect(told("not known")).toBe("not known")
  expect(told("declined", "not known")).toBe("declined")
  expect(told("not known", "not applicable")).toBe("not applicable")
  const his = episode([said("confined", "declined", { by: "one with an interest" })])
  expect(silenceOf("confined", his)).toBe("not asked")
})
