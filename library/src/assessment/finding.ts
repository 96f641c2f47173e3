import type { Circles } from "../circles/index.ts"
import type { FactId } from "../facts/index.ts"
import type { Proof, Readings, Standing } from "../reasoning/index.ts"

/** What one definition comes to on one episode, or on several read together. */
export type Finding = FindingMade | FindingNotInForce

interface FindingHead {
  /** Id of the definition. */
  readonly definition: string
  readonly title: string
  readonly instrument: string
  readonly inForceFrom: string
  /** Parts of the definition written from memory, by name: said in its heading wherever it is shown. */
  readonly fromMemory: readonly string[]
  readonly episodes: readonly string[]
  /** The day whose law was read, and why that day. */
  readonly lawOf: {
    readonly day: string
    readonly because: "the day of the account" | "the day asked" | "no day was given"
  }
}

/** The text was not yet, or no longer, in force on that day: no standing is given, and that is an answer. */
export interface FindingNotInForce extends FindingHead {
  readonly kind: "not in force"
}

export interface FindingMade extends FindingHead {
  readonly kind: "finding"
  /** Shown first: the person's own account (promise 2). */
  readonly ownAccount: View
  readonly everythingSaid: View
}

/** A finding under one reading of the account. */
export interface View {
  readonly standing: Standing
  /** Whether anything was answered with a yes or a no by anyone whose word this reading takes. */
  readonly heard: boolean
  /** Given only when readings of the law differ. */
  readonly because?: "law open"
  /** Met though everyone had agreed: the text asks for no coercion. Said beside it, and it raises no urgency. */
  readonly asksForNoCoercion: boolean
  /** The finding as a sentence. */
  readonly sentence: string
  /** The outermost parts of the definition, each with what it came to. */
  readonly elements: readonly ElementView[]
  /** Names of the parts that decide, in the order of the text; for an open finding, the parts still open. */
  readonly deciding: readonly string[]
  /** Facts not known that can still matter, in the order of the text. Why they are not known is never said here. */
  readonly open: readonly FactId[]
  /** Facts said both ways that can still matter: listed with what would settle them, never asked again. */
  readonly contested: readonly FactId[]
  /** Where the law is open: each reading's own answer. */
  readonly readings: readonly { readonly chosen: Readings; readonly standing: Standing }[]
  /** Where the age is not settled and the definition reads it: what either age would come to. */
  readonly completions: readonly { readonly fact: FactId; readonly taken: "yes" | "no"; readonly standing: Standing }[]
  readonly proof: Proof
}

export interface ElementView {
  readonly name: string
  readonly cites: string
  /** What the part comes to for the definition: an exception that does not apply is `yes` here. */
  readonly standing: Standing
  /** Whether the definition asks that this part be absent, as with an exception. */
  readonly absence: boolean
  /** Facts that carry it, each with its own standing: a freedom that was denied carries by its no. */
  readonly facts: readonly { readonly fact: string; readonly standing: Standing }[]
}

/** Where one episode, or several read together, lies in the three circles. It decides no finding, and none reads it. */
export interface CirclesFound {
  readonly episodes: readonly string[]
  readonly ownAccount: Circles
  readonly everythingSaid: Circles
}
