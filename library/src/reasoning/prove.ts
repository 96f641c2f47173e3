import { climb } from "./climb.ts"
import type { Definition } from "./definition.ts"
import type { Readings, Standings } from "./evaluate.ts"
import { ladderOf } from "./ladder.ts"
import type { Citation, Node, Saying } from "./node.ts"
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
  return {
    schema: "distinguo.proof/1",
    definition: definition.id,
    inForceFrom: definition.inForce.from,
    source: definition.source,
    form: "full",
    root: climb(ladderOf(definition.test, chosen), standings),
  }
}

/** The same proof with only what carries the answer: what is left out could be otherwise and change nothing. */
export function shorten(proof: Proof): Proof {
  return { ...proof, form: "short", root: onlyCarriers(proof.root) }
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
