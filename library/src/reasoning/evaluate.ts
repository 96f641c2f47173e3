import { type Node, partsOf } from "./node.ts"
import { allHold, anyHolds, atLeastHold, opposite, type Standing } from "./standing.ts"

/** What is known of each fact. A fact that is not named here is unknown. */
export type Standings<F extends string = string> = { readonly [fact in F]?: Standing }

/** The reading chosen at each open place of a law, by the reading's name: `{ gain: "any-gain" }`. */
export type Readings = Readonly<Record<string, string>>

/**
 * The reference: what a definition's test comes to on given standings. Every other form must equal it.
 *
 * Four-valued, by the two rails of standing.ts and nothing else. For a definition in which each fact stands in one
 * polarity only (all of ours, tested), and with nothing contested, the value is exact: `yes` when the test holds
 * however the unknown facts turn out, `no` when it fails however they turn out.
 *
 * What may be *said* of a case is {@link conclude}, which keeps a contested fact from settling anything.
 *
 * @throws when a reading has not been chosen: the caller enumerates them (readings.ts), so this is our mistake.
 */
export function evaluate<F extends string>(node: Node<F>, standings: Standings<F>, readings: Readings = {}): Standing {
  if (node.kind === "fact") return standingIn(standings, node.fact)
  return joined(
    node,
    partsRead(node, readings).map((part) => evaluate(part, standings, readings)),
  )
}

/** What is known of one fact: its own standing, and `unknown` for whatever was not given one. */
export function standingIn<F extends string>(standings: Standings<F>, fact: F): Standing {
  const standing: unknown = standings[fact]
  // Whatever every object has by birth, such as a `constructor`, is no standing.
  return typeof standing === "string" ? (standing as Standing) : "unknown"
}

/** What a node comes to from what its parts came to, in their order. */
function joined<F extends string>(node: Exclude<Node<F>, { kind: "fact" }>, parts: readonly Standing[]): Standing {
  switch (node.kind) {
    case "all":
      return allHold(parts)
    case "any":
      return anyHolds(parts)
    case "not":
      return opposite(allHold(parts))
    case "atLeast":
      return atLeastHold(node.n, parts)
    case "element":
    case "reading":
      return allHold(parts)
    default:
      return node satisfies never
  }
}

/** The parts that count under a way of reading the law: of an open place, the chosen option alone. */
export function partsRead<F extends string>(node: Node<F>, readings: Readings): readonly Node<F>[] {
  return node.kind === "reading" ? [chosenOption(node, readings).of] : partsOf(node)
}

/** The option of a reading that has been chosen. */
export function chosenOption<F extends string>(node: Node<F> & { kind: "reading" }, readings: Readings) {
  const option = node.options.find(({ name }) => name === readings[node.name])
  if (option === undefined) throw new Error(`no option chosen for the reading ${node.name}`)
  return option
}
