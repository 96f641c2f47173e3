import { type BitNumbers, placeOf } from "./bit-numbers.ts"
import type { Readings } from "./evaluate.ts"
import { freeze } from "./freeze.ts"
import { type Gate, gateOf, partsIn } from "./gates.ts"
import type { Node } from "./node.ts"

/** Some facts of one word: those that stand for the step, and those whose opposite does. */
export interface WordMask {
  readonly word: number
  readonly facts: number
  readonly opposites: number
}

/** One gate over masks. Steps stand in the order in which they can be taken; the last one is the answer. */
export interface MaskStep {
  readonly kind: Gate["kind"]
  readonly n: number
  /** How many parts there are. */
  readonly parts: number
  /** A word stands twice here where a fact is counted twice. */
  readonly words: readonly WordMask[]
  /** Earlier steps that are parts of this one. */
  readonly steps: readonly number[]
}

/** `distinguo.masks/1`: a test under one reading as steps over whole words of bits. Plain data, to be run or printed. */
export interface Masks {
  readonly schema: "distinguo.masks/1"
  /** The version of the vocabulary to which the bits belong. */
  readonly vocabulary: string
  readonly steps: readonly MaskStep[]
}

/**
 * A test under one reading as masks: an `any` over thirty facts of one word is two comparisons instead of thirty.
 * When to use: for many rows that hold all facts of one account together. For few definitions over very many rows,
 * `toColumns` reads less; for a single account, `prove` says why as well.
 *
 * @throws when a reading has not been chosen, or the numbers lack a fact of the test.
 */
export function toMasks<F extends string>(test: Node<F>, numbers: BitNumbers<F>, chosen: Readings = {}): Masks {
  const steps: MaskStep[] = []
  const taken = new Map<string, number>()
  const take = (gate: Gate<F>): number => {
    const below = gate.of.map(take)
    const { kind, n } = gate
    const step: MaskStep = { kind, n, parts: partsIn(gate), words: wordMasks(gate, numbers), steps: below }
    // What a text says in two places is worked out once.
    const key = JSON.stringify(step)
    const at = taken.get(key) ?? steps.push(step) - 1
    taken.set(key, at)
    return at
  }
  take(gateOf(test, chosen))
  return freeze({ schema: "distinguo.masks/1", vocabulary: numbers.vocabulary, steps })
}

/** The facts of a gate by word, in the order of the words. What already has its bit takes another mask of that word. */
function wordMasks<F extends string>({ facts, opposites }: Gate<F>, numbers: BitNumbers<F>): readonly WordMask[] {
  const masks: { word: number; facts: number; opposites: number }[] = []
  const lay = (fact: F, side: "facts" | "opposites") => {
    const { word, bit } = placeOf(numbers, fact)
    const free = masks.find((mask) => mask.word === word && (mask[side] & bit) === 0)
    if (free === undefined) masks.push({ word, facts: 0, opposites: 0, [side]: bit })
    else free[side] |= bit
  }
  for (const fact of facts) lay(fact, "facts")
  for (const fact of opposites) lay(fact, "opposites")
  return masks.sort((one, other) => one.word - other.word)
}
