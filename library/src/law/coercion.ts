import { type FactId, vocabulary } from "../facts/index.ts"
import { conclude, type Definition, type Readings, type Standings } from "../reasoning/index.ts"

const acts = new Set(["recruitment", "transportation", "transfer", "harbouring", "receipt"])

/** Facts that are coercion, deception, abuse or exploitation: whatever falls under a word of article 3(a) but an act. */
export const coercive: ReadonlySet<FactId> = new Set(
  vocabulary.filter(({ maps }) => maps.palermo.some((word) => !acts.has(word))).map(({ id }) => id as FactId),
)

/** Freedoms whose loss is someone's doing. Agreements are told apart from it, and a phone may just be broken. */
const kept = ["can_leave", "can_refuse_clients", "can_refuse_acts", "keeps_earnings", "own_documents"] as const

/**
 * Whether a definition is met only because it asks for no coercion: it is met, and nobody told of any coercion, abuse
 * or lost freedom. Said beside such a finding wherever it is shown, and it raises no urgency (design 5).
 *
 * Said only of someone known to be 18 or over: that a child needs no means protects, and while the age is not settled
 * nothing may calm whoever reads it.
 */
export function asksForNoCoercion(
  { test }: Definition<FactId>,
  standings: Standings<FactId>,
  chosen: Readings = {},
): boolean {
  return noCoercionTold(standings) && conclude(test, standings, chosen).standing === "yes"
}

/** The part of it that no text decides: of an adult, and nobody told of coercion, abuse or a lost freedom. */
export function noCoercionTold(standings: Standings<FactId>): boolean {
  if (standings.under_18_at_act !== "no") return false
  const told = (fact: FactId): boolean => standings[fact] === "yes" || standings[fact] === "contested"
  const lost = (fact: FactId): boolean => standings[fact] === "no" || standings[fact] === "contested"
  return ![...coercive].some(told) && !kept.some(lost)
}
