import { addDays, addMonths, isDay } from "distinguo/accounts"
import { deadlineInWords, ties } from "distinguo/responses"
import fc from "fast-check"
import { expect, test } from "vitest"
import { type Counted, deadlineOn, lastDayOf } from "../../../src/responses/tied/deadline.ts"
import { randomDay } from "../../accounts/random-day.ts"
import { runs } from "../../reasoning/random-test.ts"

const said = (day: string) => day

function counted(id: string): Counted {
  const found = ties.find((tie) => tie.id === id)?.deadline
  if (found === undefined || !("length" in found)) throw new Error(`${id} has no time that is counted`)
  return found
}

test("RESPONSES-30: days and months are added on the calendar, over leap days, short months and ends of years", () => {
  expect(addDays("2024-02-28", 2)).toBe("2024-03-01")
  expect(addDays("2023-02-28", 1)).toBe("2023-03-01")
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01")
  expect(addDays("2027-01-01", -1)).toBe("2026-12-31")
  expect(addDays("2026-03-10", 400)).toBe("2027-04-14")
  expect(addMonths("2026-11-30", 3)).toBe("2027-02-28")
  expect(addMonths("2024-02-29", 12)).toBe("2025-02-28")
  expect(addMonths("2026-12-05", 1)).toBe("2027-01-05")
  expect(lastDayOf({ unit: "years", of: 1 }, "with the day itself", "2026-03-10")).toBe("2027-03-09")
  expect(lastDayOf({ unit: "months", of: 3 }, "from the day after", "2026-11-30")).toBe("2027-02-28")
  expect(lastDayOf({ unit: "days", of: 30 }, "with the day itself", "2026-11-01")).toBe("2026-11-30")
})

test("RESPONSES-30: adding days goes there and back, and always to a day that exists", () => {
  fc.assert(
    fc.property(randomDay, fc.integer({ min: 0, max: 4000 }), (day, days) => {
      const after = addDays(day, days)
      expect(isDay(after)).toBe(true)
      expect(addDays(after, -days)).toBe(day)
      expect(isDay(addMonths(day, days % 300))).toBe(true)
    }),
    runs(300),
  )
})

test("RESPONSES-30: a day is given only where its start and the law's count are known; else it stays words, and says why", () => {
  const convention = counted("coe-2005/recovery-and-reflection")
  const days = { "the day of the decision": "2026-11-01" } as const
  const words = deadlineOn(convention, days, "2026-11-22")
  expect(words.is).toBe("in words")
  expect(deadlineInWords(words, said).join(" ")).toContain("not compared: no day is given")
  const kingdom = counted("uk/recovery-period")
  expect(deadlineOn(kingdom, days, "2026-11-22")).toMatchObject({
    is: "a shortest time",
    day: "2026-11-30",
    isOver: false,
  })
  const unknown = deadlineOn(kingdom, {}, "2026-11-22")
  expect(unknown.is).toBe("in words")
  expect(deadlineInWords(unknown, said).join(" ")).toContain("not written down which was the day of the decision")
})

test("RESPONSES-31: a time that is over is said as such, with what its source says may still be possible and nothing more", () => {
  const asylum = counted("us/asylum")
  const came = { "the day they came into the country": "2025-11-22" } as const
  const onTheDay = deadlineOn(asylum, came, "2026-11-21")
  expect(onTheDay).toMatchObject({ is: "a last day", day: "2026-11-21", isOver: false })
  const over = deadlineOn(asylum, came, "2026-11-22")
  expect(over).toMatchObject({ isOver: true })
  const words = deadlineInWords(over, said).join(" ")
  expect(words).toContain("The last day was 2026-11-21")
  expect(words).toContain("It may not be too late.")
  expect(words).toContain(asylum.onceOver)
  expect(words).not.toMatch(/too late to|lost|missed|failed/i)
})
