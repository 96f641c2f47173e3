import { chosenOption, type Readings } from "./evaluate.ts"
import { freeze } from "./freeze.ts"
import type { Node } from "./node.ts"

/**
 * A test under one reading, made ready for machines: every `not` stands at a fact, joints of one kind inside each
 * other are one, and names and articles are gone. On all four standings it comes to the same as its test, because
 * De Morgan's laws hold on the two rails.
 */
export interface Gate<F extends string = string> {
  readonly kind: "all" | "any" | "atLeast"
  /** How many must hold: all of them, one of them, or the number that the text asks. */
  readonly n: number
  /** Facts that stand for it, and facts whose opposite does; a fact that is counted twice stands twice. */
  readonly facts: readonly F[]
  readonly opposites: readonly F[]
  readonly of: readonly Gate<F>[]
}

/** How many parts a gate has: facts, opposites and gates beneath. */
export function partsIn({ facts, opposites, of }: Gate): number {
  return facts.length + opposites.length + of.length
}

/** @throws when a reading has not been chosen, as `evaluate` does. */
export function gateOf<F extends string>(test: Node<F>, chosen: Readings = {}): Gate<F> {
  const part = partOf(test, chosen, false)
  return freeze("fact" in part ? gathered("all", 1, [part]) : part)
}

interface Literal<F extends string> {
  readonly fact: F
  readonly opposite: boolean
}

type Part<F extends string> = Gate<F> | Literal<F>

/** The part for a node; `turned` where an odd number of reversals stands around it. */
function partOf<F extends string>(node: Node<F>, chosen: Readings, turned: boolean): Part<F> {
  switch (node.kind) {
    case "fact":
      return { fact: node.fact, opposite: turned }
    case "not":
      return partOf(node.of, chosen, !turned)
    case "element":
      return partOf(node.of, chosen, turned)
    case "reading":
      return partOf(chosenOption(node, chosen).of, chosen, turned)
    case "all":
    case "any":
      return joined(
        (node.kind === "all") === turned ? "any" : "all",
        node.of.map((part) => partOf(part, chosen, turned)),
      )
    case "atLeast": {
      // Not "at least n of k" is "at least k − n + 1 of the opposites".
      const n = turned ? node.of.length - node.n + 1 : node.n
      return counted(
        n,
        node.of.map((part) => partOf(part, chosen, turned)),
      )
    }
    default:
      return node satisfies never
  }
}

function joined<F extends string>(kind: "all" | "any", parts: readonly Part<F>[]): Part<F> {
  const [only, ...others] = parts
  if (only !== undefined && others.length === 0) return only
  const flat = parts.flatMap((part) => ("fact" in part || part.kind !== kind ? [part] : opened(part)))
  const once = new Map(flat.map((part, at) => ["fact" in part ? `${part.opposite} ${part.fact}` : at, part]))
  return gathered(kind, kind === "any" ? 1 : once.size, [...once.values()])
}

/** One of them and all of them are the plain joints; in between, each part counts, and counts as often as it stands. */
function counted<F extends string>(n: number, parts: readonly Part<F>[]): Part<F> {
  if (n === 1) return joined("any", parts)
  return n === parts.length ? joined("all", parts) : gathered("atLeast", n, parts)
}

function gathered<F extends string>(kind: Gate["kind"], n: number, parts: readonly Part<F>[]): Gate<F> {
  const literals = parts.filter((part) => "fact" in part)
  return {
    kind,
    n,
    facts: literals.filter(({ opposite }) => !opposite).map(({ fact }) => fact),
    opposites: literals.filter(({ opposite }) => opposite).map(({ fact }) => fact),
    of: parts.filter((part): part is Gate<F> => !("fact" in part)),
  }
}

function opened<F extends string>(gate: Gate<F>): readonly Part<F>[] {
  return [
    ...gate.facts.map((fact) => ({ fact, opposite: false })),
    ...gate.opposites.map((fact) => ({ fact, opposite: true })),
    ...gate.of,
  ]
}
