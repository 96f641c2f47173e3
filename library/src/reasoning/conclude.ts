import { evaluate, type Readings, type Standings } from "./evaluate.ts"
import { factsOf, type Node } from "./node.ts"
import { waysToRead } from "./readings.ts"
import { isSettled, type Standing } from "./standing.ts"

/** What may be said of a test on an account, with every reading's answer where the law is open. */
export interface Conclusion {
  readonly standing: Standing
  /** Given only when readings of the law differ in their answer. */
  readonly because?: "law open"
  /** One entry for each way of reading the law; a single one with nothing chosen where the law is not open. */
  readonly readings: readonly { readonly chosen: Readings; readonly standing: Standing }[]
}

/**
 * Concludes: the standing of a test, such that `yes` and `no` hold however the unknown *and the contested* facts turn
 * out. See decisions/0002: on bare rails a contested fact beside an unknown one comes to `no`, so that an employer's
 * denial of one fact would turn "not known" into "absent". Here it comes to `contested`.
 */
export function conclude<F extends string>(test: Node<F>, standings: Standings<F>, chosen: Readings = {}): Conclusion {
  // Looked for among the facts of the test alone: most are few, and the vocabulary is long.
  const sure = factsOf(test).some((fact) => standings[fact] === "contested") ? withoutContested(standings) : standings
  const readings = waysToRead(test, chosen).map((way) => {
    const onRails = evaluate(test, standings, way)
    const settled = sure === standings ? onRails : evaluate(test, sure, way)
    return { chosen: way, standing: cautious(onRails, settled) }
  })
  return { ...agreed(readings.map(({ standing }) => standing)), readings }
}

/** The standing that readings of the law share; where they differ, `unknown`, because the law is open. */
export function agreed(standings: readonly Standing[]): { standing: Standing; because?: "law open" } {
  const first = standings[0] ?? "unknown"
  return standings.every((standing) => standing === first)
    ? { standing: first }
    : { standing: "unknown", because: "law open" }
}

/**
 * From the bare rails and the same rails with every contested fact taken as unknown: what may be said. What the
 * undisputed facts settle is settled. Whatever the rails say beyond that rests on contested facts, and is contested.
 */
export function cautious(onRails: Standing, undisputed: Standing): Standing {
  if (isSettled(undisputed)) return undisputed
  return onRails === "unknown" ? "unknown" : "contested"
}

/** Of frozen standings, which cannot change: what is kept goes when they do. */
const undisputedOf = new WeakMap<object, Standings>()

/** The same standings with every contested fact taken as unknown. */
export function withoutContested<F extends string>(standings: Standings<F>): Standings<F> {
  if (!Object.isFrozen(standings)) return undisputed(standings)
  const before = undisputedOf.get(standings) as Standings<F> | undefined
  if (before !== undefined) return before
  const now = undisputed(standings)
  undisputedOf.set(standings, now)
  return now
}

function undisputed<F extends string>(standings: Standings<F>): Standings<F> {
  const contested = (Object.keys(standings) as F[]).filter((fact) => standings[fact] === "contested")
  if (contested.length === 0) return standings
  const unknown = Object.fromEntries(contested.map((fact) => [fact, "unknown"])) as Standings<F>
  return { ...standings, ...unknown }
}
