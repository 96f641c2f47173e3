import { agreed, cautious, withoutContested } from "./conclude.ts"
import type { Definition } from "./definition.ts"
import { chosenOption, joined, partsRead, type Readings, type Standings, standingIn } from "./evaluate.ts"
import { freeze } from "./freeze.ts"
import { type Citation, type FactNode, factsOf, type Node, type Saying } from "./node.ts"
import { readingsOf, waysToRead } from "./readings.ts"
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
  const ground = groundOf(definition.test, standings)
  const trees = waysToRead(definition.test, chosen).map((way) => climb(definition.test, ground, way).rung)
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

/** A rung with the two standings it was concluded from, so that the rung above need not read it again. */
interface Climbed {
  readonly rung: ProofNode
  readonly onRails: Standing
  readonly undisputed: Standing
}

/** What a proof stands on, and the parts that have been climbed already. */
interface Ground<F extends string> {
  readonly standings: Standings<F>
  readonly undisputed: Standings<F>
  /** The facts of which anything is known at all. */
  readonly known: ReadonlySet<F>
  readonly facts: Map<FactNode<F>, Climbed>
  readonly climbed: Map<Node<F>, Map<string, Climbed>>
}

function groundOf<F extends string>(test: Node<F>, standings: Standings<F>): Ground<F> {
  const facts = factsOf(test).filter((fact) => standingIn(standings, fact) !== "unknown")
  return {
    standings,
    undisputed: withoutContested(standings),
    known: new Set(facts),
    facts: new Map(),
    climbed: new Map(),
  }
}

/**
 * The rungs of a part of which nothing is known: in every account they are the same ones, and in most accounts they are
 * most of the proof. Kept with the frozen test they belong to, by the way in which it is read.
 */
const nothingKnown = new WeakMap<object, Map<string, Climbed>>()

/**
 * The proof under one way of reading the law, from the facts upwards. A part is climbed once for each way of reading
 * what is open within it: most of a text reads alike whichever way the rest is read, and its rungs are the same ones.
 */
function climb<F extends string>(node: Node<F>, ground: Ground<F>, way: Readings): Climbed {
  if (node.kind === "fact") return climbFact(node, ground)
  const within = readingsOf(node)
    .map(({ name }) => way[name])
    .join("\n")
  const untouched = Object.isFrozen(node) && !factsOf(node).some((fact) => ground.known.has(fact))
  const kept = untouched ? nothingKnown : ground.climbed
  const climbed = kept.get(node) ?? new Map<string, Climbed>()
  kept.set(node, climbed)
  const before = climbed.get(within)
  if (before !== undefined) return before
  const now = climbAnew(node, ground, way)
  climbed.set(within, untouched ? freeze(now) : now)
  return now
}

/** The rungs of a fact in a frozen test, one a standing: they say the same in every proof, so there need be only one. */
const rungsOfFact = new WeakMap<object, Partial<Record<Standing, ProofNode>>>()

function climbFact<F extends string>(node: FactNode<F>, { standings, undisputed, facts }: Ground<F>): Climbed {
  const before = facts.get(node)
  if (before !== undefined) return before
  const onRails = standingIn(standings, node.fact)
  const known = rungsOfFact.get(node) ?? {}
  const rung = known[onRails] ?? freeze<ProofNode>({ kind: "fact", standing: onRails, fact: node.fact, of: [] })
  if (known[onRails] === undefined && Object.isFrozen(node)) rungsOfFact.set(node, { ...known, [onRails]: rung })
  const now = { rung, onRails, undisputed: standingIn(undisputed, node.fact) }
  facts.set(node, now)
  return now
}

function climbAnew<F extends string>(
  node: Exclude<Node<F>, { kind: "fact" }>,
  ground: Ground<F>,
  way: Readings,
): Climbed {
  const below = partsRead(node, way).map((part) => climb(part, ground, way))
  const onRails = joined(
    node,
    below.map((part) => part.onRails),
  )
  const sure = joined(
    node,
    below.map((part) => part.undisputed),
  )
  const of = below.map(({ rung }) => rung)
  return { rung: rungFor(node, cautious(onRails, sure), of, way), onRails, undisputed: sure }
}

function rungFor<F extends string>(
  node: Exclude<Node<F>, { kind: "fact" }>,
  standing: Standing,
  of: readonly ProofNode[],
  way: Readings,
): ProofNode {
  switch (node.kind) {
    case "element":
      return { ...node, standing, of }
    case "reading": {
      const said: ProofNode = { ...chosenOption(node, way), kind: "option", standing, of }
      return { kind: "reading", standing, name: node.name, title: node.question, of: [said] }
    }
    case "atLeast":
      return { kind: "atLeast", standing, n: node.n, of }
    case "all":
    case "any":
      return { kind: node.kind, standing, ...(node.said && { said: node.said }), of }
    case "not":
      return { kind: "not", standing, of }
    default:
      return node satisfies never
  }
}

/** Lays the proofs under each reading over one another: they differ only beneath an open place and above it. */
function merge(ways: readonly ProofNode[]): ProofNode {
  const trees = [...new Set(ways)]
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

/** One rung with only what carries it, and so on beneath. */
export function onlyCarriers(node: ProofNode): ProofNode {
  return { ...node, of: carriersOf(node).map(onlyCarriers) }
}

/** The parts of one rung that carry what it came to. */
export function carriersOf(node: ProofNode): readonly ProofNode[] {
  return node.of.filter((part) => carries(node, part))
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
