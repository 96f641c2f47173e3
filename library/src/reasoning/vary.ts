import { DiagramTooLarge } from "./decision-diagram.ts"
import type { Readings, Standings } from "./evaluate.ts"
import type { Node } from "./node.ts"
import { waysToRead } from "./readings.ts"
import { cheapestTurn } from "./vary-on-diagram.ts"
import { diagramGiven } from "./what-is-left.ts"

/** One fact that would have to stand otherwise, and how. */
export interface Change<F extends string = string> {
  readonly fact: F
  readonly to: "yes" | "no"
}

/** What may be varied, and at what cost. The same for everyone: nothing is learnt from cases. */
export interface Varying<F extends string = string> {
  /** What it costs that a fact should come to stand so: a whole number from 1 upwards. */
  readonly cost: (fact: F, to: "yes" | "no") => number
  /** Whether a fact may come to stand so at all. An age, or what the person said, may not (CARE-32). */
  readonly mayBecome: (fact: F, to: "yes" | "no") => boolean
  readonly chosen?: Readings
}

/** What it would take for a test to come to yes, or to no, under one way of reading the law. */
export type Turn<F extends string = string> =
  | { readonly kind: "already so" }
  /** No change of what may change would do it. */
  | { readonly kind: "nothing would do it" }
  | {
      readonly kind: "changes"
      /** Every cheapest change, each in the order of the text; the first `mostChanges` of them. */
      readonly cheapest: readonly (readonly Change<F>[])[]
      /** Whether these are all there are. */
      readonly all: boolean
    }
  /** The test mentions its facts in too tangled a way to be worked out exactly, and nothing is guessed. */
  | { readonly kind: "too large" }

export interface Varied<F extends string = string> {
  readonly chosen: Readings
  readonly toYes: Turn<F>
  readonly toNo: Turn<F>
}

/** How many cheapest changes are listed. What is left out is said to be left out. */
export const mostChanges = 24

/**
 * The cheapest change of standings that would turn a test to yes, and to no, under each way of reading the law: "if it
 * were shown that …". After it the test comes so however all else that is unknown or contested turns out, which is what
 * `conclude` says of it too wherever each fact stands in one polarity only. Exact for any test, because it is read off
 * the decision diagram; equal to brute force (tested).
 *
 * A fact that is settled costs nothing where it is left, and its cost where it is turned. One that is unknown or
 * contested costs nothing where it may stay open, and its cost where it has to be settled.
 */
export function vary<F extends string>(
  test: Node<F>,
  standings: Standings<F>,
  varying: Varying<F>,
): readonly Varied<F>[] {
  return waysToRead(test, varying.chosen ?? {}).map((chosen) => ({
    chosen,
    ...turns(test, chosen, standings, varying),
  }))
}

function turns<F extends string>(
  test: Node<F>,
  chosen: Readings,
  standings: Standings<F>,
  varying: Varying<F>,
): Omit<Varied<F>, "chosen"> {
  try {
    // Most of what stands may not be varied: folded in, it makes the diagram small before anything is looked for.
    const stays = Object.fromEntries(
      (Object.keys(standings) as F[])
        .filter((fact) => !(["yes", "no"] as const).some((to) => varying.mayBecome(fact, to)))
        .map((fact) => [fact, standings[fact]]),
    ) as Standings<F>
    const left = diagramGiven(test, chosen, stays)
    return {
      toYes: cheapestTurn(left, standings, varying, { to: "yes", most: mostChanges }),
      toNo: cheapestTurn(left, standings, varying, { to: "no", most: mostChanges }),
    }
  } catch (error) {
    if (!(error instanceof DiagramTooLarge)) throw error
    return { toYes: { kind: "too large" }, toNo: { kind: "too large" } }
  }
}
