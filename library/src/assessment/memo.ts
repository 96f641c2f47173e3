import type { Account, OthersWords, SourceKind } from "../accounts/index.ts"
import type { FactId } from "../facts/index.ts"
import type { Mark, Standing } from "../reasoning/index.ts"
import type { Finding } from "./finding.ts"

/**
 * `distinguo.memo/1`: one account and what chosen definitions come to on it, set down for someone who was not there.
 *
 * It holds the current text alone: nothing set aside, no correction, no order of questions, no hour. Declined, not known,
 * not asked and not applicable are all left out alike (CARE-15, CARE-17). Plain data without a clock: the same account
 * on the same day gives the same bytes.
 */
export interface Memo {
  readonly schema: "distinguo.memo/1"
  /** The day it was made, `YYYY-MM-DD`. */
  readonly madeOn: string
  readonly preparedFor: PreparedFor
  /** What stands over it where the account itself is kept for a lawyer; then no file carries it as data (CARE-24). */
  readonly keptApart: string
  /** The worker's own neutral label. */
  readonly label: string
  readonly told: Account["told"]
  /** Of an invented account or a published decision: where it comes from. Empty of a person's own. */
  readonly comesFrom: readonly string[]
  /** Whose word it rests on, in one sentence. */
  readonly whose: string
  readonly isNot: readonly string[]
  readonly notReviewed: string
  readonly versions: { readonly law: string; readonly vocabulary: string; readonly program: string }
  readonly asksFor: readonly { readonly need: string; readonly words: Spoken | "no words" }[]
  readonly ownWords: readonly Spoken[]
  readonly selfDescription: readonly Spoken[]
  readonly othersWords: readonly { readonly by: OthersWords["by"]; readonly role: string; readonly words: Spoken }[]
  readonly episodes: readonly MemoEpisode[]
  /** `left out`: they asked that no law be read. Then there is no finding. */
  readonly law: Account["law"]
  /** Said where the pattern of a textbook took what it does not say as absent; else empty. */
  readonly takenAsAbsent: string
  readonly findings: readonly MemoGroup[]
  readonly doesNotDecide: readonly string[]
  /** What a law ties to what was found, by that law and its article; never a word on who gets help. */
  readonly tied: MemoTies
  /** What its author added (CARE-32). Each is `not added` unless it was asked for. */
  readonly added: { readonly openQuestions: AddedQuestions; readonly ifShown: AddedIfShown }
  readonly sources: readonly MemoSource[]
}

export const preparedFor = Object.freeze(["a lawyer", "the person", "not said"] as const)
export type PreparedFor = (typeof preparedFor)[number]

/** Somebody's words exactly as said, with the direction in which their first letter is written. */
export interface Spoken {
  readonly words: string
  readonly direction: "ltr" | "rtl"
}

export interface MemoEpisode {
  readonly id: string
  readonly title: string
  /** With whom, when and where, as far as it was said: `with the hotel's owner`. */
  readonly about: readonly string[]
  readonly under18: "yes" | "no" | "contested" | "not stated"
  readonly theirs: readonly MemoTelling[]
  /** What others said, apart. */
  readonly others: readonly MemoTelling[]
}

/** What one source said in the same circumstances. */
export interface MemoTelling {
  readonly by: SourceKind
  readonly role: string
  /** When and in what circumstances, in words; empty where nothing was said of it. */
  readonly how: string
  /** Of the person's own telling: whether it was free. */
  readonly freely: "nothing is said against it" | "not freely" | "not freely, and since then said to stand"
  readonly said: readonly MemoSaid[]
}

export interface MemoSaid {
  /** Id of the fact, or `age`. */
  readonly about: FactId | "age"
  readonly label: string
  /** `yes`, `no`, or an age in words. */
  readonly answer: string
  readonly words: Spoken | "no words"
  /** The days it is about, in words; empty for the whole episode. */
  readonly during: string
  /** What the word does, in words, on their own account and with everything said. */
  readonly does: string
}

/** What was found on one episode, or on several read together. */
export interface MemoGroup {
  readonly episodes: readonly string[]
  readonly title: string
  /** Why episodes are read together; `one episode` of one. */
  readonly because: string
  readonly findings: readonly MemoFinding[]
  /** Facts said both ways, each with both sides. Neither is weighed. */
  readonly saidBothWays: readonly SaidBothWays[]
}

export interface SaidBothWays {
  readonly fact: FactId
  readonly label: string
  /** Who said yes, and who said no, in words. */
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

export type MemoFinding = MemoFindingMade | MemoFindingNotInForce

interface MemoFindingHead extends Pick<Finding, "definition" | "title" | "instrument" | "inForceFrom" | "lawOf"> {
  readonly jurisdiction: string
  readonly source: string
  /** Said in its heading: whether it was compared with a text, and which parts were not. */
  readonly mark: string
}

interface MemoFindingNotInForce extends MemoFindingHead {
  readonly kind: "not in force"
}

export interface MemoFindingMade extends MemoFindingHead {
  readonly kind: "finding"
  /** What a reader must know before reading the text. */
  readonly notes: readonly string[]
  /** For whom an agreement changes anything under this text, and for whom it does not. */
  readonly consent: readonly string[]
  readonly ownAccount: MemoView
  readonly everythingSaid: MemoView | "the same, for the same reasons"
}

export interface MemoView {
  readonly standing: Standing
  readonly sentence: string
  /** What is said beside it, so that it is not taken for more. */
  readonly beside: readonly string[]
  readonly parts: readonly MemoPart[]
  /** Where the age then is not settled and the text reads it: what either age would come to. */
  readonly eitherAge: readonly { readonly under18: "yes" | "no"; readonly standing: Standing }[]
  /** Where the law is open: each way to read it, and what the text comes to then. */
  readonly readings: readonly MemoReading[]
}

export interface MemoPart extends MemoCitation {
  readonly name: string
  /** How deep it stands within the text: 0 for a part of the whole. */
  readonly depth: number
  readonly kind: "part" | "exception" | "open place" | "way to read it"
  readonly standing: Standing
  /** The standing in a word or two, as it reads of this kind of part. */
  readonly comesTo: string
  readonly facts: readonly MemoFact[]
}

/** Where words stand. `at` is the place as its text calls it: `article 3(a)`. */
export interface MemoCitation {
  readonly at: string
  readonly quotes: string
  readonly mark: Mark
  readonly source: string
}

/** A fact that carries a part, with who said it. */
export interface MemoFact {
  readonly fact: string
  readonly label: string
  readonly standing: Standing
  /** Empty where nobody said it, and the pattern of a textbook takes it as absent. */
  readonly said: readonly string[]
}

export interface MemoReading {
  readonly standing: Standing
  readonly readAs: readonly (MemoCitation & { readonly question: string; readonly title: string })[]
}

export type AddedQuestions =
  | "not added"
  | "left out, because their age then is not settled as 18 or over"
  | readonly { readonly title: string; readonly definition: string; readonly facts: readonly string[] }[]

export type AddedIfShown =
  | "not added"
  | "left out, because their age then is not settled as 18 or over"
  | readonly { readonly title: string; readonly definition: string; readonly sentences: readonly string[] }[]

/** What is due under the law of one place, from their own account alone (CARE-12). */
export interface MemoTies {
  /** ISO 3166 code of the place whose law was read, or `not said`: then what is international alone. */
  readonly place: string
  /** What must be read before it: that nothing here refuses anything, whose word counts, which marks stand. */
  readonly before: readonly string[]
  readonly due: readonly MemoTied[]
  /** What a text holds that must not be promised. */
  readonly notToCountOn: readonly (MemoTiedStated & { readonly title: string })[]
}

/** One thing that one law gives, allows or forbids, in words, with where it stands. */
export interface MemoTied extends MemoCitation {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly instrument: string
  /** What it gives, and how firmly. */
  readonly gives: readonly string[]
  /** Why it stands here, without a count or a nearness. */
  readonly because: readonly string[]
  /** The definitions it hangs on, as they are called; empty where it needs none. */
  readonly through: readonly string[]
  readonly condition: string
  readonly exceptions: readonly MemoTiedStated[]
  /** Until when, in words, with the last day where the law’s count and its first day are known. */
  readonly deadline: readonly string[]
  readonly deadlineRests: MemoCitation | "nothing was compared"
  /** Whether that law asks for work with police or prosecutors: its condition, never ours (promise 18). */
  readonly police: string
  readonly policeRests: MemoCitation | "nothing was compared"
  readonly maySetOff: readonly string[]
  /** Whom to ask first. */
  readonly askFirst: string
  readonly notKnown: readonly string[]
}

export interface MemoTiedStated extends MemoCitation {
  readonly words: string
}

/** A source as a memorandum gives it: what was compared, and what even that does not show. */
export interface MemoSource {
  readonly id: string
  readonly title: string
  readonly by: string
  readonly date: string
  readonly at: string
  readonly checked: string
  readonly doesNotShow: string
  readonly placesAre: "articles" | "sections" | "not numbered so"
}
