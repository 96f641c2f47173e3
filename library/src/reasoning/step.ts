import type { Node, ReadingOption } from "./node.ts"
import { denial, rail, support } from "./rails.ts"
import { formOf, type RungForm } from "./rung-form.ts"

/** What can stand above a fact: a joint of the text, or the option by which an open place is read. */
export type Joint<F extends string = string> = Exclude<Node<F>, { kind: "fact" }> | ChosenOption<F>

interface ChosenOption<F extends string = string> {
  readonly kind: "option"
  readonly option: ReadingOption<F>
}

/**
 * One part of a test above the facts, and how it comes to its rails from those of its parts. An `all` is supported by all
 * and denied by one, an `any` supported by one and denied by all: so of each kind the rails are those that one part has,
 * of some bits, and those that every part has, of the others. Only `atLeast` has to count.
 */
export interface Step<F extends string = string> {
  readonly part: Joint<F>
  /** The places of its parts. */
  readonly parts: readonly number[]
  /** The rails it has as soon as one part has them. */
  readonly byOne: number
  /** The rails it has once every part has them. */
  readonly byAll: number
  /** Whether it swaps them: `not` alone. */
  readonly turns: boolean
  /** How many parts must be supported, where that must be counted; otherwise 0. */
  readonly counts: number
  readonly form: RungForm
  /** Whether its rung stands in the proof. */
  readonly shown: boolean
}

export function stepOf<F extends string>(part: Joint<F>, parts: readonly number[]): Step<F> {
  const all = part.kind === "all"
  return {
    part,
    parts,
    byOne: rail.known | (all ? denial : support),
    byAll: all ? support : denial,
    turns: part.kind === "not",
    counts: part.kind === "atLeast" ? part.n : 0,
    form: formOf(part as Joint),
    shown: true,
  }
}
