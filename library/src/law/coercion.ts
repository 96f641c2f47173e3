import { type FactId, freedoms, vocabulary } from "../facts/index.ts"
import { conclude, type Definition, factsOf, type Readings, type Standings } from "../reasoning/index.ts"

const acts = new Set(["recruitment", "transportation", "transfer", "harbouring", "receipt"])

/** Facts that are coercion, deception, abuse or exploitation: whatever falls under a word of article 3(a) but an act. */
export const coercive: ReadonlySet<FactId> = new Set(
  vocabulary.filter(({ maps }) => maps.palermo.some((word) => !acts.has(word))).map(({ id }) => id as FactId),
)

/**
 * Whether a definition is met only because it asks for no coercion: it stays a yes with every coercive fact taken as
 * absent and every freedom as kept. Said beside such a finding wherever it is shown, and it raises no urgency (design 5).
 *
 * Never said of a child: that a child needs no means protects, and has nothing to do with what others agreed.
 */
export function asksForNoCoercion(
  { test }: Definition<FactId>,
  standings: Standings<FactId>,
  chosen: Readings = {},
): boolean {
  if (standings.under_18_at_act === "yes" || conclude(test, standings, chosen).standing !== "yes") return false
  const absent = factsOf(test)
    .filter((fact) => coercive.has(fact) || freedoms.has(fact))
    .map((fact) => [fact, freedoms.has(fact) ? "yes" : "no"] as const)
  const without = { ...standings, under_18_at_act: "no", ...Object.fromEntries(absent) } as Standings<FactId>
  return conclude(test, without, chosen).standing === "yes"
}
