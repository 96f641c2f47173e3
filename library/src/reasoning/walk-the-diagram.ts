import type { Diagram } from "./decision-diagram.ts"
import { type Standings, standingIn } from "./evaluate.ts"
import type { Polarity } from "./polarity.ts"
import { isDenied, isSupported, type Standing, standing } from "./standing.ts"

/**
 * What a unate test comes to, read off its decision diagram: a third way to the same answer, beside reading the tree
 * and beside the forms for many rows. The test is supported if it holds where each fact counts as it is supported on
 * its own side, and denied if it fails where each counts as it is denied.
 *
 * @throws when a fact stands in both polarities: then no two walks are enough.
 */
export function evaluateDiagram<F extends string>(
  { order, root, variable, low, high }: Diagram<F>,
  sides: ReadonlyMap<F, Polarity>,
  standings: Standings<F>,
): Standing {
  const walk = (holds: (fact: F) => boolean): boolean => {
    let node = root
    while (node >= 2) {
      const fact = order[variable[node] ?? 0]
      if (fact === undefined) throw new Error("a diagram names a fact that it does not order")
      node = (holds(fact) ? high[node] : low[node]) ?? 0
    }
    return node === 1
  }
  const sideOf = (fact: F) => {
    const side = sides.get(fact) ?? "for"
    if (side === "both") throw new Error(`${fact} stands in both polarities, and two walks are not enough`)
    return side
  }
  const supported = walk((fact) =>
    sideOf(fact) === "for" ? isSupported(standingIn(standings, fact)) : !isDenied(standingIn(standings, fact)),
  )
  const denied = !walk((fact) =>
    sideOf(fact) === "for" ? !isDenied(standingIn(standings, fact)) : isSupported(standingIn(standings, fact)),
  )
  return standing(supported, denied)
}
