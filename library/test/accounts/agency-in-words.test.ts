import {
  agencyInGeneral,
  agencyOfTheYoung,
  agencyOverTime,
  besideMoment,
  dayInWords,
  daysInWords,
  howFreelyInWords,
  type Moment,
  momentInWords,
  othersOnAgency,
  readByInWords,
  timeOfMomentInWords,
} from "distinguo/accounts"
import { expect, test } from "vitest"
import { agencyToldOf } from "../../src/accounts/agency-told-of.ts"
import { accountOf, withEpisode } from "./hand-written.ts"

const whole = accountOf(
  withEpisode({
    from: "2023-05",
    to: "2024-09",
    said: [
      { by: "the person", when: "2024-10", yes: agencyToldOf.map(({ fact }) => fact) },
      { by: "the person", circumstances: { place: "custody" }, no: agencyToldOf.map(({ fact }) => fact) },
      { by: "an official", yes: ["consent_initial", "can_leave"] },
    ],
  }),
)
const line = agencyOverTime(whole, "2026-11-22")
const others = line.episodes.flatMap((one) => one.others)

test("ACCOUNTS-39: each moment is one sentence of they, which judges nothing and counts nothing", () => {
  expect(line.theirs).toHaveLength(2 * agencyToldOf.length)
  const all = [
    ...line.theirs.flatMap((one) => [momentInWords(one), besideMoment(one)]),
    agencyInGeneral,
    agencyOfTheYoung.replace("under 18", "that young"),
    othersOnAgency,
  ]
  for (const words of all.filter((one) => one !== "")) {
    expect(words).toMatch(/^[A-Z].*\.$/)
    expect(words).not.toMatch(
      /\b(victim|rescue|forced|coerc|traffick|sex work|free choice|really|clearly|therefore|so they)\b|\d/i,
    )
  }
  const sentences = line.theirs.map(momentInWords)
  expect(new Set(sentences).size).toBe(sentences.length)
})

test("ACCOUNTS-39, ACCOUNTS-40: want of other income is said as it is, neither as harm nor as nothing", () => {
  const beside = line.theirs.filter(({ fact }) => fact === "would_stop_if_something_else_paid").map(besideMoment)
  expect(beside).toContain("A reason of their own. By itself nothing that anyone did to them, and no less a reason.")
  const none = line.theirs
    .filter(({ fact, answer }) => fact === "consent_withdrawn" && answer === "no")
    .map(besideMoment)
  expect(none).toEqual(["Not having said no is never a yes."])
})

test("ACCOUNTS-39, ACCOUNTS-35: the time is said no more exactly than it was told", () => {
  const times = (moments: readonly Moment[]) => [...new Set(moments.map(({ time }) => timeOfMomentInWords(time)))]
  expect(times(line.theirs)).toEqual([
    "When it began, May 2023",
    "Of all of it, from May 2023 to September 2024",
    "October 2024, as things were then",
    "As things were when it was told",
    "At some time in it",
  ])
  const days = accountOf(
    withEpisode({
      said: [
        { by: "the person", yes: ["consent_initial", "can_leave"] },
        { by: "the person", when: "2025", no: [{ fact: "can_leave", from: "2024-03", to: "2024-05-09" }] },
      ],
    }),
  )
  expect(times(agencyOverTime(days, "2026-11-22").theirs)).toEqual([
    "From March 2024 to 9 May 2024",
    "When it began",
    "Of all of it",
  ])
})

test("ACCOUNTS-37, ACCOUNTS-36: how freely it was told and what another's word does are said in words", () => {
  const said = new Set(line.theirs.map(howFreelyInWords))
  expect(said.size).toBe(3)
  expect([...said].filter((words) => words !== "").every((words) => words.startsWith("not told freely"))).toBe(true)
  expect(others.map(readByInWords)).toEqual([
    "sets nothing",
    "read in what is found with everything said, and not here",
  ])
})

test("ACCOUNTS-39: days in words are those of a calendar", () => {
  expect(dayInWords("2024-03-09")).toBe("9 March 2024")
  const range = (earliest: string, latest: string) => daysInWords({ earliest, latest })
  expect(range("2024-02-01", "2024-02-29")).toBe("February 2024")
  expect(range("2024-01-01", "2024-12-31")).toBe("2024")
  expect(range("2023-01-01", "2024-12-31")).toBe("between 2023 and 2024")
  expect(range("2024-03-01", "2024-05-31")).toBe("between March 2024 and May 2024")
  expect(range("2024-03-02", "2024-05-31")).toBe("between 2 March 2024 and 31 May 2024")
})
