import { saidBySource, weightOf } from "distinguo/accounts"
import fc from "fast-check"
import { expect, test } from "vitest"
import { runs } from "../reasoning/random-test.ts"
import { randomAccount } from "./random-account.ts"
import { episode, freely, said } from "./telling.ts"

const manager = { by: "one with an interest", role: "manager" } as const
const custody = { circumstances: { ...freely.circumstances, place: "custody" } } as const

test("ACCOUNTS-25: the person stands first, then others by their kind, each telling with all that was told in it", () => {
  const heard = saidBySource(
    episode([
      said("confined", "no", manager),
      said("confined", "yes"),
      said("recruited", "yes", { by: "an official" }),
      said("docs_confiscated", "yes"),
      said("threat_violence", "yes", custody),
    ]),
  )
  expect(heard.map(({ by }) => by)).toEqual(["the person", "one with an interest", "an official"])
  expect(heard[0]?.tellings.map((one) => one.said.map(({ statement }) => statement.fact))).toEqual([
    ["confined", "docs_confiscated"],
    ["threat_violence"],
  ])
  expect(heard[0]?.tellings[0]?.said.map(({ place }) => place.at)).toEqual([1, 3])
})

test("ACCOUNTS-25: each word has what it does in both readings, and why not more", () => {
  const worth = (statements: Parameters<typeof episode>[0], by = 0) => {
    const one = saidBySource(episode(statements))[by]?.tellings[0]?.said[0]
    return [one?.ownAccount, one?.everythingSaid].map((each) => `${each?.weight}: ${each?.because}`)
  }
  expect(worth([said("confined", "yes")])).toEqual(["counts: it counts", "counts: it counts"])
  expect(worth([said("confined", "declined")])[0]).toBe("stands beside: a silence sets nothing")
  expect(worth([said("confined", "yes", { setAside: "misheard" })])[0]).toBe("stands beside: they set it aside")
  expect(worth([said("confined", "yes", custody)])).toEqual(["stands beside: told unfreely", "contests: told unfreely"])
  expect(worth([said("confined", "no", manager)])).toEqual([
    "stands beside: another's word, on their own account",
    "contests: one with an interest settles nothing alone",
  ])
  expect(worth([said("in_danger_now", "yes", { by: "an official" })])[1]).toBe(
    "stands beside: only their own word sets this",
  )
})

test("ACCOUNTS-25: nothing is left out and nothing is said twice, and no word weighs more here than the rules give it", () => {
  fc.assert(
    fc.property(randomAccount, ({ episodes }) => {
      for (const one of episodes) {
        const all = saidBySource(one).flatMap(({ tellings }) => tellings.flatMap((told) => told.said))
        const places = all.map(({ place }) => `${place.kind} ${place.at}`)
        expect(new Set(places).size).toBe(one.statements.length + one.ages.length)
        expect(places.length).toBe(one.statements.length + one.ages.length)
        for (const { statement, ownAccount } of all) {
          const silent = statement.answer !== "yes" && statement.answer !== "no"
          if (!silent) expect(ownAccount.weight).toBe(weightOf(statement.fact, statement, "own account"))
        }
      }
    }),
    runs(200),
  )
})
