import {
  type Account,
  addEpisode,
  addWish,
  addWords,
  changeEpisode,
  episodeAsTyped,
  lawMayBeRead,
  linkEpisodes,
  takeOutWish,
  takeOutWords,
  tellingOf,
  unlinkEpisodes,
  type WrittenDown,
} from "distinguo/accounts"
import { expect, test } from "vitest"
import { accountOf, withEpisode, withTelling, written } from "../hand-written.ts"

function done(result: WrittenDown): Account {
  if ("problems" in result) throw new Error(result.problems.map(({ code }) => code).join(" "))
  return result.account
}

const codes = (result: object): readonly string[] =>
  "problems" in result ? (result.problems as readonly { code: string }[]).map(({ code }) => code) : []

const farm = { title: "Farm work", with: "the farmer", where: "inland", from: "2024-03", to: "still going on" }

test("ACCOUNTS-21: an episode is added under an id of its own, and changed where it stands with all that was said in it", () => {
  const one = accountOf(withTelling({ yes: ["recruited"] }))
  const two = done(addEpisode(one, farm))
  expect(two.episodes.map(({ id, title }) => [id, title])).toEqual([
    ["hotel", "hotel"],
    ["episode-2", "Farm work"],
  ])
  expect(two.episodes[1]).toMatchObject({
    from: { earliest: "2024-03-01", latest: "2024-03-31" },
    to: "still going on",
  })
  const typed = episodeAsTyped(two, "episode-2")
  expect(typed).toEqual(farm)
  const changed = done(changeEpisode(two, "hotel", { ...farm, title: "", to: "2024-09" }))
  expect(changed.episodes[0]).toMatchObject({ id: "hotel", title: "hotel", with: "the farmer" })
  expect(changed.episodes[0]?.statements).toEqual(one.episodes[0]?.statements)
  expect(done(addEpisode(accountOf(written({ episodes: [{ id: "episode-2" }] })), farm)).episodes[1]?.id).toBe(
    "episode-3",
  )
})

test("ACCOUNTS-20: a time that is none, and an end before the beginning, are problems and nothing is lost", () => {
  const one = accountOf(withEpisode({}))
  expect(codes(addEpisode(one, { ...farm, from: "in spring" }))).toEqual(["account.impossible-time"])
  expect(codes(changeEpisode(one, "hotel", { ...farm, to: "2019" }))).toEqual(["account.ends-before-begin"])
})

test("ACCOUNTS-26: episodes are linked with a reason, once, and read apart again with nothing else changed", () => {
  const two = done(addEpisode(accountOf(withEpisode({})), farm))
  const linked = done(linkEpisodes(two, ["hotel", "episode-2"], "the agent works for both"))
  expect(linked.together).toEqual([{ episodes: ["hotel", "episode-2"], because: "the agent works for both" }])
  expect(codes(linkEpisodes(linked, ["episode-2", "hotel"], "again"))).toEqual(["account.said-twice"])
  expect(codes(linkEpisodes(two, ["hotel"], "alone"))).toEqual(["account.too-few"])
  expect(codes(linkEpisodes(two, ["hotel", "episode-2"], ""))).toEqual(["account.empty"])
  expect(done(unlinkEpisodes(linked, 0))).toEqual(two)
})

test("ACCOUNTS-21: PROMISE-5: wishes and own words are added as said, in their order, and taken out when they say so", () => {
  const one = accountOf(withEpisode({}))
  const words = " Well — I'd say…  it was NOT that. "
  const said = done(addWords(done(addWish(one, { need: "pay", words: "" })), "ownWords", words))
  expect([said.wishes, said.ownWords]).toEqual([[{ need: "pay", words: "" }], [words]])
  expect(done(takeOutWords(done(takeOutWish(said, 0)), "ownWords", 0))).toEqual(one)
  expect(done(addWords(one, "selfDescription", "a dancer")).selfDescription).toEqual(["a dancer"])
  expect(codes(addWords(one, "ownWords", "  "))).toEqual(["account.empty"])
})

test("ACCOUNTS-21: who says it is read once, as in a file: an interest cannot be called another's word", () => {
  const circumstances = { place: "not said", present: [], interpreter: "not said", promised: "not said" } as const
  const friend = tellingOf({ by: "another", role: "a friend", when: "2024-05", circumstances })
  expect(friend).toEqual({
    telling: {
      by: "another",
      role: "a friend",
      when: { earliest: "2024-05-01", latest: "2024-05-31" },
      circumstances,
      setAside: "no",
      stands: false,
    },
  })
  expect(codes(tellingOf({ by: "another", role: "manager", when: "", circumstances }))).toEqual([
    "account.has-interest",
  ])
  expect(codes(tellingOf({ by: "another", role: "", when: "soon", circumstances }))).toEqual([
    "account.impossible-time",
  ])
})

test("ACCOUNTS-21: that the law may be read again is written down, and nothing else", () => {
  const out = accountOf(written({ law: "left out" }))
  expect(done(lawMayBeRead(out))).toEqual({ ...out, law: "may be read" })
})
