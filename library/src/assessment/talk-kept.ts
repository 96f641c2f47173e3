import {
  type Account,
  type Answer,
  answers,
  type Correction,
  type OthersWords,
  type SafeContact,
  type Statement,
  type Telling,
  type Wish,
} from "../accounts/index.ts"
import { type FactId, factById, type Phrase, vocabulary } from "../facts/index.ts"
import { titleOf } from "../responses/index.ts"
import { answerInTalk, type Said, withOthersWords, withOwnWords, withSafeContact, withWishes } from "./ask-answered.ts"
import { leftAloneBy } from "./ask-left-alone.ts"
import { wordsForTopic } from "./ask-prompts.ts"
import type { Talk } from "./ask-talk.ts"
import { keptReport } from "./talk-reported.ts"

/** One thing that would be kept of a talk, and how it is read back to the person. */
export type Kept =
  | ({ readonly kind: "answer"; readonly phrase: string; readonly readBack: string } & Told)
  /** What somebody else said of a fact: so, not so, or not known to them. */
  | ({ readonly kind: "reported"; readonly readBack: string } & Told)
  /** Not known, or rather not said: read back by topic, in the words the topic is named to them. */
  | ({ readonly kind: "silent"; readonly topicWords: string } & Told)
  | { readonly kind: "wish"; readonly wish: Wish; readonly readBack: string }
  | { readonly kind: "words"; readonly words: string; readonly readBack: string }
  /** A part of how they may be reached; it is no statement, and sets nothing. */
  | { readonly kind: "contact"; readonly set: Partial<SafeContact>; readonly readBack: string }
  /** What somebody else said, as said: never among the person's own words. */
  | ({ readonly kind: "words of another"; readonly readBack: string } & OthersWords)

/** What is kept of one fact: an answer, or a silence of theirs. */
export type KeptAnswer = Extract<Kept, { readonly said: Said }>

/** An answer with the telling it belongs to: in one talk several may have spoken, and some may have come in later. */
interface Told {
  readonly said: Said
  readonly telling: Telling
  /** What becomes of what the person said of it in an earlier talk: theirs to say, and left standing unless they do. */
  readonly earlier: "stands" | Correction
}

/**
 * An answer in one of the fact's own phrases, which only the person can have given: of anybody else's word what it sets
 * is kept. It is read back as one would say it, under its topic, and apart from words of theirs: the phrase is ours.
 */
export function keptAnswer(fact: FactId, { sets, words }: Phrase, telling: Telling): KeptAnswer {
  if (telling.by !== "the person") return keptReport(fact, sets, "", telling)
  const readBack = `You told me: “${words}”`
  return {
    kind: "answer",
    said: { fact, answer: sets, words: "" },
    phrase: words,
    readBack,
    telling,
    earlier: "stands",
  }
}

/** "I don’t know", or "I’d rather not say". */
export function keptSilence(fact: FactId, answer: "not known" | "declined", telling: Telling): Kept {
  const topicWords = wordsForTopic(factById(fact).topic)
  return { kind: "silent", said: { fact, answer, words: "" }, topicWords, telling, earlier: "stands" }
}

/** A need is read back by the name it was pressed under: its stored word is nobody's speech. */
export function keptWish(need: Wish["need"], words: string): Kept {
  return {
    kind: "wish",
    wish: { need, words },
    readBack: `You ask for: ${words === "" ? titleOf(need) : `“${words}”`}`,
  }
}

/** Their own words, as said: a half of a character, which no file can hold, is all that is ever replaced (promise 5). */
export function keptWords(words: string): Kept {
  const written = words.toWellFormed()
  return { kind: "words", words: written, readBack: `You said: “${written}”` }
}

/** The two silences that are always there, as they would be said (care.md, section 3). */
export const notSaid = [
  { answer: "not known", words: "I don’t know." },
  { answer: "declined", words: "I’d rather not say." },
] as const

/** What is kept, with more: a later answer takes the place of the same person's earlier one to the question (CARE-15). */
export function withMore(kept: readonly Kept[], more: readonly Kept[]): readonly Kept[] {
  const answered = new Set(more.flatMap(whoOnWhat))
  return [...kept.filter((one) => whoOnWhat(one).every((key) => !answered.has(key))), ...more]
}

/** What is kept, without anything that this source said of this fact: "nothing said about this" again. */
export function withoutAnswer(kept: readonly Kept[], fact: FactId, telling: Telling): readonly Kept[] {
  return kept.filter((one) => !("said" in one) || one.said.fact !== fact || !isSameSource(one.telling, telling))
}

/** What this source was heard to say of a fact in this talk, or `"nothing said"`. */
export function keptOf(kept: readonly Kept[], fact: FactId, telling: Telling): KeptAnswer | "nothing said" {
  const found = kept.find((one) => "said" in one && one.said.fact === fact && isSameSource(one.telling, telling))
  return found !== undefined && "said" in found ? found : "nothing said"
}

function isSameSource(one: Telling, other: Telling): boolean {
  return one.by === other.by && one.role === other.role
}

function whoOnWhat(one: Kept): readonly string[] {
  return "said" in one ? [`${one.said.fact} ${one.telling.by} ${one.telling.role}`] : []
}

/**
 * The account as it was before the talk, with what is kept of it: the answers of each source, in each circumstances, as
 * one telling. What was corrected or taken out on reading back leaves no trace (CARE-15), and neither does the order in
 * which things were asked.
 */
export function accountWith(start: Talk, kept: readonly Kept[]): Account {
  const inOrder = kept.toSorted((one, other) => (place(one) < place(other) ? -1 : place(one) > place(other) ? 1 : 0))
  return inOrder.reduce(withKept, start).account
}

/**
 * The talk as it stands, with all that is kept of it so far in its account. What they would rather not say closes its
 * topic for as long as it is kept: taken back, the topic is open again.
 */
export function talkSoFar(start: Talk, steps: Talk["steps"], kept: readonly Kept[]): Talk {
  const leftAlone = kept.flatMap((one) => ("said" in one ? leftAloneBy(one.said, one.telling) : []))
  return { ...start, steps: [...steps, ...leftAlone], account: accountWith(start, kept) }
}

/**
 * A talk and what is kept of it, with how they may be reached said anew, or no longer: whatever stood of it before, in
 * this talk or in the file it goes on from, gives way, because what was safe then may be a danger now.
 */
export function contactAnew(
  { start, kept }: { readonly start: Talk; readonly kept: readonly Kept[] },
  parts: readonly Kept[],
): { readonly start: Talk; readonly kept: readonly Kept[] } {
  const account: Account = { ...start.account, safeContact: "nothing said" }
  return { start: { ...start, account }, kept: [...kept.filter(({ kind }) => kind !== "contact"), ...parts] }
}

/** Whoever spoke, then the kind of answer, then the vocabulary's own order. Wishes and words stay as they came. */
function place(one: Kept): string {
  if (!("said" in one)) return ""
  const { said, telling } = one
  const theirs = telling.by === "the person" ? "1" : "2"
  const rank = answers.indexOf(said.answer as Answer)
  const order = String(vocabulary.findIndex(({ id }) => id === said.fact)).padStart(4, "0")
  return `${theirs} ${JSON.stringify(telling)} ${rank} ${order}`
}

function withKept(talk: Talk, kept: Kept): Talk {
  if (kept.kind === "wish") return withWishes(talk, [kept.wish])
  if (kept.kind === "contact") return withSafeContact(talk, kept.set)
  if (kept.kind === "words") return withOwnWords(talk, kept.words)
  if (kept.kind === "words of another") {
    const { by, role, words } = kept
    return withOthersWords(talk, { by, role, words })
  }
  return answerInTalk(setAside(talk, kept), kept.said, kept.telling)
}

/** What they said of it before, set aside as they say. Only their own word can do that, and only to their own. */
function setAside(talk: Talk, { said, telling, earlier }: Told): Talk {
  if (earlier === "stands" || telling.by !== "the person") return talk
  const overtaken = (one: Statement): Statement =>
    one.fact === said.fact && one.by === "the person" && one.setAside === "no" ? { ...one, setAside: earlier } : one
  const episodes = talk.account.episodes.map((episode) =>
    episode.id === talk.episode ? { ...episode, statements: episode.statements.map(overtaken) } : episode,
  )
  return { ...talk, account: { ...talk.account, episodes } }
}
