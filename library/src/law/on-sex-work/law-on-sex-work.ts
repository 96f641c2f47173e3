import type { Mark } from "../../reasoning/index.ts"

/**
 * The law on selling sex itself, place by place, for people of 18 or over. It is read and never computed with: no
 * definition, no finding, no circle and no duty looks at it. It stands here because to speak of one’s work to an office
 * may set things off that nobody meant to.
 */

/** What is asked of every place alike. */
export const questionsOnSexWork = Object.freeze([
  { id: "selling", asks: "Is selling sex against the law?" },
  { id: "in public", asks: "And in the street, or where others see it?" },
  { id: "paying", asks: "Is paying for it against the law?" },
  { id: "others", asks: "May others arrange it, manage it or live on it?" },
  { id: "premises", asks: "May rooms be kept or let for it?" },
  { id: "together", asks: "May people who sell sex work in one place together?" },
  { id: "registering", asks: "Must one register, or carry a paper?" },
  { id: "migrants", asks: "What does the law say of a visa, a permit or a stay?" },
] as const)

/** What speaking to the police may set off for someone who sells sex, or is taken to. */
export const questionsOnPolice = Object.freeze([
  { id: "charge", asks: "A charge or a fine for them?" },
  { id: "held", asks: "Being held, or taken somewhere?" },
  { id: "stay", asks: "Losing their stay, or being sent away?" },
  { id: "children", asks: "Their children?" },
  { id: "home", asks: "Their home, or the place they work in?" },
  { id: "people close", asks: "People they live or work with?" },
] as const)

type QuestionOnSexWork = (typeof questionsOnSexWork)[number]["id"]
type QuestionOnPolice = (typeof questionsOnPolice)[number]["id"]

/** One thing a text of law says, in our words, with where it stands. */
export interface SentenceOfLaw {
  /** One or two short sentences, about “someone” and never about “you”: a worker and the person read the same. */
  readonly words: string
  readonly cites: string
  /** Id of the source. */
  readonly source: string
  readonly mark: Mark
  /** Short words of the text itself, or of an official translation; empty where none were compared. */
  readonly quotes: readonly string[]
  readonly inForce: DaysOfSentence
}

/** Calendar days, `YYYY-MM-DD`, both included. A day that nobody compared is never guessed. */
export interface DaysOfSentence {
  readonly from: string | "not compared"
  readonly until: string | "still, when last looked at"
  /** Whether the days were compared with a text. */
  readonly mark: Mark
}

/** What is known of one question; where nothing was looked at, that is said and nothing else. */
export type AnswerOfLaw = "not compared" | readonly SentenceOfLaw[]

export interface LawOnSexWork {
  /** ISO 3166 codes, of a country or a part of one. A longer code that has no place of its own belongs to its country’s. */
  readonly codes: readonly string[]
  readonly name: string
  readonly law: Readonly<Record<QuestionOnSexWork, AnswerOfLaw>>
  readonly police: Readonly<Record<QuestionOnPolice, AnswerOfLaw>>
  /** What a reader could think was looked at, and was not. */
  readonly notKnown: readonly string[]
}

/** Said before any of it, everywhere (promise 3). */
export const onlyOfAdults =
  "This is about people of 18 or over. It says nothing about anyone younger: a lawyer who knows the law about children can."

/** Said of all of it, until it is untrue (promise 20). */
export const sexWorkLawMark =
  "Written from texts of law by people who are no lawyers of these places. No lawyer and no group led by people who sell sex has read it yet. Laws change: ask one of them what holds today."

/** Said beside what speaking to the police may set off: it is something to know, and help hangs on none of it (promise 18). */
export const toKnowNotToDo =
  "This is to know, and no advice for or against. Whether to speak to the police is theirs to say, a lawyer first if they want one. No help hangs on it."
