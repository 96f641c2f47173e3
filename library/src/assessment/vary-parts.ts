import type { EpisodeStandings } from "../accounts/index.ts"
import type { FactId } from "../facts/index.ts"
import {
  type Change,
  conclude,
  factsOf,
  isSettled,
  type Node,
  partsOf,
  type Readings,
  type Standing,
} from "../reasoning/index.ts"

/** An outermost named part of a definition, and whether the definition asks that it be absent. */
interface Part {
  readonly name: string
  readonly node: Node<FactId>
  readonly absence: boolean
  readonly facts: ReadonlySet<FactId>
  /** What it comes to before anything is changed. */
  readonly before: Standing
}

/** A part that a change would settle, with the changes in it. */
interface PartSettled {
  readonly name: string
  /** `present` and `absent` are said of the part itself, also where the definition asks for its absence. */
  readonly comes: "present" | "absent"
  readonly absence: boolean
  readonly changes: readonly Change<FactId>[]
}

/** Changes that settle the same parts in the same way. */
export interface SameParts {
  readonly parts: readonly Omit<PartSettled, "changes">[]
  /** For each part the changes in it that come up, one entry for each; empty where a few do not say it all. */
  readonly within: readonly (readonly (readonly Change<FactId>[])[])[]
}

/** Held against a definition as it stands. */
export interface Against {
  readonly test: Node<FactId>
  readonly standings: EpisodeStandings
  readonly chosen: Readings
}

/**
 * Changes told in the definition's own parts: which of them would be present or absent then. Those that settle the same
 * parts stand together; what is within each is listed only where any of it in one part goes with any of it in another.
 */
export function bySameParts(changes: readonly (readonly Change<FactId>[])[], against: Against): readonly SameParts[] {
  const parts = outermostParts(against)
  const groups = new Map<string, (readonly PartSettled[])[]>()
  for (const change of changes) {
    const settled = partsSettledBy(change, parts, against)
    const key = JSON.stringify(settled.map(({ name, comes }) => [name, comes]))
    groups.set(key, [...(groups.get(key) ?? []), settled])
  }
  return [...groups.values()].map((group) => {
    const [first = []] = group
    const within = first.map((_, at) => differing(group.map((settled) => settled[at]?.changes ?? [])))
    const free = within.reduce((product, each) => product * each.length, 1) === group.length
    return {
      parts: first.map(({ name, comes, absence }) => ({ name, comes, absence })),
      within: free ? within : within.map(() => []),
    }
  })
}

function differing(each: readonly (readonly Change<FactId>[])[]): readonly (readonly Change<FactId>[])[] {
  return [...new Map(each.map((changes) => [JSON.stringify(changes), changes])).values()]
}

function partsSettledBy(
  changes: readonly Change<FactId>[],
  parts: readonly Part[],
  { test, standings, chosen }: Against,
): readonly PartSettled[] {
  const changed = { ...standings, ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])) }
  const settled = parts.flatMap(({ name, node, absence, facts, before }) => {
    const after = conclude(node, changed, chosen).standing
    if (before === after || !isSettled(after)) return []
    const comes = after === "yes" ? ("present" as const) : ("absent" as const)
    return [{ name, comes, absence, changes: changes.filter(({ fact }) => facts.has(fact)) }]
  })
  if (settled.length > 0) return settled
  // A definition without a named part is its facts alone.
  const comes = conclude(test, changed, chosen).standing === "yes" ? ("present" as const) : ("absent" as const)
  return [{ name: "", comes, absence: false, changes }]
}

function outermostParts({ test, standings, chosen }: Against): readonly Part[] {
  const found: Part[] = []
  const walk = (node: Node<FactId>, absence: boolean): void => {
    if (node.kind === "element" || node.kind === "reading") {
      const before = conclude(node, standings, chosen).standing
      found.push({ name: node.name, node, absence, facts: new Set(factsOf(node)), before })
      return
    }
    for (const part of partsOf(node)) walk(part, node.kind === "not" ? !absence : absence)
  }
  walk(test, false)
  return found
}
