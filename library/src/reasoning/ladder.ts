import { cautious } from "./conclude.ts"
import { chosenOption, type Readings } from "./evaluate.ts"
import { freeze } from "./freeze.ts"
import { type Node, partsOf } from "./node.ts"
import type { ProofNode } from "./prove.ts"
import { readingsOf } from "./readings.ts"
import { isDenied, isSupported, type Standing, standing } from "./standing.ts"

/**
 * What of a proof does not change from account to account, found once for a frozen test: for each part, what is open
 * within it, how many of its own parts it needs, and for each fact the four rungs it can be.
 *
 * Every joint is a count. An `all` of k needs k that are supported and falls with one denied; an `any` needs one and falls
 * with k; `atLeast(n)` needs n and falls with k − n + 1. So one loop serves them all.
 */
export type Step<F extends string = string> = FactStep<F> | JointStep<F>

export interface FactStep<F extends string = string> {
  readonly kind: "fact"
  readonly fact: F
  /** By {@link codeOf} of its standing. */
  readonly each: readonly [Climbed, Climbed, Climbed, Climbed]
}

export interface JointStep<F extends string = string> {
  readonly kind: "joint"
  readonly node: Exclude<Node<F>, { kind: "fact" }>
  /** The steps beneath; of a reading, one for each option. */
  readonly parts: readonly Step<F>[]
  /** Names of the readings within it. */
  readonly open: readonly string[]
  readonly needs: number
}

/** A rung, and what it was concluded from: both rails, and both again with every contested fact taken as unknown. */
export interface Climbed {
  readonly rung: ProofNode
  readonly rails: number
}

/** A standing as a number: one bit for supported, one for denied. */
export function codeOf(standing: Standing): 0 | 1 | 2 | 3 {
  if (standing === "unknown") return 0
  if (standing === "yes") return 1
  return standing === "no" ? 2 : 3
}

/** The four bits of `rails`. */
export const rail = Object.freeze({ supported: 1, denied: 2, surelySupported: 4, surelyDenied: 8 })

/** What may be said on each of the sixteen ways four rails can be: {@link cautious}, as a table. */
export const saidOn: readonly Standing[] = Object.freeze(
  Array.from({ length: 16 }, (_, rails) => {
    const has = (bit: number) => (rails & bit) !== 0
    const onRails = standing(has(rail.supported), has(rail.denied))
    return cautious(onRails, standing(has(rail.surelySupported), has(rail.surelyDenied)))
  }),
)

/** Of frozen tests, which cannot change: what is kept goes when they do. */
const found = new WeakMap<object, Step>()

export function ladderOf<F extends string>(test: Node<F>): Step<F> {
  if (!Object.isFrozen(test)) return stepOf(test, new Map())
  const before = found.get(test) as Step<F> | undefined
  if (before !== undefined) return before
  const now = stepOf(test, new Map())
  found.set(test, now)
  return now
}

/** A part that stands in a text twice, the same part, is one step. */
function stepOf<F extends string>(node: Node<F>, made: Map<Node<F>, Step<F>>): Step<F> {
  const before = made.get(node)
  if (before !== undefined) return before
  const now = node.kind === "fact" ? factStep(node.fact) : jointStep(node, made)
  made.set(node, now)
  return now
}

function factStep<F extends string>(fact: F): FactStep<F> {
  const climbed = (standing: Standing): Climbed => {
    const surely = standing === "contested" ? "unknown" : standing
    const rails =
      (isSupported(standing) ? rail.supported : 0) |
      (isDenied(standing) ? rail.denied : 0) |
      (isSupported(surely) ? rail.surelySupported : 0) |
      (isDenied(surely) ? rail.surelyDenied : 0)
    return { rung: { kind: "fact", standing, fact, of: [] }, rails }
  }
  return freeze({ kind: "fact", fact, each: [climbed("unknown"), climbed("yes"), climbed("no"), climbed("contested")] })
}

function jointStep<F extends string>(node: JointStep<F>["node"], made: Map<Node<F>, Step<F>>): JointStep<F> {
  const parts = partsOf(node).map((part) => stepOf(part, made))
  return { kind: "joint", node, parts, open: readingsOf(node).map(({ name }) => name), needs: needs(node) }
}

/** How many parts must be supported. Of an element one, since it has one; of a reading one, the option chosen. */
function needs<F extends string>(node: JointStep<F>["node"]): number {
  switch (node.kind) {
    case "all":
      return node.of.length
    case "atLeast":
      return node.n
    case "any":
    case "not":
    case "element":
    case "reading":
      return 1
    default:
      return node satisfies never
  }
}

/** The steps that count under a way of reading the law: of an open place, the chosen option alone. */
export function stepsRead<F extends string>({ node, parts }: JointStep<F>, way: Readings): readonly Step<F>[] {
  if (node.kind !== "reading") return parts
  const chosen = chosenOption(node, way)
  return parts.filter((_, index) => node.options[index] === chosen)
}
