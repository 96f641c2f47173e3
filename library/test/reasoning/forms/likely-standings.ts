import { vocabularyBits } from "distinguo/law"
import type { Standings } from "distinguo/reasoning"
import { chance, seed } from "./random-definitions.ts"

/** Accounts as they are: most of what could be said was not, and little is contested. */
export function likelyStandings(count: number): readonly Standings[] {
  const pick = chance(seed + 3)
  const one = () => (["yes", "no", "contested"] as const)[[0, 0, 0, 1, 1, 1, 2][pick(7)] ?? 0] ?? "yes"
  return Array.from({ length: count }, () =>
    Object.fromEntries(vocabularyBits.facts.filter(() => pick(3) === 0).map((fact) => [fact, one()])),
  )
}
