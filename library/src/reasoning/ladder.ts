import { cautious } from "./conclude.ts"
import { chosenOption, type Readings } from "./evaluate.ts"
import { freeze } from "./freeze.ts"
import { factsOf, type Node, partsOf } from "./node.ts"
import type { ProofNode } from "./prove.ts"
import { readingsOf } from "./readings.ts"
import { type Standing, standing } from "./standing.ts"
import { standingsByCode } from "./standing-codes.ts"

/**
 * What of a proof does not change from account to account, found once for a frozen test: for each part, what is open
 * within it, how many of its own parts it needs, and for each fact the four rungs it can be.
 *
 * Every joint is a count. An `all` of k needs k that are supported and falls with one denied; an `any` needs one and falls
 * with k; `atLeast(n)` needs n and falls with k − n + 1. So one loop serves them all.
 */
export interface Ladder<F extends string = string> {
  /** Each fact once: it is looked up once, however often the text reads it. */
  readonly facts: readonly F[]
  readonly whole: Step<F>
}

export type Step<F extends string = string> = FactStep | JointStep<F>

interface FactStep {
  readonly kind: "fact"
  /** Its place among the facts of the ladder. */
  readonly at: number
  /** The rung it is on each standing, by {@link codeOf}. */
  readonly rungs: readonly ProofNode[]
}

export interface JointStep<F extends string = string> {
  readonly kind: "joint"
  readonly node: Exclude<Node<F>, { kind: "fact" }>
  /** The steps beneath; of a reading, one for each option. */
  readonly parts: readonly Step<F>[]
  /** Names of the readings within it. */
  readonly open: readonly string[]
  readonly needs: number
  /**
   * Its rungs where nothing is known of any fact within it, by the way in which that is read: in every account the same
   * ones, and in most accounts most of the proof.
   */
  readonly untouched: Map<string, Climbed>
}

/** The rung of a joint, and what it was concluded from: both rails, and both again with every contested fact taken as unknown. */
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

/** The four bits of `rails`, and a fifth: something is known of a fact within. */
export const rail = Object.freeze({ supported: 1, denied: 2, surelySupported: 4, surelyDenied: 8, known: 16 })

/** The rails of a fact: what is contested is on both, and on neither of those for certain. */
export function railsOfCode(code: 0 | 1 | 2 | 3): number {
  if (code === 0) return 0
  return rail.known | (code === 3 ? rail.supported | rail.denied : code | (code << 2))
}

/** What may be said on each of the sixteen ways four rails can be: {@link cautious}, as a table. */
export const saidOn: readonly Standing[] = Object.freeze(
  Array.from({ length: 16 }, (_, rails) => {
    const has = (bit: number) => (rails & bit) !== 0
    const onRails = standing(has(rail.supported), has(rail.denied))
    return cautious(onRails, standing(has(rail.surelySupported), has(rail.surelyDenied)))
  }),
)

/** Of frozen tests, which cannot change: what is kept goes when they do. */
const found = new WeakMap<object, Ladder>()

export function ladderOf<F extends string>(test: Node<F>): Ladder<F> {
  if (!Object.isFrozen(test)) return built(test)
  const before = found.get(test) as Ladder<F> | undefined
  if (before !== undefined) return before
  const now = built(test)
  found.set(test, now)
  return now
}

function built<F extends string>(test: Node<F>): Ladder<F> {
  const facts = factsOf(test)
  const steps = new Map(facts.map((fact, at) => [fact, factStep(fact, at)]))
  return { facts, whole: stepOf(test, steps, new Map()) }
}

/** A fact, or a part that stands in a text twice, the same part, is one step. */
function stepOf<F extends string>(
  node: Node<F>,
  facts: ReadonlyMap<F, FactStep>,
  made: Map<Node<F>, JointStep<F>>,
): Step<F> {
  if (node.kind === "fact") return facts.get(node.fact) ?? raise(node.fact)
  const before = made.get(node)
  if (before !== undefined) return before
  const parts = partsOf(node).map((part) => stepOf(part, facts, made))
  const open = readingsOf(node).map(({ name }) => name)
  const now: JointStep<F> = { kind: "joint", node, parts, open, needs: needs(node), untouched: new Map() }
  made.set(node, now)
  return now
}

function factStep(fact: string, at: number): FactStep {
  const rungs = standingsByCode.map((standing): ProofNode => ({ kind: "fact", standing, fact, of: [] }))
  return freeze({ kind: "fact", at, rungs })
}

/** `factsOf` names every fact of a test: our mistake otherwise. */
function raise(fact: string): never {
  throw new Error(`${fact} is not among the facts of its own test`)
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
