import { rail } from "./rails.ts"
import type { Step } from "./step.ts"

/**
 * The steps of a ladder as they are climbed: numbers, one step after another, so that the machine goes straight on where
 * it would otherwise look for each step and for its parts.
 */
export interface Flat {
  /** The places of the parts of every step. */
  readonly parts: Int32Array
  /** Where in those each step's own end. */
  readonly ends: Int32Array
  /** The rails that each step has as soon as one part has them, and those that it has once every part has them. */
  readonly byOne: Uint8Array
  readonly byAll: Uint8Array
  /** How each comes to its rails from those. */
  readonly joins: Uint8Array
  /** How many parts must be supported, where that is counted. */
  readonly counts: Int32Array
  /** The bit for "something is known", of each step whose rung stands in the proof. */
  readonly shown: Uint8Array
}

export const joins = Object.freeze({ plainly: 0, turned: 1, counted: 2 })

export function laidFlat(steps: readonly Step[]): Flat {
  let end = 0
  return {
    parts: Int32Array.from(steps.flatMap(({ parts }) => parts)),
    ends: Int32Array.from(steps, ({ parts }) => {
      end += parts.length
      return end
    }),
    byOne: Uint8Array.from(steps, ({ byOne }) => byOne),
    byAll: Uint8Array.from(steps, ({ byAll }) => byAll),
    joins: Uint8Array.from(steps, ({ counts, turns }) =>
      counts > 0 ? joins.counted : turns ? joins.turned : joins.plainly,
    ),
    counts: Int32Array.from(steps, ({ counts }) => counts),
    shown: Uint8Array.from(steps, ({ shown }) => (shown ? rail.known : 0)),
  }
}
