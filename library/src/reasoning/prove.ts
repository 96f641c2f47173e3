import { agreed, cautious, withoutContested } from "./conclude.ts"
import type { Definition } from "./definition.ts"
import { chosenOption, evaluate, type Readings, type Standings } from "./evaluate.ts"
import { type Citation, type Node, partsOf, type Saying } from "./node.ts"
import { waysToRead } from "./readings.ts"
import type { Standing } from "./standing.ts"

/** One rung of a proof: a part of the definition, what it came to, and what it came to that by. */
export interface ProofNode extends Partial<Citation> {
  readonly kind: Node["kind"] | "option"
  readonly standing: Standing
  readonly because?: "law open"
  readonly name?: string
  /** What a reading asks, or what an option says. */
  readonly title?: string
  readonly fact?: string
  readonly said?: Saying
  /** How many of the parts must hold, for `atLeast`. */
  readonly n?: number
  readonly of: readonly ProofNode[]
}

/** `distinguo.proof/1`: why a definition stands as it does, element by element, down to the facts. */
export interface Proof {
  readonly schema: "distinguo.proof/1"
  readonly definition: string
  /** The version of the law: the day from which this text is in force. */
  readonly inForceFrom: string
  readonly source: string
  readonly form: "full" | "short"
  readonly root: ProofNode
}

/** The whole ladder of reasons, every part with its standing. */
export function prove<F extends string>(
  definition: Definition<F>,
  standings: Standings<F>,
  chosen: Readings = {},
): Proof {
  const undisputed = withoutContested(standings)
  const trees = waysToRead(definition.test, chosen).map((way) => walk(definition.test, standings, undisputed, way))
  return {
    schema: "distinguo.proof/1",
    definition: definition.id,
    inForceFrom: definition.inForce.from,
    source: definition.source,
    form: "full",
    root: merge(trees),
  }
}

/** The same proof with only what carries the answer: what is left out could be otherwise and change nothing. */
export function shorten(proof: Proof): Proof {
  return { ...proof, form: "short", root: onlyCarriers(proof.root) }
}

/** The proof under one way of reading the law. */
function walk<F extends string>(
  node: Node<F>,
  standings: Standings<F>,
  undisputed: Standings<F>,
  way: Readings,
): ProofNode {
  const standing = cautious(evaluate(node, standings, way), evaluate(node, undisputed, way))
  const into = (part: Node<F>): ProofNode => walk(part, standings, undisputed, way)
  switch (node.kind) {
    case "fact":
      return { kind: "fact", standing, fact: node.fact, of: [] }
    case "element": {
      const { of, ...named } = node
      return { ...named, standing, of: [into(of)] }
    }
    case "reading": {
      const { of, ...option } = chosenOption(node, way)
      const said: ProofNode = { ...option, kind: "option", standing, of: [into(of)] }
      return { kind: "reading", standing, name: node.name, title: node.question, of: [said] }
    }
    case "atLeast":
      return { kind: "atLeast", standing, n: node.n, of: node.of.map(into) }
    case "all":
    case "any":
      return { kind: node.kind, standing, ...(node.said && { said: node.said }), of: node.of.map(into) }
    case "not":
      return { kind: "not", standing, of: partsOf(node).map(into) }
    default:
      return node satisfies never
  }
}

/** Lays the proofs under each reading over one another: they differ only beneath an open place and above it. */
function merge(trees: readonly ProofNode[]): ProofNode {
  const [first, ...others] = trees
  if (first === undefined) throw new Error("a definition has at least one reading")
  if (others.length === 0) return first
  const together = { ...first, ...agreed(trees.map(({ standing }) => standing)) }
  if (first.kind === "reading") {
    const names = [...new Set(trees.map((tree) => tree.of[0]?.name))]
    return { ...together, of: names.map((name) => merge(trees.flatMap(({ of }) => of.filter((o) => o.name === name)))) }
  }
  return { ...together, of: first.of.map((_, index) => merge(trees.flatMap(({ of }) => of[index] ?? []))) }
}

function onlyCarriers(node: ProofNode): ProofNode {
  return { ...node, of: node.of.filter((part) => carries(node, part)).map(onlyCarriers) }
}

/**
 * Whether a part carries what the whole came to. A conjunction fails by its failing parts and holds by all of them;
 * a disjunction the other way round; what is open is carried by what is open or contested beneath it.
 */
function carries(whole: ProofNode, part: ProofNode): boolean {
  const undecided = part.standing === "unknown" || part.standing === "contested"
  if (whole.kind === "all" || whole.kind === "any" || whole.kind === "atLeast") {
    if (whole.standing === "yes") return part.standing === "yes"
    if (whole.standing === "no") return part.standing === "no"
    return undecided
  }
  return true
}
