import type { Mark } from "../../reasoning/index.ts"
import type { Rests } from "../asked-for/response.ts"

/** How a file may be demanded. The last is none: somebody may stand at the door without any paper. */
export const kindsOfDemand = Object.freeze([
  "a request",
  "an order of a court",
  "a search warrant",
  "a duty to report",
  "at a border",
  "pressure",
] as const)
export type KindOfDemand = (typeof kindsOfDemand)[number]

/** One kind of demand: how it is known, what it can make someone do as far as practice goes, and what is done. */
export interface Demand {
  readonly kind: KindOfDemand
  readonly title: string
  /** By what one knows it. */
  readonly knownBy: string
  /** Whether one must do something at once. The law of the place decides; nothing of it was compared here. */
  readonly atOnce: string
  readonly does: readonly string[]
}

/** One step, in order, and what it rests on. */
export interface Step {
  readonly id: string
  readonly title: string
  readonly says: readonly { readonly words: string; readonly rests: Rests }[]
}

/** One line of the record of a demand. */
export interface LineOfRecord {
  readonly id: string
  readonly asks: string
  /** Said beside the field, or empty. */
  readonly note: string
  /** Where only some answers fit; else it is free text. */
  readonly choices: readonly string[]
}

/** What of the law about a demand is known of a place. */
export interface LawOfDemand {
  readonly question: string
  readonly answer: string
  readonly rests: { readonly source: string; readonly cites: string; readonly mark: Mark } | "not compared"
}
