import {
  type Account,
  corrections,
  correctionsOf,
  isOfThisSitting,
  letStand,
  readAccount,
  type StatementTyped,
  saidInThisSitting,
  sayAnew,
  setAside,
  standingsOf,
  statementAsTyped,
  takeOut,
  type WrittenDown,
  writeAccount,
  writeDown,
  writeDownAge,
} from "distinguo/accounts"
import { expect, test } from "vitest"
import { accountOf, withTelling, written } from "../hand-written.ts"
import { freely } from "../telling.ts"

const opened = accountOf(withTelling({ yes: ["recruited"], circumstances: { place: "custody" } }))
const manager = { ...freely, by: "one with an interest", role: "manager" } as const
const papers: StatementTyped = { fact: "docs_confiscated", answer: "yes", words: "", from: "", to: "" }

/** The account after something was written down; a test that gets a problem fails with it. */
function done(result: WrittenDown): Account {
  if ("problems" in result) throw new Error(result.problems.map(({ code }) => code).join(" "))
  return result.account
}

const factsOf = ({ episodes: [episode] }: Account) => episode?.statements.map(({ fact, answer }) => `${fact} ${answer}`)

test("ACCOUNTS-21: what is written down stands after all that was said before, and changes nothing else", () => {
  const now = done(writeDown(opened, opened, "hotel", freely, { ...papers, words: "in the drawer" }))
  expect(factsOf(now)).toEqual(["recruited yes", "docs_confiscated yes"])
  expect(now.episodes[0]?.statements[0]).toEqual(opened.episodes[0]?.statements[0])
  expect(now.episodes[0]?.statements[1]).toMatchObject({
    ...freely,
    words: "in the drawer",
    during: "the whole episode",
  })
  expect({ ...now, episodes: [] }).toEqual({ ...opened, episodes: [] })
})

test("ACCOUNTS-21: an answer is kept with its days, and days outside the episode are a problem", () => {
  const dated = accountOf(written({ episodes: [{ id: "hotel", from: "2024-02", to: "2024-06" }] }))
  const some = done(
    writeDown(dated, dated, "hotel", freely, { ...papers, answer: "no", from: "2024-03", to: "2024-04" }),
  )
  expect(some.episodes[0]?.statements[0]?.during).toEqual({
    from: { earliest: "2024-03-01", latest: "2024-03-31" },
    to: { earliest: "2024-04-01", latest: "2024-04-30" },
  })
  const outside = writeDown(dated, dated, "hotel", freely, { ...papers, from: "2021", to: "2021" })
  expect("problems" in outside && outside.problems.map(({ code }) => code)).toEqual(["account.outside-episode"])
})

test("ACCOUNTS-22: CARE-15: in one sitting a later answer of the same telling takes the place of the earlier one", () => {
  const once = done(writeDown(opened, opened, "hotel", freely, papers))
  const twice = done(writeDown(once, opened, "hotel", freely, { ...papers, answer: "no" }))
  expect(factsOf(twice)).toEqual(["recruited yes", "docs_confiscated no"])
  const other = done(writeDown(twice, opened, "hotel", manager, papers))
  expect(factsOf(other)).toEqual(["recruited yes", "docs_confiscated no", "docs_confiscated yes"])
  expect(saidInThisSitting(other, opened, "hotel", freely, "docs_confiscated")).toMatchObject({ at: 1 })
  expect(saidInThisSitting(other, opened, "hotel", manager, "docs_confiscated")).toMatchObject({ at: 2 })
  expect(saidInThisSitting(other, opened, "hotel", freely, "recruited")).toBe("nothing")
})

test("ACCOUNTS-22: CARE-15: what was written down in this sitting is taken out without a trace, and nothing older", () => {
  const once = done(writeDown(opened, opened, "hotel", freely, papers))
  expect(done(takeOut(once, opened, { episode: "hotel", kind: "statement", at: 1 }))).toEqual(opened)
  expect(() => takeOut(once, opened, { episode: "hotel", kind: "statement", at: 0 })).toThrow()
  const aged = done(writeDownAge(opened, "hotel", freely, { atStart: "17", atEnd: "", born: "" }))
  expect(aged.episodes[0]?.ages).toMatchObject([{ atStart: { youngest: 17, oldest: 17 }, atEnd: "not said" }])
  expect(isOfThisSitting(opened, { episode: "hotel", kind: "age", at: 0 })).toBe(true)
  expect(done(takeOut(aged, opened, { episode: "hotel", kind: "age", at: 0 }))).toEqual(opened)
  expect(isOfThisSitting(opened, { episode: "another", kind: "statement", at: 0 })).toBe(true)
})

test("ACCOUNTS-23: CARE-15: set aside by the person, with its kind: it stays where it stands and sets nothing", () => {
  const said = done(writeDown(opened, opened, "hotel", freely, papers))
  const aside = done(setAside(said, { episode: "hotel", kind: "statement", at: 1 }, "mistranslated"))
  expect(factsOf(aside)).toEqual(factsOf(said))
  expect(aside.episodes[0]?.statements[1]?.setAside).toBe("mistranslated")
  const [before, after] = [said, aside].map(({ episodes: [one] }) => one && standingsOf(one, "own account"))
  expect([before?.docs_confiscated, after?.docs_confiscated]).toEqual(["yes", "unknown"])
})

test("ACCOUNTS-32: a slip of whoever wrote is set aside as that, kept so in the file, and sets nothing", () => {
  const said = done(writeDown(opened, opened, "hotel", freely, papers))
  const aside = done(setAside(said, { episode: "hotel", kind: "statement", at: 1 }, "written down wrongly"))
  const [again] = done(readAccount(writeAccount(aside))).episodes
  expect(again?.statements[1]?.setAside).toBe("written down wrongly")
  expect(again && standingsOf(again, "own account").docs_confiscated).toBe("unknown")
})

test("ACCOUNTS-23: PROMISE-5: nobody's words but the person's are set aside or made to stand", () => {
  const said = done(writeDown(opened, opened, "hotel", manager, papers))
  const place = { episode: "hotel", kind: "statement", at: 1 } as const
  for (const result of [setAside(said, place, "misheard"), letStand(said, place)]) {
    expect("problems" in result && result.problems.map(({ code }) => code)).toEqual(["account.not-theirs"])
  }
})

test("ACCOUNTS-23: CARE-14: what was told unfreely counts once they say that it stands", () => {
  const place = { episode: "hotel", kind: "statement", at: 0 } as const
  const stands = done(letStand(opened, place))
  const [before, after] = [opened, stands].map(
    ({ episodes: [one] }) => one && standingsOf(one, "own account").recruited,
  )
  expect([before, after]).toEqual(["unknown", "yes"])
})

test("ACCOUNTS-23: said anew, an earlier statement is set aside and the new one follows it; one of this sitting is replaced", () => {
  const now = { telling: freely, said: { ...papers, fact: "recruited", answer: "no" }, because: "misheard" } as const
  const earlier = done(sayAnew(opened, opened, { episode: "hotel", kind: "statement", at: 0 }, now))
  expect(factsOf(earlier)).toEqual(["recruited yes", "recruited no"])
  expect(earlier.episodes[0]?.statements.map(({ setAside: aside }) => aside)).toEqual(["misheard", "no"])
  const again = done(sayAnew(earlier, opened, { episode: "hotel", kind: "statement", at: 1 }, { ...now, said: papers }))
  expect(factsOf(again)).toEqual(["recruited yes", "docs_confiscated yes"])
})

test("ACCOUNTS-27: a statement as it would be typed keeps its days and words, so that adding words erases no day", () => {
  const dated = accountOf(written({ episodes: [{ id: "hotel", from: "2024-02", to: "2024-06" }] }))
  const said = { ...papers, answer: "no", from: "2024-03", to: "2024-05" } as const
  const once = done(writeDown(dated, dated, "hotel", freely, said))
  const [statement] = once.episodes[0]?.statements ?? []
  if (statement === undefined) throw new Error("it was written down")
  expect(statementAsTyped(statement)).toEqual(said)
  const again = done(
    writeDown(once, dated, "hotel", freely, { ...statementAsTyped(statement), words: "in the drawer" }),
  )
  expect(again.episodes[0]?.statements).toEqual([{ ...statement, words: "in the drawer" }])
  const whole = done(writeDown(dated, dated, "hotel", freely, papers)).episodes[0]?.statements[0]
  expect(whole && statementAsTyped(whole)).toEqual(papers)
})

test("ACCOUNTS-23: nobody else’s words take the place of what they said before", () => {
  const place = { episode: "hotel", kind: "statement", at: 0 } as const
  const said = { ...papers, fact: "recruited", answer: "no" } as const
  const written = sayAnew(opened, opened, place, { telling: manager, said, because: "misheard" })
  expect("problems" in written && written.problems.map(({ code }) => code)).toEqual(["account.not-theirs"])
})

test("ACCOUNTS-28: CARE-8: an age is set aside only as misheard, mistranslated or written down wrongly, and what was said as any correction", () => {
  const aged = done(writeDownAge(opened, "hotel", freely, { atStart: "16", atEnd: "", born: "" }))
  const place = { episode: "hotel", kind: "age", at: 0 } as const
  expect(correctionsOf(place)).toEqual(["misheard", "mistranslated", "written down wrongly"])
  expect(correctionsOf({ ...place, kind: "statement" })).toEqual(corrections)
  expect(() => setAside(aged, place, "changed their mind")).toThrow("an age")
  expect(done(setAside(aged, place, "misheard")).episodes[0]?.ages[0]?.setAside).toBe("misheard")
})
