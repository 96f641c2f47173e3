import { agencyOverTime, type Moment, momentInWords, type Statement, weightOf } from "distinguo/accounts"
import { factById, vocabulary } from "distinguo/facts"
import { definitions } from "distinguo/law"
import { factsOf } from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { agencyToldOf } from "../../src/accounts/agency-told-of.ts"
import { runs } from "../reasoning/random-test.ts"
import { accountOf, withEpisode, written } from "./hand-written.ts"
import { randomAccount } from "./random-account.ts"
import { freely, said } from "./telling.ts"

const today = "2026-11-22"
const theirs = { by: "the person" }

/** The line in short: `day fact answer`. */
const short = (moments: readonly Moment[]) => moments.map(({ day, fact, answer }) => `${day} ${fact} ${answer}`)

const changing = accountOf(
  withEpisode({
    from: "2023-05",
    to: "still going on",
    said: [
      { ...theirs, when: "2024-09", no: ["consent_ongoing"], yes: ["consent_withdrawn"] },
      {
        ...theirs,
        when: "2023-08",
        yes: [
          "consent_initial",
          "consent_ongoing",
          "consent_conditional",
          { fact: "can_leave", from: "2023-05", to: "2024-02" },
        ],
        no: ["consent_informed", { fact: "can_leave", from: "2024-03", to: "2024-09" }],
      },
    ],
  }),
)

test("ACCOUNTS-34, ACCOUNTS-35: an agreement that changes is a line of moments, in the order of the days it is about", () => {
  const [episode] = agencyOverTime(changing, today).episodes
  expect(short(episode?.theirs ?? [])).toEqual([
    "2023-05-01 consent_initial yes",
    "2023-05-01 consent_informed no",
    "2023-05-01 consent_conditional yes",
    "2023-05-01 can_leave yes",
    "2023-08-01 consent_ongoing yes",
    "2024-03-01 can_leave no",
    "2024-09-01 consent_ongoing no",
    "no day was said consent_withdrawn yes",
  ])
})

test("ACCOUNTS-34: through several episodes it is one line, and each has its own", () => {
  const { episodes, theirs: all } = agencyOverTime(
    accountOf(
      written({
        episodes: [
          { id: "nowhere", said: [{ ...theirs, yes: ["consent_initial"] }] },
          { id: "farm", from: "2024-05", said: [{ ...theirs, no: ["consent_initial"] }] },
          { id: "agent", from: "2023-11", said: [{ ...theirs, when: "2025-01", yes: ["consent_ongoing"] }] },
          { id: "silent" },
        ],
      }),
    ),
    today,
  )
  expect(episodes.map(({ id, theirs: own }) => [id, own.length])).toEqual([
    ["agent", 1],
    ["farm", 1],
    ["nowhere", 1],
    ["silent", 0],
  ])
  expect(all.map(({ episode, day }) => `${episode} ${day}`)).toEqual([
    "farm 2024-05-01",
    "agent 2025-01-01",
    "nowhere no day was said",
  ])
})

test("ACCOUNTS-35: a yes at the start is about the beginning, a wish about the day it was told, what happened once about no day", () => {
  const line = (fact: Statement["fact"], answer: "yes" | "no") =>
    agencyOverTime(
      accountOf(
        withEpisode({
          from: "2023-05",
          to: "2023-12",
          said: [{ ...theirs, when: "2024-02", [answer]: [fact] }],
        }),
      ),
      today,
    ).theirs.map(({ time, day }) => [time.kind, day])[0]
  expect(line("consent_initial", "no")).toEqual(["at the beginning", "2023-05-01"])
  expect(line("consent_ongoing", "yes")).toEqual(["when it was told", "2024-02-01"])
  expect(line("can_leave", "no")).toEqual(["over all of it", "2023-05-01"])
  expect(line("consent_withdrawn", "yes")).toEqual(["at some time in it", "no day was said"])
  expect(line("consent_withdrawn", "no")).toEqual(["over all of it", "2023-05-01"])
})

test("ACCOUNTS-35: days rise along every line, and what has none comes after all that have one", () => {
  fc.assert(
    fc.property(withAgency, (account) => {
      const { episodes, theirs: all } = agencyOverTime(account, today)
      for (const line of [all, ...episodes.flatMap((one) => [one.theirs, one.others])]) {
        const days = line.map(({ day }) => (day === "no day was said" ? "9999" : day))
        expect(days).toEqual(days.toSorted())
      }
      expect(short(all).toSorted()).toEqual(episodes.flatMap((one) => short(one.theirs)).toSorted())
    }),
    runs(300),
  )
})

test("ACCOUNTS-36, CARE-13, PROMISE-5: whatever others say of it, the person's own line is the same", () => {
  const others = fc.array(
    fc.tuple(
      fc.constantFrom(...agencyToldOf.map(({ fact }) => fact)),
      fc.constantFrom<"yes" | "no">("yes", "no"),
      fc.constantFrom("one with an interest", "an official", "another", "a document", "seen by the worker"),
    ),
    { minLength: 1, maxLength: 4 },
  )
  fc.assert(
    fc.property(withAgency, others, fc.boolean(), (account, words, before) => {
      const added = words.map(([fact, answer, by]) => said(fact, answer, { by } as Partial<Statement>))
      const more = {
        ...account,
        episodes: account.episodes.map((one) => ({
          ...one,
          statements: before ? [...added, ...one.statements] : [...one.statements, ...added],
        })),
      }
      const [was, is] = [agencyOverTime(account, today), agencyOverTime(more, today)]
      expect(is.theirs).toEqual(was.theirs)
      expect(is.episodes.map((one) => one.theirs)).toEqual(was.episodes.map((one) => one.theirs))
      expect(is.episodes.every((one) => one.others.length >= added.length)).toBe(true)
    }),
    runs(300),
  )
})

test("ACCOUNTS-36: on consent another's word is read by nothing, here and in the standings alike", () => {
  const { episodes } = agencyOverTime(
    accountOf(
      withEpisode({
        said: [{ by: "an official", role: "officer", yes: ["consent_initial", "can_leave"], no: ["consent_ongoing"] }],
      }),
    ),
    today,
  )
  expect(episodes[0]?.theirs).toEqual([])
  expect(episodes[0]?.others.map(({ fact, by, role, readBy }) => [fact, by, role, readBy])).toEqual([
    ["consent_initial", "an official", "officer", "nothing"],
    ["consent_ongoing", "an official", "officer", "nothing"],
    ["can_leave", "an official", "officer", "what is found with everything said"],
  ])
  for (const { fact } of agencyToldOf) {
    const weight = weightOf(fact, { ...freely, by: "an official" }, "everything said")
    expect([fact, weight === "stands beside"]).toEqual([fact, factById(fact).counts === "only their own word"])
  }
})

test("ACCOUNTS-37, CARE-14: what was not told freely is marked; of their own consent it stands, of others' conduct it waits", () => {
  const told = (circumstances: object, stands = {}) =>
    agencyOverTime(
      accountOf(
        withEpisode({
          from: "2023",
          said: [{ ...theirs, circumstances, ...stands, yes: ["consent_initial", "can_leave"] }],
        }),
      ),
      today,
    ).theirs.map(({ freely: how }) => how)
  expect(told({ place: "own place" })).toEqual(Array(2).fill("nothing is said against it"))
  const unfree = ["not freely, and it stands", "not freely, and it waits"]
  expect(told({ place: "custody" })).toEqual(unfree)
  expect(told({ present: "manager" })).toEqual(unfree)
  expect(told({ interpreter: "of one with an interest" })).toEqual(unfree)
  expect(told({ place: "custody" }, { stands: "yes" })).toEqual(Array(2).fill("not freely, and since said to stand"))
})

test("ACCOUNTS-38, CARE-15, CARE-17, PROMISE-17: silences and what was set aside leave no trace in it", () => {
  fc.assert(
    fc.property(withAgency, (account) => {
      const kept = ({ answer, setAside }: Statement) => (answer === "yes" || answer === "no") && setAside === "no"
      const without = {
        ...account,
        episodes: account.episodes.map((one) => ({ ...one, statements: one.statements.filter(kept) })),
      }
      expect(JSON.stringify(agencyOverTime(account, today))).toBe(JSON.stringify(agencyOverTime(without, today)))
    }),
    runs(300),
  )
})

test("ACCOUNTS-40, CARE-6: that they would stop if something else paid is theirs to raise, and no definition reads it", () => {
  const fact = factById("would_stop_if_something_else_paid")
  expect([fact.asking, fact.counts, fact.concerns, fact.use]).toEqual([
    "raised",
    "only their own word",
    "wish and consent",
    "person",
  ])
  expect(definitions.filter(({ test: read }) => factsOf(read).includes("would_stop_if_something_else_paid"))).toEqual(
    [],
  )
  expect(definitions.some(({ test: read }) => factsOf(read).includes("consent_initial"))).toBe(true)
  const both = agencyOverTime(
    accountOf(withEpisode({ said: [{ ...theirs, when: "2025", yes: ["consent_ongoing", fact.id] }] })),
    today,
  )
  expect(both.theirs.map(momentInWords)).toEqual([
    "They wanted to go on, as it was or with changes.",
    "They would stop if something else paid enough.",
  ])
})

/** Any account, with some of what the line is made of said in each of its episodes by the person or by others. */
const withAgency = fc
  .tuple(
    randomAccount,
    fc.array(
      fc.tuple(
        fc.constantFrom(...agencyToldOf.map(({ fact }) => fact)),
        fc.constantFrom<Statement["answer"]>("yes", "no", "declined", "not known"),
        fc.constantFrom<Partial<Statement>>(
          {},
          { by: "an official" },
          { setAside: "misheard" },
          { words: "So it was." },
        ),
        fc.constantFrom<Partial<Statement>>(
          {},
          { when: { earliest: "2024-03-01", latest: "2024-03-31" } },
          {
            during: {
              from: { earliest: "2023-01-01", latest: "2023-12-31" },
              to: { earliest: "2024-02-02", latest: "2024-02-02" },
            },
          },
        ),
      ),
      { maxLength: 6 },
    ),
  )
  .map(([account, more]) => ({
    ...account,
    episodes: account.episodes.map((one) => ({
      ...one,
      statements: [
        ...one.statements,
        ...more.map(([fact, answer, how, when]) => said(fact, answer, { ...how, ...when })),
      ],
    })),
  }))

test("ACCOUNTS-34: what the line is made of is said of consent, or is a freedom of theirs", () => {
  const facts = agencyToldOf.map(({ fact }) => fact)
  const ofConsent = vocabulary.filter(
    ({ counts, topic }) => counts === "only their own word" && topic === "what they agreed to",
  )
  expect(ofConsent.map(({ id }) => id).filter((id) => !facts.some((one) => one === id))).toEqual([])
  expect(new Set(facts).size).toBe(facts.length)
})
