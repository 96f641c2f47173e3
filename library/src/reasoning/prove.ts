import { agreed, type Conclusion } from "./conclude.ts"
import type { Definition } from "./definition.ts"
import { chosenOption, type Readings, type Standings, standingIn } from "./evaluate.ts"
import { freeze } from "./freeze.ts"
import {
  type Climbed,
  codeOf,
  type JointStep,
  ladderOf,
  rail,
  railsOfCode,
  type Step,
  saidOn,
  stepsRead,
} from "./ladder.ts"
import type { Citation, Node, Saying } from "./node.ts"
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
  return concludeAndProve(definition, standings, chosen).proof
}

/**
 * A proof, and what `conclude` says: the proof has it already, so whoever wants both climbs once. The standing at the
 * top of the ladder under one way of reading the law is the answer under that way.
 */
export function concludeAndProve<F extends string>(
  definition: Definition<F>,
  standings: Standings<F>,
  chosen: Readings = {},
): { readonly conclusion: Conclusion; readonly proof: Proof } {
  const { facts, whole } = ladderOf(definition.test)
  const codes = facts.map((fact) => codeOf(standingIn(standings, fact)))
  const ways = waysToRead(definition.test, chosen)
  const climbed: Ground<F>["climbed"] = ways.length === 1 ? "nothing" : new Map()
  const trees = ways.map((way) => rungOf(whole, { codes, way, climbed }))
  const proof: Proof = {
    schema: "distinguo.proof/1",
    definition: definition.id,
    inForceFrom: definition.inForce.from,
    source: definition.source,
    form: "full",
    root: merge(trees),
  }
  const readings = trees.map(({ standing }, at) => ({ chosen: ways[at] ?? chosen, standing }))
  return { conclusion: { ...agreed(readings.map(({ standing }) => standing)), readings }, proof }
}

/** The same proof with only what carries the answer: what is left out could be otherwise and change nothing. */
export function shorten(proof: Proof): Proof {
  return { ...proof, form: "short", root: onlyCarriers(proof.root) }
}

function rungOf<F extends string>(whole: Step<F>, ground: Ground<F>): ProofNode {
  return whole.kind === "fact" ? (whole.rungs[ground.codes[whole.at] ?? 0] as ProofNode) : climb(whole, ground).rung
}

/** What a proof stands on, the way the law is read, and the parts that have been climbed already. */
interface Ground<F extends string> {
  /** What is known of each fact of the ladder, as a number. */
  readonly codes: readonly (0 | 1 | 2 | 3)[]
  readonly way: Readings
  /** Nothing is kept where there is no other way to read the law: what is climbed is not met again. */
  readonly climbed: Map<JointStep<F>, Map<string, Climbed>> | "nothing"
}

/**
 * The proof under one way of reading the law, from the facts upwards. A part is climbed once for each way of reading
 * what is open within it: most of a text reads alike whichever way the rest is read, and its rungs are the same ones.
 */
function climb<F extends string>(step: JointStep<F>, ground: Ground<F>): Climbed {
  const within = step.open.length === 0 ? "" : step.open.map((name) => ground.way[name]).join("\n")
  if (ground.climbed === "nothing") return climbAnew(step, ground, within)
  const climbed = ground.climbed.get(step) ?? new Map<string, Climbed>()
  ground.climbed.set(step, climbed)
  const before = climbed.get(within)
  if (before !== undefined) return before
  const now = climbAnew(step, ground, within)
  climbed.set(within, now)
  return now
}

/** Counts the parts on each rail, and lays their rungs beneath the rung of the whole. */
function climbAnew<F extends string>(step: JointStep<F>, ground: Ground<F>, within: string): Climbed {
  const parts = stepsRead(step, ground.way)
  // As long as it will be: a list that grows takes several times the room, and most have one part or two.
  const of = new Array<ProofNode>(parts.length)
  let supported = 0
  let denied = 0
  let surelySupported = 0
  let surelyDenied = 0
  let known = 0
  for (const [index, part] of parts.entries()) {
    let rails: number
    if (part.kind === "fact") {
      const code = ground.codes[part.at] ?? 0
      of[index] = part.rungs[code] as ProofNode
      rails = railsOfCode(code)
    } else {
      const climbed = climb(part, ground)
      of[index] = climbed.rung
      rails = climbed.rails
    }
    supported += rails & 1
    denied += (rails >> 1) & 1
    surelySupported += (rails >> 2) & 1
    surelyDenied += (rails >> 3) & 1
    known |= rails & rail.known
  }
  const untouched = known === 0 ? step.untouched.get(within) : undefined
  if (untouched !== undefined) return untouched
  const falls = of.length - step.needs + 1
  const counted =
    (supported >= step.needs ? rail.supported : 0) |
    (denied >= falls ? rail.denied : 0) |
    (surelySupported >= step.needs ? rail.surelySupported : 0) |
    (surelyDenied >= falls ? rail.surelyDenied : 0)
  const rails = step.node.kind === "not" ? turned(counted) : counted
  const now = { rung: rungFor(step.node, saidOn[rails] ?? "unknown", of, ground.way), rails: rails | known }
  if (known === 0) step.untouched.set(within, freeze(now))
  return now
}

/** `not` swaps each pair of rails. */
function turned(rails: number): number {
  return ((rails & 0b0101) << 1) | ((rails & 0b1010) >> 1)
}

function rungFor<F extends string>(
  node: Exclude<Node<F>, { kind: "fact" }>,
  standing: Standing,
  of: readonly ProofNode[],
  way: Readings,
): ProofNode {
  switch (node.kind) {
    case "element": {
      // Written out, since laying a node over itself takes longer than the whole climb.
      const { kind, name, cites, quotes, mark, source } = node
      if (source === undefined) return { kind, name, cites, quotes, mark, of, standing }
      return { kind, name, cites, quotes, mark, source, of, standing }
    }
    case "reading": {
      const said: ProofNode = { ...chosenOption(node, way), kind: "option", standing, of }
      return { kind: "reading", standing, name: node.name, title: node.question, of: [said] }
    }
    case "atLeast":
      return { kind: "atLeast", standing, n: node.n, of }
    case "all":
    case "any":
      if (node.said === undefined) return { kind: node.kind, standing, of }
      return { kind: node.kind, standing, said: node.said, of }
    case "not":
      return { kind: "not", standing, of }
    default:
      return node satisfies never
  }
}

/** Lays the proofs under each reading over one another: they differ only beneath an open place and above it. */
function merge(ways: readonly ProofNode[]): ProofNode {
  const [first] = ways
  if (first === undefined) throw new Error("a definition has at least one reading")
  if (ways.every((way) => way === first)) return first
  const trees = [...new Set(ways)]
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
