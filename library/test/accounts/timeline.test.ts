import { timelineOf } from "distinguo/accounts"
import fc from "fast-check"
import { expect, test } from "vitest"
import { daysBetween } from "../../src/accounts/timeline.ts"
import { runs } from "../reasoning/random-test.ts"
import { accountOf, written } from "./hand-written.ts"
import { randomAccount } from "./random-account.ts"
import { randomDay } from "./random-day.ts"

const today = "2026-11-22"
const line = (episodes: unknown[]) => timelineOf(accountOf(written({ episodes })), today)

test("ACCOUNTS-24: episodes stand by when they began, and those of which no day is known last", () => {
  const { covers, episodes } = line([
    { id: "nowhere" },
    { id: "farm", from: "2024-05", to: "2024-06-10" },
    { id: "agent", from: "2023-11-03", to: "2023" },
  ])
  expect(covers).toEqual({ earliest: "2023-01-01", latest: "2024-12-31" })
  expect(episodes.map(({ id }) => id)).toEqual(["agent", "farm", "nowhere"])
  expect(episodes[1]?.certainly).toEqual({ first: "2024-05-31", last: "2024-06-10", start: 516, days: 11 })
  expect(episodes[1]?.perhaps).toEqual({ first: "2024-05-01", last: "2024-06-10", start: 486, days: 41 })
  expect(episodes[2]).toMatchObject({ certainly: "no day", perhaps: "no day", beginsOpen: true, endsOpen: true })
})

test("ACCOUNTS-24: a day that was not said is never drawn as one: the side is open, and a vague time makes no day certain", () => {
  const [begun, ended, on] = line([
    { id: "begun", from: "2024-03-09" },
    { id: "ended", to: "2024-07" },
    { id: "on", from: "2025-01-01", to: "still going on" },
  ]).episodes
  expect(begun).toMatchObject({ certainly: { first: "2024-03-09", days: 1 }, beginsOpen: false, endsOpen: true })
  expect(ended).toMatchObject({
    certainly: "no day",
    perhaps: { first: "2024-07-01", last: "2024-07-31" },
    beginsOpen: true,
  })
  expect(on).toMatchObject({ certainly: { first: "2025-01-01", last: today }, endsOpen: false })
  expect(line([{ id: "nowhere" }]).covers).toBe("no day is known")
})

test("ACCOUNTS-24: what is certain lies within what may be, and both within what is covered", () => {
  fc.assert(
    fc.property(randomAccount, (account) => {
      const { covers, episodes } = timelineOf(account, today)
      expect(episodes.map(({ id }) => id).toSorted()).toEqual(account.episodes.map(({ id }) => id).toSorted())
      for (const { certainly, perhaps } of episodes) {
        if (perhaps === "no day") expect(certainly).toBe("no day")
        else {
          const all = typeof covers === "string" ? 0 : daysBetween(covers.earliest, covers.latest) + 1
          expect(perhaps.start >= 0 && perhaps.start + perhaps.days <= all).toBe(true)
          if (certainly !== "no day")
            expect(perhaps.first <= certainly.first && certainly.last <= perhaps.last).toBe(true)
        }
      }
    }),
    runs(300),
  )
})

test("ACCOUNTS-24: days are counted as a calendar counts them", () => {
  fc.assert(
    fc.property(randomDay, randomDay, (one, other) => {
      expect(daysBetween(one, other)).toBe((Date.parse(other) - Date.parse(one)) / 86_400_000)
    }),
    runs(1000),
  )
})
