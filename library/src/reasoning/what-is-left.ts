import { type Diagram, diagram } from "./decision-diagram.ts"
import type { Readings, Standings } from "./evaluate.ts"
import { standingIn } from "./evaluate.ts"
import type { Node } from "./node.ts"
import { readingsOf, waysToRead } from "./readings.ts"
import { residual } from "./residual.ts"
import { isSettled } from "./standing.ts"

/** What the settled facts leave of a test, under one way of reading the law. */
export interface Left<F extends string = string> {
  readonly way: Readings
  readonly diagram: Diagram<F>
}

/** What is left of a test under each way to read what is left of it. Exact, as open.ts is, and quick enough to ask by. */
export function whatIsLeft<F extends string>(
  test: Node<F>,
  standings: Standings<F>,
  chosen: Readings = {},
): readonly Left<F>[] {
  // What is left of a test with nothing open has nothing open: then it need not be built to see.
  const left = readingsOf(test).length === 0 ? test : residual(test, standings)
  return waysToRead(left, chosen).map((way) => {
    const whole = waysToRead(test, { ...chosen, ...way })[0] ?? way
    return { way, diagram: given(wholeDiagram(test, whole), standings) }
  })
}

/** A test's diagram under one way of reading the law, with these standings folded in: settled ones alone count. */
export function diagramGiven<F extends string>(test: Node<F>, way: Readings, standings: Standings<F>): Diagram<F> {
  return given(wholeDiagram(test, way), standings)
}

/**
 * A diagram is made once for each frozen test and way of reading it. Nobody can tell: a frozen test cannot change, and
 * what is kept goes when the test does.
 */
const made = new WeakMap<Node, Map<string, Diagram>>()

function wholeDiagram<F extends string>(test: Node<F>, way: Readings): Diagram<F> {
  if (!Object.isFrozen(test)) return diagram(test, way)
  const ofTest = made.get(test) ?? new Map<string, Diagram>()
  made.set(test, ofTest)
  const key = JSON.stringify(way)
  const before = ofTest.get(key) ?? diagram(test, way)
  ofTest.set(key, before)
  return before as Diagram<F>
}

/** A diagram with the settled facts folded in, reduced again: the diagram of the residual, without building it anew. */
function given<F extends string>(
  { order, root, variable, low, high }: Diagram<F>,
  standings: Standings<F>,
): Diagram<F> {
  const known = order.map((fact) => standingIn(standings, fact))
  const left = { variable: [order.length, order.length], low: [0, 1], high: [0, 1] }
  const unique = new Map<number, number>()
  const becomes = [0, 1]
  for (let node = 2; node <= root; node++) {
    const at = variable[node] ?? 0
    const [no, yes] = [becomes[low[node] ?? 0] ?? 0, becomes[high[node] ?? 0] ?? 0]
    const standing = known[at] ?? "unknown"
    if (isSettled(standing) || no === yes) {
      becomes.push(standing === "yes" ? yes : no)
      continue
    }
    const key = (at * variable.length + no) * variable.length + yes
    const before = unique.get(key)
    if (before === undefined) {
      left.low.push(no)
      left.high.push(yes)
      unique.set(key, left.variable.push(at) - 1)
    }
    becomes.push(before ?? left.variable.length - 1)
  }
  return { order, root: becomes[root] ?? 0, ...left }
}
