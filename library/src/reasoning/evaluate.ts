import type { Node } from "./node.ts"
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
  const standingOf = (part: Node<F>): Standing => evaluate(part, standings, readings)
  switch (node.kind) {
    case "fact":
      return Object.hasOwn(standings, node.fact) ? (standings[node.fact] ?? "unknown") : "unknown"
    case "all":
      return allHold(node.of.map(standingOf))
    case "any":
      return anyHolds(node.of.map(standingOf))
    case "not":
      return opposite(standingOf(node.of))
    case "atLeast":
      return atLeastHold(node.n, node.of.map(standingOf))
    case "element":
      return standingOf(node.of)
    case "reading":
      return standingOf(chosenOption(node, readings).of)
    default:
      return node satisfies never
  }
}

/** The option of a reading that has been chosen. */
export function chosenOption<F extends string>(node: Node<F> & { kind: "reading" }, readings: Readings) {
  const option = node.options.find(({ name }) => name === readings[node.name])
  if (option === undefined) throw new Error(`no option chosen for the reading ${node.name}`)
  return option
}
