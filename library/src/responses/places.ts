/**
 * What is known of the law where a worker works: whether a finding may itself prove that the worker knew, and so
 * oblige them to report. `not checked` is treated as `yes` (CARE-2).
 */
interface CheckedPlace {
  /** ISO 3166 code. */
  readonly code: string
  readonly findingCreatesKnowledge: "yes" | "no"
}

/** Places whose text has been compared. None has been so far: every place is `not checked`. */
const places: readonly CheckedPlace[] = Object.freeze([])

/** Whether a finding may create a duty at a place. A missing or unknown place is not checked. */
export function findingCreatesKnowledge(place: string): "yes" | "no" | "not checked" {
  return places.find(({ code }) => code === place)?.findingCreatesKnowledge ?? "not checked"
}
