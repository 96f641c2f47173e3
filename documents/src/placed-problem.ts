import type { Problem } from "distinguo/accounts"
import type { Places } from "./places.ts"

/** A problem of an account or a listing, or of the file itself, with where it stands in the file. */
export interface PlacedProblem extends Problem {
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in UTF-16 units, as editors count. */
  readonly column: number
}

/** One line of text: `line 12: No fact has this name. Did you mean `recruited`?` */
export function describeProblem({ line, message, mend }: PlacedProblem): string {
  return `line ${line}: ${message} ${mend}`
}

/**
 * Where a problem stands in its file. A key that is not ours is dropped from the path: the line and
 * column lead to it, and someone may have written there what was told in confidence.
 */
export function placed(problem: Problem, places: Places): PlacedProblem {
  const keyNotOurs = problem.onKey && /\.(unknown-key|names-a-target)$/.test(problem.code)
  const path = keyNotOurs || problem.code.endsWith(".unknown-key") ? problem.path.slice(0, -1) : problem.path
  return { ...problem, path, ...places.of(problem.path, problem.onKey) }
}
