import type { Mark } from "../../reasoning/index.ts"
import type { Need } from "../asked-for/need.ts"
import type { Grounds } from "../asked-for/response.ts"
import type { Deadline } from "./deadline.ts"

/** What a tie is about, as a caseworker would sort it. The order is that of its heading, and says nothing of worth. */
export const kindsOfTie = Object.freeze([
  "help",
  "a child",
  "time to recover",
  "staying",
  "not being sent back",
  "pay and work",
  "money for harm",
  "not being punished",
  "a record cleared",
] as const)
export type KindOfTie = (typeof kindsOfTie)[number]

/** The needs of list 1 that a kind of tie answers to: a wish that waits has its ties read first. */
export const needsOfKind: Readonly<Record<KindOfTie, readonly Need[]>> = Object.freeze({
  help: ["health", "a place", "food"],
  "a child": ["my children"],
  "time to recover": ["a place", "papers"],
  staying: ["papers"],
  "not being sent back": ["papers", "police trouble"],
  "pay and work": ["pay", "union"],
  "money for harm": ["pay", "money now"],
  "not being punished": ["police trouble"],
  "a record cleared": ["police trouble"],
})

/** One thing said of a tie, with where it stands and whether it was compared. */
export interface Stated {
  readonly words: string
  readonly rests: Grounds
}

/** Whether the law asks the person to work with police or prosecutors. It is the law's condition and never ours (promise 18). */
export interface Cooperation {
  readonly asked: "required" | "required, with exceptions" | "not required" | "may be asked" | "not known"
  readonly words: string
  readonly rests: Grounds | "nothing was compared"
}

/** What has to be found before the law gives it. */
interface Condition {
  /** Definitions, by id, any one of which ties it; or that it holds whatever is found. */
  readonly tiedTo: readonly string[] | "whatever the finding"
  /** How sure somebody must be, and who says so. A reasonable ground is less than proof. */
  readonly needs: "a reasonable ground" | "a decision of an authority" | "proof in court" | "no finding" | "not known"
  /** Crimes beside these definitions that tie it too, in words; or `none named`. */
  readonly otherCrimes: string
  readonly words: string
}

/**
 * A tie: one thing that one text of law gives, allows or forbids because of what was found, or whatever was found.
 * Written so that a lawyer of the place can read it and mend it: what nobody compared stands in `notKnown`.
 */
export interface Tie {
  /** `TEXT/WHAT`. */
  readonly id: string
  /** As a definition's: `international`, a region's code, or an ISO 3166 code. */
  readonly jurisdiction: string
  readonly kind: KindOfTie
  readonly title: string
  /** What it gives, in our words. */
  readonly gives: string
  /** How firmly: a text that only lets a State give something is never shown as a right. */
  readonly howFirm: "owed" | "must be possible" | "must be considered" | "may be given"
  readonly instrument: string
  readonly rests: Grounds
  /** Short words of the text; empty where none were compared. */
  readonly quotes: readonly { readonly words: string; readonly mark: Mark }[]
  readonly forWhom: "anyone" | "an adult" | "a child"
  readonly condition: Condition
  readonly exceptions: readonly Stated[]
  /** Days it holds, both included; or why it must not be counted on. */
  readonly inForce: { readonly from: string; readonly until: string } | { readonly notToCountOn: Stated }
  readonly deadline: Deadline
  readonly cooperation: Cooperation
  /** What asking for it may cost or set off, and who learns of it. Practice, to be thought of before anybody is told. */
  readonly maySetOff: readonly string[]
  /** Whom to ask first: the need of list 1 that finds them. */
  readonly askFirst: Need
  readonly notKnown: readonly string[]
}

/** No last day is known. */
export const notEnded = "not ended"

/** Said wherever list 2 is read, until it is untrue (promise 20). */
export const tiesMark =
  "What each law ties to a finding has not yet been reviewed by lawyers of the place, nor by organisations led by the people it is for. Ask a lawyer before anything is asked for."
