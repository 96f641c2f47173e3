import type { FactId } from "../facts/index.ts"
import type { DayRange } from "./day.ts"
import type { SafeContact } from "./safe-contact.ts"

/** What has been said about one person's situation. Read from `distinguo.account/1` (read-account.ts). */
export interface Account {
  readonly schema: "distinguo.account/1"
  /** A neutral label of the worker's choice; never a name. */
  readonly label: string
  readonly told: "in confidence" | "invented" | "published"
  /** A file kept apart, because only what is a lawyer's to keep is safe there (prepared-for.ts). */
  readonly preparedFor: "a lawyer" | "nobody in particular"
  /** How they may be reached; nothing where it was not asked, or they do not want to be. */
  readonly safeContact: SafeContact | "nothing said"
  readonly worker: Worker
  /** What the person said, stored as said and never tidied (promise 5). */
  readonly ownWords: readonly string[]
  readonly selfDescription: readonly string[]
  /** What others said, as said, each with who said it. It answers no question, and settles nothing. */
  readonly othersWords: readonly OthersWords[]
  readonly wishes: readonly Wish[]
  /** `left out`: they asked that no law be read on what they say. It holds until they themselves take it back. */
  readonly law: "may be read" | "left out"
  readonly episodes: readonly Episode[]
  readonly together: readonly Together[]
  /** "Anything not said is taken as absent": allowed only in textbook patterns (textbook.ts). */
  readonly others: "not said" | "no, textbook pattern"
  readonly example: Example | "not an example"
}

/** Words of somebody other than the person, never to be read as theirs. */
export interface OthersWords extends Pick<Telling, "by" | "role"> {
  readonly by: Exclude<SourceKind, "the person">
  readonly words: string
}

/** The worker's place and role decide which duties there are; never the person's. */
export interface Worker {
  /** ISO 3166 code (`ZA`, `GB-SCT`), or `not said`. */
  readonly place: string
  readonly role: string
}

export const needs = Object.freeze([
  "health",
  "pay",
  "papers",
  "a place",
  "a lawyer",
  "my children",
  "police trouble",
  "company",
  "just information",
  "something else",
] as const)

export interface Wish {
  readonly need: (typeof needs)[number]
  readonly words: string
}

/** What one person or group, acting together, did to that person in one stretch of time and place. */
export interface Episode {
  readonly id: string
  readonly title: string
  /** A role, never a name: "the hotel's owner". */
  readonly with: string
  readonly from: DayRange | "not said"
  readonly to: DayRange | "not said" | "still going on"
  /** A coarse label, never a street. */
  readonly where: string
  readonly statements: readonly Statement[]
  readonly ages: readonly AgeStatement[]
}

/** Who said something, when, and how it came to be said. */
export interface Telling {
  readonly by: SourceKind
  /** The part they play, such as `manager`; never a name. */
  readonly role: string
  readonly when: DayRange | "not said"
  readonly circumstances: Circumstances
  /** Set aside by the person whose words they are, and why; nobody else can. */
  readonly setAside: Correction | "no"
  /** Told unfreely, and since then said again freely or said to stand (CARE-14). */
  readonly stands: boolean
}

export const sourceKinds = Object.freeze([
  "the person",
  "one with an interest",
  "an official",
  "another",
  "a document",
  "seen by the worker",
] as const)
export const otherSources = Object.freeze([
  "one with an interest",
  "an official",
  "another",
  "a document",
  "seen by the worker",
] as const)
export type SourceKind = (typeof sourceKinds)[number]

export const corrections = Object.freeze([
  "misheard",
  "mistranslated",
  "remembered more",
  "changed their mind",
  "changed situation",
  "written down wrongly",
] as const)
export type Correction = (typeof corrections)[number]

export const tellingPlaces = Object.freeze([
  "own place",
  "shelter",
  "workplace",
  "custody",
  "elsewhere",
  "not said",
] as const)
/** Those with an interest in what is said, and others who may be in the room. */
export const interestedRoles = Object.freeze([
  "manager",
  "recruiter",
  "partner",
  "client",
  "relative who profits",
] as const)
export const companions = Object.freeze([
  ...interestedRoles,
  "nobody",
  "friend",
  "relative",
  "co-worker",
  "official",
  "not said",
] as const)
export const interpreters = Object.freeze([
  "none",
  "chosen by the person",
  "of the organisation",
  "of an official",
  "of one with an interest",
  "not said",
] as const)

export interface Circumstances {
  readonly place: (typeof tellingPlaces)[number]
  readonly present: readonly (typeof companions)[number][]
  readonly interpreter: (typeof interpreters)[number]
  /** Whether anything was promised for answering. */
  readonly promised: "yes" | "no" | "not said"
}

export const answers = Object.freeze(["yes", "no", "not known", "declined", "not applicable"] as const)
export type Answer = (typeof answers)[number]

export interface Statement extends Telling {
  readonly fact: FactId
  readonly answer: Answer
  /** The days the answer is about. A *no* denies only for these; a *yes* at any time supports. */
  readonly during: { readonly from: DayRange; readonly to: DayRange } | "the whole episode"
  /** Their words for it, or empty. */
  readonly words: string
}

/** Years of age, both included. `oldest: "open"` is "18 or over". */
export interface AgeRange {
  readonly youngest: number
  readonly oldest: number | "open"
}

export interface AgeStatement extends Telling {
  readonly atStart: AgeRange | "not sure" | "not said"
  readonly atEnd: AgeRange | "not sure" | "not said"
  readonly born: DayRange | "not said"
}

/** Episodes by people who acted together: shown as a second finding, *read together*. */
export interface Together {
  readonly episodes: readonly string[]
  readonly because: string
}

/** What only an invented account or a published decision may carry. */
export interface Example {
  /** For a decision: number or reporter, and date. */
  readonly source: string
  readonly note: string
  /** Facts that repeat the court's conclusion: results are given with and without them. */
  readonly restates: readonly FactId[]
  readonly court: readonly CourtFinding[]
  readonly expect: readonly Expectation[]
}

export interface CourtFinding {
  readonly definition: string
  readonly found: "met" | "not met" | "arguable" | "not proved"
  readonly confidence: "high" | "medium" | "low"
}

export interface Expectation {
  readonly definition: string
  readonly episodes: readonly string[]
  readonly ownAccount: "yes" | "no" | "unknown" | "contested"
  readonly everythingSaid: "yes" | "no" | "unknown" | "contested"
}
