import {
  type Account,
  type AgeRange,
  type AgeStatement,
  answers,
  type Circumstances,
  companions,
  corrections,
  type Episode,
  type Example,
  interpreters,
  isNothingOfContact,
  meansOfContact,
  needs,
  otherSources,
  type SafeContact,
  type Statement,
  sourceKinds,
  type Telling,
  type Together,
  tellingPlaces,
} from "distinguo/accounts"
import { type FactId, vocabulary } from "distinguo/facts"
import { freeze } from "distinguo/reasoning"
import fc from "fast-check"
import { yearsBetween } from "../../src/accounts/day.ts"
import { randomDay, randomDayBetween, vaguely } from "./random-day.ts"
import { labelOrNone, randomLabel, randomWords, wordsOrNone } from "./random-words.ts"

/**
 * Any account that can be read from a file, deep-frozen.
 *
 * Each episode is drawn around days and birthdays that are true of it, and what is said is vague around them, so that
 * no part of an account can clash with another; what different people say of one fact still differs freely.
 */
export const randomAccount: fc.Arbitrary<Account> = fc
  .uniqueArray(randomId(), { minLength: 1, maxLength: 3 })
  .chain((ids) => fc.tuple(fc.tuple(...ids.map(randomEpisode)), randomTogether(ids)))
  .chain(([episodes, together]) =>
    fc.constantFrom("in confidence", "invented", "published").chain((told) =>
      record<Account>({
        schema: fc.constant("distinguo.account/1"),
        label: randomLabel,
        told: fc.constant(told),
        preparedFor: fc.constantFrom("nobody in particular", "a lawyer"),
        safeContact: fc.oneof(fc.constant<"nothing said">("nothing said"), randomSafeContact),
        worker: record({ place: fc.constantFrom("not said", "ZA", "GB-SCT", "IN-WB", "FR"), role: labelOrNone }),
        ownWords: fc.array(randomWords, { maxLength: 2 }),
        selfDescription: fc.array(randomWords, { maxLength: 1 }),
        othersWords: fc.array(record({ by: fc.constantFrom(...otherSources), role: labelOrNone, words: randomWords }), {
          maxLength: 2,
        }),
        wishes: fc.array(record({ need: fc.constantFrom(...needs), words: wordsOrNone }), { maxLength: 2 }),
        law: fc.constantFrom("may be read", "left out"),
        episodes: fc.constant(episodes),
        together: fc.constant(together),
        others:
          told === "in confidence" ? fc.constant("not said") : fc.constantFrom("not said", "no, textbook pattern"),
        example: told === "in confidence" ? fc.constant("not an example") : randomExample(episodes, together),
      }),
    ),
  )
  .map(freeze)

/** How they may be reached, at least one part of it said. */
export const randomSafeContact: fc.Arbitrary<SafeContact> = record<SafeContact>({
  name: wordsOrNone,
  means: fc.uniqueArray(fc.constantFrom(...meansOfContact), { maxLength: 3 }),
  how: wordsOrNone,
  when: wordsOrNone,
  neverWhen: wordsOrNone,
  whoSees: wordsOrNone,
  neverSay: wordsOrNone,
  sayInstead: wordsOrNone,
  until: fc.oneof(fc.constant<"not said">("not said"), randomDay.chain(vaguely)),
  reachUs: wordsOrNone,
  anotherTalk: fc.constantFrom("not said", "wanted", "perhaps"),
}).map((contact) => (isNothingOfContact(contact) ? { ...contact, when: "after nine" } : contact))

const randomFact: fc.Arbitrary<FactId> = fc.constantFrom(...vocabulary.map(({ id }) => id as FactId))

function randomId(): fc.Arbitrary<string> {
  return fc.constantFrom("hotel", "agent", "first-house", "the-second-house", "2024-farm", "x", "no", "7")
}

function randomEpisode(id: string): fc.Arbitrary<Episode> {
  return fc
    .tuple(randomDay, randomDay)
    .map((days) => days.toSorted())
    .chain(([start = "", end = ""]) =>
      record<Episode>({
        id: fc.constant(id),
        title: fc.oneof(fc.constant(id), randomLabel),
        with: fc.oneof(fc.constant(""), randomLabel),
        where: fc.oneof(fc.constant(""), randomLabel),
        from: fc.oneof(fc.constant<"not said">("not said"), vaguely(start)),
        to: fc.oneof(fc.constantFrom<"not said" | "still going on">("not said", "still going on"), vaguely(end)),
        statements: randomStatements(start, end),
        ages: fc.array(randomAge(start, end), { maxLength: 2 }),
      }),
    )
}

/** Tellings of several statements each, as people tell; now and then all mixed up. */
function randomStatements(start: string, end: string): fc.Arbitrary<readonly Statement[]> {
  const telling = randomTelling.chain((told) => fc.array(randomStatement(told, start, end), { maxLength: 6 }))
  const inOrder = fc.array(telling, { maxLength: 3 }).map((each) => each.flat())
  const mixed = inOrder.chain((each) => fc.shuffledSubarray(each, { minLength: each.length }))
  return fc.oneof({ weight: 3, arbitrary: inOrder }, { weight: 1, arbitrary: mixed })
}

function randomStatement(told: Telling, start: string, end: string): fc.Arbitrary<Statement> {
  return fc
    .tuple(randomFact, fc.constantFrom(...answers), randomDuring(start, end), wordsOrNone)
    .map(([fact, answer, during, words]) => ({ ...told, fact, answer, during, words }))
}

function randomDuring(start: string, end: string): fc.Arbitrary<Statement["during"]> {
  const days = fc
    .tuple(randomDayBetween(start, end), randomDayBetween(start, end))
    .map((two) => two.toSorted())
    .chain(([from = start, to = end]) => record({ from: vaguely(from), to: vaguely(to) }))
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<"the whole episode">("the whole episode") },
    { weight: 1, arbitrary: days },
  )
}

const randomCircumstances: fc.Arbitrary<Circumstances> = record({
  place: fc.constantFrom(...tellingPlaces),
  present: fc.oneof(
    fc.constant(["nobody"] as const),
    fc.uniqueArray(fc.constantFrom(...companions.filter((who) => who !== "nobody")), { maxLength: 3 }),
  ),
  interpreter: fc.constantFrom(...interpreters),
  promised: fc.constantFrom("yes", "no", "not said"),
})

/** Only the person sets their own words aside or says that they stand. */
const randomTelling: fc.Arbitrary<Telling> = fc.constantFrom(...sourceKinds).chain((by) =>
  record<Telling>({
    by: fc.constant(by),
    role: labelOrNone,
    when: fc.oneof(fc.constant<"not said">("not said"), randomDay.chain(vaguely)),
    circumstances: randomCircumstances,
    setAside: by === "the person" ? fc.constantFrom("no", "no", ...corrections) : fc.constant("no"),
    stands: by === "the person" ? fc.boolean() : fc.constant(false),
  }),
)

function randomAge(start: string, end: string): fc.Arbitrary<AgeStatement> {
  return fc.tuple(randomTelling, randomDayBetween("1935-01-01", start)).chain(([told, born]) =>
    record({
      atStart: vagueAge(yearsBetween(born, start)),
      atEnd: vagueAge(yearsBetween(born, end)),
      born: fc.oneof(fc.constant<"not said">("not said"), vaguely(born)),
    })
      .filter(({ atStart, atEnd, born }) => [atStart, atEnd, born].some((said) => said !== "not said"))
      .map((said) => ({ ...told, ...said })),
  )
}

function vagueAge(age: number): fc.Arbitrary<AgeStatement["atStart"]> {
  const range = fc
    .tuple(fc.nat(4), fc.nat(4))
    .map(([less, more]): AgeRange => ({ youngest: Math.max(0, age - less), oldest: age + more }))
  return fc.oneof(
    fc.constantFrom("not said", "not sure"),
    fc.constant({ youngest: age, oldest: age }),
    range,
    range.map(({ youngest }): AgeRange => ({ youngest, oldest: "open" })),
    range.map(({ oldest }): AgeRange => ({ youngest: 0, oldest })),
  )
}

function randomTogether(ids: readonly string[]): fc.Arbitrary<readonly Together[]> {
  if (ids.length < 2) return fc.constant([])
  return fc.array(record({ episodes: fc.shuffledSubarray([...ids], { minLength: 2 }), because: randomLabel }), {
    maxLength: 2,
  })
}

function randomExample(
  episodes: readonly Episode[],
  together: readonly Together[],
): fc.Arbitrary<Example | "not an example"> {
  const definition = fc.constantFrom(
    "un-protocol-2000/trafficking-in-persons",
    "ilo-c29/forced-labour",
    "uk-msa-2015/s2",
  )
  const standing = fc.constantFrom("yes", "no", "unknown", "contested")
  const example = record<Example>({
    source: fc.oneof(wordsOrNone, fc.constant("no. 73316/01, 26 July 2005")),
    note: wordsOrNone,
    restates: fc.uniqueArray(randomFact, { maxLength: 2 }),
    court: fc.array(
      record({
        definition,
        found: fc.constantFrom("met", "not met", "arguable", "not proved"),
        confidence: fc.constantFrom("high", "medium", "low"),
      }),
      { maxLength: 2 },
    ),
    expect: fc.array(
      record({
        definition,
        episodes: fc.constantFrom(...episodes.map(({ id }) => [id]), ...together.map(({ episodes }) => episodes)),
        ownAccount: standing,
        everythingSaid: standing,
      }),
      { maxLength: 3 },
    ),
  })
  return fc.oneof(fc.constant<"not an example">("not an example"), example)
}

/** Plain objects, as files give them. */
function record<T>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record<T>(parts, { noNullPrototype: true })
}
