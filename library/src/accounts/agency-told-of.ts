import type { FactId } from "../facts/index.ts"

/** Where on the line something stands of which no days were said. */
export type PlacedWithoutDays =
  /** When the episode began: it is about saying yes to it. */
  | "at the beginning"
  /** On the day it was told: it is about how things were then. */
  | "when it was told"
  /** As the episode goes: without days an answer is about all of it. */
  | "over all of it"
  /** It happened at some time in the episode, and nobody said when. */
  | "at some time in it"

interface ToldOf {
  readonly fact: FactId
  readonly yes: PlacedWithoutDays
  readonly no: PlacedWithoutDays
}

/**
 * What a person may say of their own agreement: what other ways there were, the yes and what they knew of it, what it
 * hung on, what they could turn down, going on, a no and what came of it, leaving. In the order in which two things of
 * one day are told. That a no never came up is about all of the time; a no happened on some day of it.
 */
export const agencyToldOf = Object.freeze([
  { fact: "no_acceptable_alternative", yes: "at the beginning", no: "at the beginning" },
  { fact: "consent_initial", yes: "at the beginning", no: "at the beginning" },
  { fact: "consent_informed", yes: "at the beginning", no: "at the beginning" },
  { fact: "consent_conditional", yes: "over all of it", no: "over all of it" },
  { fact: "condition_kept", yes: "over all of it", no: "over all of it" },
  { fact: "can_refuse_clients", yes: "over all of it", no: "over all of it" },
  { fact: "can_refuse_acts", yes: "over all of it", no: "over all of it" },
  { fact: "consent_ongoing", yes: "when it was told", no: "when it was told" },
  { fact: "would_stop_if_something_else_paid", yes: "when it was told", no: "when it was told" },
  { fact: "consent_withdrawn", yes: "at some time in it", no: "over all of it" },
  { fact: "kept_on_after_no", yes: "at some time in it", no: "at some time in it" },
  { fact: "stopped_before", yes: "at some time in it", no: "at some time in it" },
  { fact: "can_leave", yes: "over all of it", no: "over all of it" },
] as const satisfies readonly ToldOf[])

export type AgencyFact = (typeof agencyToldOf)[number]["fact"]

/** Where a fact stands in that order, or -1: it is no part of the line. */
export function placeInAgency(fact: FactId): number {
  return agencyToldOf.findIndex((one) => one.fact === fact)
}

export function isOfAgency(fact: FactId): fact is AgencyFact {
  return placeInAgency(fact) >= 0
}
