import type { Account } from "distinguo/accounts"
import { expect, test } from "vitest"
import { type ShortName, shortNames } from "../law/short-names.ts"
import { decisions, findingFor, invented, readWith, without } from "./example-files.ts"
import { type Letter, letters, type Told, told } from "./reference-answers.ts"

const named = (names = "") => names.split(" ").filter((name) => name !== "") as ShortName[]

/** Each definition that the reference names for a pattern, with its letter. */
const answersOf = ({ reference }: Told) =>
  (Object.keys(reference) as Letter[]).flatMap((letter) => named(reference[letter]).map((name) => ({ name, letter })))

/**
 * What the example comes to on the person's own account, under the law of the day that the reference was written: it
 * takes the texts of 1956 and of South Asia as covering whoever a pattern is about, but for P25.
 */
function foundFor({ name, episode, covers }: Told, short: ShortName) {
  const account = invented.find((one) => one.name === name)?.account
  if (account === undefined) throw new Error(`no example ${name}`)
  const episodes = (episode === undefined ? account.episodes.map(({ id }) => id) : [episode]).join()
  const found = readWith(account, "2026-11-22", { "whom the words cover": covers ?? "this person" }).findings.find(
    (finding) => finding.definition === shortNames[short] && finding.episodes.join() === episodes,
  )
  if (found?.kind !== "finding") throw new Error(`${short} was not in force for ${name}`)
  return found.ownAccount
}

test("LAW-58: each of the 25 patterns is an example, and each name of a definition is one", () => {
  const patterns = new Set(told.map(({ pattern }) => pattern.split(",")[0]))
  expect([...patterns]).toEqual(Array.from({ length: 25 }, (_, at) => `P${at + 1}`))
  for (const one of told) {
    const names = answersOf(one).map(({ name }) => name)
    expect([one.pattern, names.filter((name) => !(name in shortNames))]).toEqual([one.pattern, []])
    expect([one.pattern, new Set(names).size]).toEqual([one.pattern, names.length])
  }
})

test.each(told)(
  "LAW-31, LAW-58: $pattern, told as $name, is answered as the reference answers, or the reason stands here",
  (one) => {
    const parted = answersOf(one).flatMap(({ name, letter }) => {
      const { standing } = foundFor(one, name)
      const expected: readonly string[] = one.otherwise?.[name] ? [one.otherwise[name].found] : letters[letter]
      return expected.includes(standing) ? [] : [`${name}: the reference ${letter}, found ${standing}`]
    })
    expect(parted).toEqual([])
  },
)

test("LAW-58: where the reference says “?”, the law is open or a fact that is not known is named; it is never contested", () => {
  for (const one of told) {
    for (const { name } of answersOf(one)) {
      const { standing, because, open } = foundFor(one, name)
      expect([one.pattern, name, standing]).not.toEqual([one.pattern, name, "contested"])
      if (standing === "unknown")
        expect([one.pattern, name, because === "law open" || open.length > 0]).toEqual([one.pattern, name, true])
    }
  }
})

test("LAW-31: a reason stands only where this house answers otherwise, and none of them turns a yes into a no or back", () => {
  for (const { pattern, otherwise = {}, ...one } of told) {
    const given = new Map(answersOf({ pattern, ...one }).map(({ name, letter }) => [name, letter]))
    for (const [name, { found }] of Object.entries(otherwise)) {
      const letter = given.get(name as ShortName)
      if (letter === undefined) throw new Error(`${pattern}: the reference has no answer for ${name}`)
      expect([pattern, name, letters[letter]]).not.toEqual([pattern, name, expect.arrayContaining([found])])
      expect([pattern, name, `${letter} ${found}`]).not.toEqual([pattern, name, "Y no"])
      expect([pattern, name, `${letter} ${found}`]).not.toEqual([pattern, name, "N yes"])
    }
  }
})

test("LAW-31: what a note says of one fact more, or one fact less, is so", () => {
  const protocol = (name: string, read: (account: Account) => Account) => {
    const account = invented.find((one) => one.name === name)?.account
    if (account === undefined) throw new Error(`no example ${name}`)
    const episodes = account.episodes.map(({ id }) => id)
    return findingFor(read(account), shortNames.UN, episodes).ownAccount.standing
  }
  const takenIn = (account: Account) => ({
    ...account,
    episodes: account.episodes.map((episode) => ({
      ...episode,
      statements: episode.statements.map((said) =>
        said.fact === "harboured" ? ({ ...said, answer: "yes" } as const) : said,
      ),
    })),
  })
  expect(protocol("seventeen", takenIn)).toBe("yes")
  expect(protocol("the-front-room", (account) => without(account, ["harboured"]))).toBe("unknown")
})

test("LAW-31: where the law is open, a finding is not known and says so; it is contested only by what people said", () => {
  for (const { account, example } of [...invented, ...decisions]) {
    for (const { definition, episodes, ownAccount } of example.expect) {
      const { standing, because } = findingFor(account, definition, episodes).ownAccount
      expect([account.label, definition, ownAccount]).not.toEqual([account.label, definition, "contested"])
      if (because === "law open") expect([definition, standing]).toEqual([definition, "unknown"])
    }
  }
})
