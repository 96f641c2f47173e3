import { type Diagram, DiagramTooLarge, largestDiagram, threeAsOne } from "./decision-diagram.ts"
import { type Standings, standingIn } from "./evaluate.ts"
import { isSettled } from "./standing.ts"
import type { Change, Turn, Varying } from "./vary.ts"

/** One step downwards from a node: where it leads, what it costs, and what it changes. */
interface Step<F extends string> {
  readonly leads: number
  readonly cost: number
  readonly change: Change<F> | "nothing"
}

/** The cheapest way on from a node, and the steps that begin one. */
interface From<F extends string> {
  readonly steps: readonly Step<F>[]
  readonly least: number
}

interface Asked {
  readonly to: "yes" | "no"
  /** How many of the cheapest changes to list. */
  readonly most: number
}

/**
 * The cheapest changes after which a diagram comes to `to` whatever else is open.
 *
 * A plain shortest path would charge for every open fact it passes, even one that need not be settled. So at an open fact
 * there is a third step: leave it open, and go on where both of its branches come to what is asked. That place is the
 * conjunction of the two (for a no, the disjunction), made as it is needed; where a fact stands in one polarity only it
 * is one of the two, and nothing is made.
 *
 * Each set of changes is one way down and no other, so what is listed is listed once.
 *
 * @throws DiagramTooLarge when what is made would pass the largest diagram.
 */
export function cheapestTurn<F extends string>(
  diagram: Diagram<F>,
  standings: Standings<F>,
  { cost, mayBecome }: Varying<F>,
  { to, most }: Asked,
): Turn<F> {
  const [asked, other] = to === "yes" ? [1, 0] : [0, 1]
  const { branches, both } = growing(diagram, asked, other)

  const turned = (fact: F, become: "yes" | "no", leads: number): readonly Step<F>[] =>
    mayBecome(fact, become) ? [{ leads, cost: cost(fact, become), change: { fact, to: become } }] : []

  // What changes stands before what stays, so that of two changes the one that begins earlier in the text is listed first.
  const steps = (node: number): readonly Step<F>[] => {
    const { at, no, yes } = branches(node)
    const fact = diagram.order[at] as F
    const standing = standingIn(standings, fact)
    if (!isSettled(standing)) {
      const stays: Step<F> = { leads: both(no, yes), cost: 0, change: "nothing" }
      return [...turned(fact, "yes", yes), ...turned(fact, "no", no), stays]
    }
    const stays: Step<F> = { leads: standing === "yes" ? yes : no, cost: 0, change: "nothing" }
    return [...(standing === "yes" ? turned(fact, "no", no) : turned(fact, "yes", yes)), stays]
  }

  const known = new Map<number, From<F>>([
    [asked, { steps: [], least: 0 }],
    [other, { steps: [], least: Number.POSITIVE_INFINITY }],
  ])
  const from = (node: number): From<F> => {
    const before = known.get(node)
    if (before !== undefined) return before
    const all = steps(node)
    const least = Math.min(...all.map((step) => step.cost + from(step.leads).least))
    const now = { steps: all.filter((step) => step.cost + from(step.leads).least === least), least }
    known.set(node, now)
    return now
  }

  const { least } = from(diagram.root)
  if (least === Number.POSITIVE_INFINITY) return { kind: "nothing would do it" }
  if (least === 0) return { kind: "already so" }
  const found: (readonly Change<F>[])[] = []
  const walk = (node: number, so: readonly Change<F>[]): void => {
    // One more than asked for is enough to know that there are more.
    if (found.length > most) return
    if (node === asked) found.push(so)
    else for (const { leads, change } of from(node).steps) walk(leads, change === "nothing" ? so : [...so, change])
  }
  walk(diagram.root, [])
  return { kind: "changes", cheapest: found.slice(0, most), all: found.length <= most }
}

/** A diagram that grows: its own nodes, and those where two of its places both come to what is asked. */
function growing<F extends string>({ variable, low, high }: Diagram<F>, asked: number, other: number) {
  const nodes = { variable: [...variable], low: [...low], high: [...high] }
  const unique = new Map<number, number>()
  const joined = new Map<number, number>()
  const make = (at: number, no: number, yes: number): number => {
    if (no === yes) return no
    const key = threeAsOne(at, no, yes)
    const before = unique.get(key)
    if (before !== undefined) return before
    if (nodes.variable.length >= largestDiagram) throw new DiagramTooLarge()
    unique.set(key, nodes.variable.length)
    nodes.low.push(no)
    nodes.high.push(yes)
    return nodes.variable.push(at) - 1
  }
  variable.forEach((at, node) => {
    if (node >= 2) unique.set(threeAsOne(at, low[node] ?? 0, high[node] ?? 0), node)
  })
  const branches = (node: number) => ({
    at: nodes.variable[node] ?? 0,
    no: nodes.low[node] ?? 0,
    yes: nodes.high[node] ?? 0,
  })
  const both = (one: number, two: number): number => {
    if (one === two || two === asked || one === other) return one
    if (one === asked || two === other) return two
    const key = threeAsOne(0, Math.min(one, two), Math.max(one, two))
    const before = joined.get(key)
    if (before !== undefined) return before
    const [first, second] = [branches(one), branches(two)]
    const at = Math.min(first.at, second.at)
    const side = (node: number, of: typeof first, way: "no" | "yes"): number => (of.at === at ? of[way] : node)
    const now = make(
      at,
      both(side(one, first, "no"), side(two, second, "no")),
      both(side(one, first, "yes"), side(two, second, "yes")),
    )
    joined.set(key, now)
    return now
  }
  return { branches, both }
}
