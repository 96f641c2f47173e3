import { checkShape } from "./check-shape.ts"
import type { Definition } from "./definition.ts"
import { type Node, partsOf } from "./node.ts"
import { polarities } from "./polarity.ts"

/** The named invariants every definition keeps. Rules REASONING-20 to REASONING-28 and REASONING-52 say each in a sentence. */
export type Invariant =
  | "unate"
  | "cited"
  | "marked"
  | "acyclic"
  | "no orphan fact"
  | "known source"
  | "dated"
  | "named once"
  | "countable"
  | "shaped"

/** A definition that breaks an invariant: which one, where in the tree, and what would mend it. */
export interface Violation {
  readonly invariant: Invariant
  readonly at: string
  readonly mend: string
}

/** What definitions may refer to. */
export interface Known {
  readonly facts: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
}

/**
 * Checks one definition against every invariant. An empty list is the only good answer.
 * What has not the shape of a definition, or contains itself, is reported at once and alone: nothing else could be read
 * from it safely.
 */
export function check(definition: unknown, known: Known): readonly Violation[] {
  const misshapen = checkShape(definition)
  return misshapen.length > 0 ? misshapen : checkInvariants(definition as Definition, known)
}

function checkInvariants(definition: Definition, known: Known): readonly Violation[] {
  const found: Violation[] = [...checkDates(definition), ...checkPolarity(definition.test)]
  const names = new Set<string>()
  if (!known.sources.has(definition.source)) found.push(unknownSource("source"))
  const walk = (node: Node, at: string): void => {
    found.push(...checkNode(node, at, known, names))
    partsOf(node).forEach((part, index) => {
      walk(part, `${at}.${index}`)
    })
  }
  walk(definition.test, "test")
  return found
}

function checkNode(node: Node, at: string, known: Known, names: Set<string>): readonly Violation[] {
  switch (node.kind) {
    case "fact":
      return known.facts.has(node.fact)
        ? []
        : [{ invariant: "no orphan fact", at, mend: `add ${node.fact} to the vocabulary, or name a fact it has` }]
    case "atLeast":
      return Number.isInteger(node.n) && node.n >= 1 && node.n <= node.of.length
        ? []
        : [{ invariant: "countable", at, mend: `ask for a whole number from 1 to ${node.of.length}` }]
    case "element":
      return [...checkName(node.name, at, names), ...checkCitation(node, at, known)]
    case "reading": {
      const few = node.options.length < 2
      const options = node.options.flatMap((option, index) => [
        ...checkName(`${node.name}/${option.name}`, `${at}.${index}`, names),
        ...checkCitation(option, `${at}.${index}`, known),
      ])
      const open: Violation = { invariant: "countable", at, mend: "give a reading at least two options" }
      return [...checkName(node.name, at, names), ...(few ? [open] : []), ...options]
    }
    default:
      return []
  }
}

function checkName(name: string, at: string, names: Set<string>): readonly Violation[] {
  const again = name === "" || names.has(name)
  names.add(name)
  return again ? [{ invariant: "named once", at, mend: "give this part a name of its own" }] : []
}

function checkCitation(
  cited: { cites?: unknown; quotes?: unknown; mark?: unknown; source?: unknown },
  at: string,
  known: Known,
): readonly Violation[] {
  const found: Violation[] = []
  if (!isText(cited.cites) || !isText(cited.quotes))
    found.push({ invariant: "cited", at, mend: "say the article and its short words" })
  if (cited.mark !== "checked" && cited.mark !== "from memory") {
    found.push({ invariant: "marked", at, mend: 'mark the words "checked" or "from memory"' })
  }
  if (cited.source !== undefined && !(isText(cited.source) && known.sources.has(cited.source)))
    found.push(unknownSource(at))
  return found
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== ""
}

function unknownSource(at: string): Violation {
  return { invariant: "known source", at, mend: "add the source to the room sources" }
}

function checkDates({ inForce }: Definition): readonly Violation[] {
  const day = /^\d{4}-\d{2}-\d{2}$/
  const good = day.test(inForce.from) && (inForce.until === undefined || inForce.until >= inForce.from)
  const unmarked: Violation = { invariant: "marked", at: "inForce", mend: 'mark the days "checked" or "from memory"' }
  const marked = inForce.mark === "checked" || inForce.mark === "from memory" ? [] : [unmarked]
  return good
    ? marked
    : [{ invariant: "dated", at: "inForce", mend: "give the days as YYYY-MM-DD, the first before the last" }]
}

function checkPolarity(test: Node): readonly Violation[] {
  return [...polarities(test)]
    .filter(([, side]) => side === "both")
    .map(([fact]) => ({
      invariant: "unate" as const,
      at: fact,
      mend: `write the test so that ${fact} stands in one polarity only, as childNeedsNoMeans does`,
    }))
}
