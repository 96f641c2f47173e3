import type { FactId } from "../facts/index.ts"
import { conclude, freeze, type Node, polarities, type Standing, type Standings } from "../reasoning/index.ts"
import { type Circle, circleTests } from "./circle.ts"
import { everyKind, type Kind, kinds } from "./exploitation-or-violence.ts"
import { type RegionId, regionsPossible } from "./region.ts"

/** Where one episode lies in the three circles, as far as it is known: a second view, which decides no finding. */
export interface Circles {
  readonly standings: Readonly<Record<Circle, Standing>>
  /** E by who did it, with the facts that carry it; of a freedom that was lost, by its no. */
  readonly kinds: readonly KindOfHarm[]
  /** The regions still possible, at least one. */
  readonly possible: readonly RegionId[]
  /** The one region that holds, where every circle is settled. */
  readonly region: RegionId | "not settled"
  /** Whether they were under 18: with a yes nothing here is called work, and with anything but a no it is not yet. */
  readonly under18: Standing
}

export interface KindOfHarm {
  readonly kind: Kind
  readonly standing: Standing
  readonly facts: readonly { readonly fact: FactId; readonly standing: Standing }[]
}

/**
 * Reads the standings of one episode, or of several read together. A contested fact never settles a circle
 * (decision 2), so the region holds however the unknown and the contested facts turn out.
 */
export function circlesOf(standings: Standings<FactId>): Circles {
  const at = (test: Node<FactId>): Standing => conclude(test, standings).standing
  const each = { S: at(circleTests.S), M: at(circleTests.M), E: at(circleTests.E) }
  const possible = regionsPossible(circleTests, standings)
  const [first = "R0", ...others] = possible
  return freeze({
    standings: each,
    kinds: everyKind.map((kind) => ({ kind, standing: at(kinds[kind]), facts: told(kinds[kind].of, standings) })),
    possible,
    region: others.length === 0 ? first : "not settled",
    under18: at({ kind: "fact", fact: "under_18_at_act" }),
  })
}

/**
 * The facts that speak for a kind, on one account at least, each by its own standing: of a part that holds, those that
 * make it hold; of one said both ways, those that are. So an exchange is no harm because an age is contested.
 */
function told(parts: readonly Node<FactId>[], standings: Standings<FactId>): KindOfHarm["facts"] {
  return parts.flatMap((part) => {
    const { standing: reached } = conclude(part, standings)
    if (reached !== "yes" && reached !== "contested") return []
    return [...polarities(part)]
      .map(([fact, side]) => ({ fact, side, standing: conclude({ kind: "fact", fact }, standings).standing }))
      .filter(({ side, standing }) => standing === (reached === "yes" && side === "against" ? "no" : reached))
      .map(({ fact, standing }) => ({ fact, standing }))
  })
}
