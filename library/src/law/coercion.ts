import { type FactId, freedoms, vocabulary } from "../facts/index.ts"
import { conclude, type Definition, factsOf, type Readings, type Standings } from "../reasoning/index.ts"

const acts = new Set(["recruitment", "transportation", "transfer", "harbouring", "receipt"])

/** Facts that are coercion, deception, abuse or exploitation: whatever falls under a word of article 3(a) but an act. */
export const coercive: ReadonlySet<FactId> = new Set(
  vocabulary.filter(({ maps }) => maps.palermo.some((word) => !acts.has(word))).map(({ id }) => id as FactId),
)

/** Others' part in someone's selling sex, or any advantage in it: nothing that needs coercion. */
const agreeable: ReadonlySet<FactId> = new Set(
  vocabulary
    .filter(({ id, topic }) => (topic === "selling sex" && !coercive.has(id as FactId)) || id.startsWith("paid_sex_"))
    .map(({ id }) => id as FactId)
    .filter((id) => id !== "sexual_services_exchanged" && id !== "meant_for_paid_sex"),
)

/**
 * Whether a definition is met only because it asks for no coercion: it stays a yes with every coercive fact taken as
 * absent and every freedom as kept, and rests on others' part in selling sex, or on an advantage, alone. Said beside
 * such a finding wherever it is shown, and it raises no urgency (design 5).
 *
 * Never said of a child: that a child needs no means protects, and has nothing to do with what others agreed.
 */
export function asksForNoCoercion(
  { test }: Definition<FactId>,
  standings: Standings<FactId>,
  chosen: Readings = {},
): boolean {
  const comesTo = (taken: Standings<FactId>) => conclude(test, { ...standings, ...taken }, chosen).standing
  if (standings.under_18_at_act === "yes" || comesTo({}) !== "yes") return false
  const facts = factsOf(test)
  const uncoerced = facts
    .filter((fact) => coercive.has(fact) || freedoms.has(fact))
    .map((fact) => [fact, freedoms.has(fact) ? "yes" : "no"] as const)
  const withoutOthers = facts.filter((fact) => agreeable.has(fact) || fact === "advantage_given")
  const absent = Object.fromEntries(withoutOthers.map((fact) => [fact, "no"])) as Standings<FactId>
  return (
    comesTo({ under_18_at_act: "no", ...(Object.fromEntries(uncoerced) as Standings<FactId>) }) === "yes" &&
    comesTo(absent) !== "yes"
  )
}
