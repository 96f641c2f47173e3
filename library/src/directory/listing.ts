import { askedFor, type Need } from "../responses/index.ts"

/** Said nowhere: an answer like any other, and shown as such. */
type NotSaid = "not said"

/** What a service may ask of someone before it helps. */
export const conditionKinds = Object.freeze([
  "a name",
  "papers",
  "proof of age",
  "money",
  "a signature",
  "a medical test",
  "stopping work",
  "prayer",
  "talking to police",
  "something else",
] as const)

export interface Condition {
  readonly asks: (typeof conditionKinds)[number]
  readonly words: string
}

export const leaving = Object.freeze([
  "at any time",
  "at any time, but not back at some hours",
  "only if they agree",
  "nobody stays there",
  "not said",
] as const)

export const phones = Object.freeze(["you keep it", "kept at some hours", "kept", "not said"] as const)

/** Whether it tells police, or immigration. */
export const sharing = Object.freeze(["no", "only if you ask", "if a law makes them", "yes", "not said"] as const)

export const finding = Object.freeze(["at this address", "contact first", "it comes to you", "not said"] as const)

export const runners = Object.freeze([
  "people who do or did the work",
  "a union",
  "a community group",
  "an organisation",
  "a faith group",
  "a public office",
  "a business",
  "not said",
] as const)

export const yesOrNo = Object.freeze(["yes", "no", "not said"] as const)

/** What one service is and does, as someone needs to know it before going there (CARE-33). */
export interface Listing {
  readonly schema: "distinguo.listing/1"
  readonly id: string
  /** An invented listing is for showing and trying; no such service exists. */
  readonly invented: "yes" | "no"
  readonly name: string
  /** A name that says nothing about whoever carries it on a piece of paper. */
  readonly paperName: string
  readonly gives: readonly Need[]
  readonly words: string
  /** ISO 3166 code; `XX` is no country. */
  readonly country: string
  /** A town or a part of one. */
  readonly area: string
  /** Other areas it is near to or goes to. */
  readonly alsoNear: readonly string[] | NotSaid
  readonly find: (typeof finding)[number]
  /** Only where `find` is `at this address`; elsewhere `not said`. */
  readonly address: string
  readonly contact: string
  readonly hours: string
  readonly languages: readonly string[] | NotSaid
  readonly for: string
  readonly cost: string
  readonly conditions: readonly Condition[] | "none" | NotSaid
  readonly leave: (typeof leaving)[number]
  readonly phones: (typeof phones)[number]
  /** Who is told that someone came, besides the police and immigration, which have answers of their own. */
  readonly told: readonly string[] | "nobody" | NotSaid
  readonly police: (typeof sharing)[number]
  readonly immigration: (typeof sharing)[number]
  readonly children: "may come" | "may not come" | NotSaid
  /** Steps, lifts, hearing, reading: what makes it hard or easy to use. */
  readonly access: string
  readonly runBy: string
  readonly kind: (typeof runners)[number]
  readonly peerLed: (typeof yesOrNo)[number]
  /** The day on which somebody last asked the service itself, `YYYY-MM-DD`. */
  readonly lastChecked: string
}

/** Needs that a listing may serve. */
export const needsServed: readonly Need[] = askedFor

/** Whether someone who is there cannot leave when they like. */
export function isClosed({ leave }: Listing): boolean {
  return leave === "only if they agree"
}
