import {
  type AccountReading,
  type Episode,
  readDays,
  type Statement,
  sourceKinds,
  standingsOf,
  standingsTogether,
} from "distinguo/accounts"
import { type FactId, freedoms, vocabulary } from "distinguo/facts"
import fc from "fast-check"
import { expect, test } from "vitest"
import { runs } from "../reasoning/random-test.ts"
import { randomAccount } from "./random-account.ts"
import { episode, freely, said } from "./telling.ts"

const own = (fact: FactId, ...statements: Statement[]) => standingsOf(episode(statements), "own account")[fact]
const all = (fact: FactId, ...statements: Statement[]) => standingsOf(episode(statements), "everything said")[fact]
const days = (text: string) => {
  const read = readDays(text)
  if (read === "impossible") throw new Error("a test names days that do not exist")
  return read
}
const readings: readonly AccountReading[] = ["own account", "everything said"]
const custody = { circumstances: { ...freely.circumstances, place: "custody" } } as const
const managerThere = { circumstances: { ...freely.circumstances, present: ["manager"] } } as const
const theirInterpreter = { circumstances: { ...freely.circumstances, interpreter: "of one with an interest" } } as const

test("ACCOUNTS-1: what the person has set aside stands beside", () => {
  expect(own("confined", said("confined", "yes", { setAside: "misheard" }))).toBe("unknown")
  expect(all("confined", said("confined", "yes", { setAside: "misheard" }), said("confined", "no"))).toBe("no")
})

test("ACCOUNTS-2, ACCOUNTS-7: others count in everything said, and nowhere else", () => {
  for (const by of ["an official", "another", "a document", "seen by the worker"] as const) {
    expect(own("confined", said("confined", "yes", { by }))).toBe("unknown")
    expect(all("confined", said("confined", "yes", { by }))).toBe("yes")
    expect(all("confined", said("confined", "yes"), said("confined", "no", { by }))).toBe("contested")
  }
})

test("ACCOUNTS-3, PROMISE-5: on consent and danger nobody else's word sets a standing", () => {
  for (const fact of vocabulary.filter(({ counts }) => counts === "only their own word")) {
    for (const by of sourceKinds.filter((kind) => kind !== "the person")) {
      const id = fact.id as FactId
      expect(all(id, said(id, "yes", { by }), said(id, "no", { by }))).toBe("unknown")
      expect(all(id, said(id, "yes"), said(id, "no", { by }))).toBe("yes")
    }
  }
})

test("ACCOUNTS-4: told unfreely, both 'nobody stops me' and 'they stop me' leave the fact unknown", () => {
  for (const unfree of [custody, managerThere, theirInterpreter]) {
    for (const reading of [own, all]) {
      expect(reading("confined", said("confined", "yes", unfree))).toBe("unknown")
      expect(reading("confined", said("confined", "no", unfree))).toBe("unknown")
      expect(reading("confined", said("confined", "no", unfree), said("confined", "yes"))).toBe("yes")
      expect(reading("confined", said("confined", "yes", { ...unfree, stands: true }))).toBe("yes")
    }
  }
})

test("ACCOUNTS-19: what an official reports is contested by a denial in custody, and never settled against it", () => {
  const report = said("confined", "yes", { by: "an official" })
  const denial = said("confined", "no", custody)
  expect(all("confined", report)).toBe("yes")
  expect(all("confined", report, denial)).toBe("contested")
  expect(own("confined", report, denial)).toBe("unknown")
  expect(all("confined", report, { ...denial, setAside: "misheard" })).toBe("yes")
  expect(all("confined", said("confined", "yes"), denial)).toBe("yes")
  expect(all("confined", denial, said("confined", "yes", { by: "one with an interest" }))).toBe("unknown")
})

test("ACCOUNTS-4: what was said before the manager about their age or their choices waits too", () => {
  for (const fact of ["under_18_at_act", "no_acceptable_alternative", "required_by_state_or_community"] as const) {
    expect(own(fact, said(fact, "no", managerThere))).toBe("unknown")
    expect(own(fact, said(fact, "no", { ...managerThere, stands: true }))).toBe("no")
  }
})

test("ACCOUNTS-5: 'I work by choice' stays as said, wherever it was said", () => {
  for (const unfree of [custody, managerThere, theirInterpreter]) {
    expect(own("consent_initial", said("consent_initial", "yes", unfree))).toBe("yes")
    expect(own("consent_ongoing", said("consent_ongoing", "no", unfree))).toBe("no")
  }
})

test("ACCOUNTS-6, PROMISE-6: one with an interest contests, and alone leaves the fact unknown", () => {
  const he = { by: "one with an interest" } as const
  expect(all("confined", said("confined", "no", he))).toBe("unknown")
  expect(all("confined", said("confined", "no", he), said("confined", "yes", he))).toBe("unknown")
  expect(all("confined", said("confined", "yes"), said("confined", "no", he))).toBe("contested")
  expect(all("confined", said("confined", "no"), said("confined", "yes", he))).toBe("contested")
  expect(all("confined", said("confined", "yes"), said("confined", "yes", he))).toBe("yes")
  expect(all("confined", said("confined", "yes", custody), said("confined", "no", he))).toBe("unknown")
  expect(own("confined", said("confined", "yes"), said("confined", "no", he))).toBe("yes")
})

const year = { from: days("2024-01-01"), to: days("2024-12-31") }
const during = (from: string, to: string) => ({ during: { from: days(from), to: days(to) } })
const inYear = (...statements: Statement[]) => standingsOf(episode(statements, year), "own account").confined

test("ACCOUNTS-8: a yes at any time supports, whatever was so at another time", () => {
  expect(inYear(said("confined", "yes", during("2024-07", "2024-08")))).toBe("yes")
  expect(
    inYear(said("confined", "no", during("2024-01", "2024-06")), said("confined", "yes", during("2024-07", "2024-12"))),
  ).toBe("yes")
})

test("ACCOUNTS-9: a no denies only the days it covers", () => {
  expect(inYear(said("confined", "no"))).toBe("no")
  expect(inYear(said("confined", "no", during("2024-01-01", "2024-06-30")))).toBe("unknown")
  const halves = [during("2024-01-01", "2024-06-30"), during("2024-07-01", "2024-12-31")]
  expect(inYear(...halves.map((half) => said("confined", "no", half)))).toBe("no")
  expect(inYear(said("confined", "no", during("2024-01", "2024-12")))).toBe("unknown")
  const gap = [during("2024-01-01", "2024-06-30"), during("2024-07-02", "2024-12-31")]
  expect(inYear(...gap.map((half) => said("confined", "no", half)))).toBe("unknown")
  const undated = episode([said("confined", "no", during("2024-01-01", "2024-12-31"))])
  expect(standingsOf(undated, "own account").confined).toBe("unknown")
})

test("ACCOUNTS-17: a freedom is the mirror image: its loss at any time denies it", () => {
  const freedom = (...statements: Statement[]) => standingsOf(episode(statements, year), "own account").can_leave
  expect(freedom(said("can_leave", "yes", during("2024-01", "2024-06")))).toBe("unknown")
  expect(freedom(said("can_leave", "no", during("2024-07", "2024-12")))).toBe("no")
  const first = said("can_leave", "yes", during("2024-01", "2024-06"))
  expect(freedom(first, said("can_leave", "no", during("2024-07", "2024-12")))).toBe("no")
  expect(freedom(said("can_leave", "yes"))).toBe("yes")
  const free = episode([said("can_leave", "yes")])
  const lost = episode([said("can_leave", "no")])
  expect(standingsTogether([free, lost], "own account").can_leave).toBe("no")
  expect(standingsTogether([free, free], "own account").can_leave).toBe("yes")
  expect(standingsTogether([free, episode([])], "own account").can_leave).toBe("unknown")
})

test("ACCOUNTS-17: every protective fact is a freedom, and what a definition reads against it is one or means a beginning", () => {
  for (const { id, use } of vocabulary) if (use === "protective") expect(freedoms.has(id as FactId)).toBe(true)
})

test("ACCOUNTS-10: what is declined, not known or not applicable sets nothing", () => {
  const silent = ["declined", "not known", "not applicable"] as const
  fc.assert(
    fc.property(randomAccount, fc.constantFrom(...silent), fc.constantFrom(...vocabulary), (account, answer, fact) => {
      for (const one of account.episodes) {
        const more = { ...one, statements: [...one.statements, said(fact.id as FactId, answer)] }
        for (const reading of readings) expect(standingsOf(more, reading)).toEqual(standingsOf(one, reading))
      }
    }),
    runs(300),
  )
})

test("ACCOUNTS-12: together, supported if supported in one, denied only if denied in all", () => {
  const [yes, no, silent] = [said("confined", "yes"), said("confined", "no"), said("recruited", "yes")]
  const together = (...each: Statement[]) =>
    standingsTogether(
      each.map((one) => episode([one])),
      "own account",
    ).confined
  expect(together(yes, silent)).toBe("yes")
  expect(together(no, silent)).toBe("unknown")
  expect(together(no, no)).toBe("no")
  expect(together(yes, no)).toBe("yes")
  expect(() => standingsTogether([], "own account")).toThrow()
})

test("ACCOUNTS-12, PROMISE-6: what one with an interest says of one episode never stands alone in the whole", () => {
  const he = { by: "one with an interest" } as const
  const hotel = episode([said("can_leave", "no"), said("can_leave", "yes", he)])
  const agent = episode([said("recruited", "yes")])
  expect(standingsTogether([hotel], "everything said").can_leave).toBe("contested")
  expect(standingsTogether([agent, hotel], "everything said").can_leave).toBe("no")
  const kept = episode([said("confined", "yes"), said("confined", "no", he)])
  expect(standingsTogether([kept], "everything said").confined).toBe("contested")
  expect(standingsTogether([agent, kept], "everything said").confined).toBe("yes")
})

test("ACCOUNTS-14: answering one fact changes the standing of that fact alone", () => {
  fc.assert(
    fc.property(
      randomAccount,
      fc.constantFrom(...vocabulary),
      fc.constantFrom("yes" as const, "no" as const),
      (account, fact, answer) => {
        for (const one of account.episodes) {
          const more: Episode = { ...one, statements: [...one.statements, said(fact.id as FactId, answer)] }
          for (const reading of readings) {
            const { [fact.id as FactId]: _before, ...before } = standingsOf(one, reading)
            const { [fact.id as FactId]: _after, ...after } = standingsOf(more, reading)
            expect(after).toEqual(before)
          }
        }
      },
    ),
    runs(300),
  )
})

test("ACCOUNTS-2, PROMISE-6: whatever anyone else says, the own account stays as it was", () => {
  fc.assert(
    fc.property(randomAccount, (account) => {
      for (const one of account.episodes) {
        const alone = {
          ...one,
          statements: one.statements.filter(({ by }) => by === "the person"),
          ages: one.ages.filter(({ by }) => by === "the person"),
        }
        expect(standingsOf(one, "own account")).toEqual(standingsOf(alone, "own account"))
      }
    }),
    runs(500),
  )
})
