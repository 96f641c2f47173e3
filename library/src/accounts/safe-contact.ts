import type { DayRange } from "./day.ts"

/** How somebody may be reached, as far as one must know before one does it. */
export const meansOfContact = Object.freeze([
  "a call",
  "a message",
  "in person",
  "through someone",
  "another way",
] as const)

/**
 * How and when the person may be reached without harm, in their own words, as said. It stands in their account and
 * nowhere else: no reasoning reads it, and nothing that leaves the account carries it. What was not said is empty; no
 * number and no address is needed.
 *
 * Where it was not asked, or they said no, an account has none of it: then nobody is to be called.
 */
export interface SafeContact {
  /** By what name to ask for them. It need not be theirs. */
  readonly name: string
  readonly means: readonly (typeof meansOfContact)[number][]
  /** The way itself, if they want it written. */
  readonly how: string
  readonly when: string
  /** When not at all. */
  readonly neverWhen: string
  /** Who else may see the phone, or open the door. */
  readonly whoSees: string
  /** What must not be said if another answers. */
  readonly neverSay: string
  /** What to say instead. */
  readonly sayInstead: string
  /** The last day on which this holds; after it, it has to be asked anew. */
  readonly until: DayRange | "not said"
  /** How they reach someone themselves. */
  readonly reachUs: string
  /** Whether they would like to talk again. It was offered, and is never held against them (CARE-39). */
  readonly anotherTalk: "wanted" | "perhaps" | "not said"
}

/** Before anything was said of it. */
export const nothingOfContact: SafeContact = Object.freeze({
  name: "",
  means: Object.freeze([]),
  how: "",
  when: "",
  neverWhen: "",
  whoSees: "",
  neverSay: "",
  sayInstead: "",
  until: "not said",
  reachUs: "",
  anotherTalk: "not said",
})

/** Whether nothing at all is said in it: then an account has none. */
export function isNothingOfContact(contact: SafeContact): boolean {
  return Object.values(contact).every(
    (part) => part === "" || part === "not said" || (Array.isArray(part) && part.length === 0),
  )
}

/**
 * Whether what was said of it holds on a day. Past its last day nobody is called by it: who sees a phone changes.
 *
 * @param today - `YYYY-MM-DD`.
 */
export function contactHolds({ until }: SafeContact, today: string): "holds" | "is over" | "no day was said" {
  if (until === "not said") return "no day was said"
  return today <= until.latest ? "holds" : "is over"
}
