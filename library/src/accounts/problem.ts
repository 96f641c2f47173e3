/**
 * What a caller can put right. Messages name the place and the mend; they carry ids and names of facts and never
 * what a person said.
 */
export interface Problem {
  /** A public code that keeps its meaning: `account.unknown-fact`. */
  readonly code: string
  /** Where in the account: keys and positions from the top, `["episodes", 0, "said", 1, "yes", 2]`. */
  readonly path: readonly (string | number)[]
  /** Whether the place is a key rather than the value beneath it. */
  readonly onKey: boolean
  readonly message: string
  readonly mend: string
}
