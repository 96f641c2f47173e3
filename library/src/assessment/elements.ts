import { carriersOf, opposite, type ProofNode, type Standing } from "../reasoning/index.ts"
import type { ElementView } from "./finding.ts"

/** The outermost named parts of a proof, in the order of the text, each as it works for the definition. */
export function elementsOf(root: ProofNode): readonly ElementView[] {
  const found: ElementView[] = []
  const walk = (node: ProofNode, absence: boolean): void => {
    if (node.kind === "element" || node.kind === "reading") {
      const standing = absence ? opposite(node.standing) : node.standing
      found.push({
        name: node.name ?? "",
        cites: node.cites ?? "",
        standing,
        absence,
        facts: carrying(node),
      })
      return
    }
    for (const part of node.of) walk(part, node.kind === "not" ? !absence : absence)
  }
  walk(root, false)
  return found
}

/** Names of the parts that decide what the whole came to; where it is open, those still open. */
export function decidingParts(elements: readonly ElementView[], whole: Standing): readonly string[] {
  if (whole === "yes") return elements.map(({ name }) => name)
  if (whole === "no") return elements.filter(({ standing }) => standing === "no").map(({ name }) => name)
  return elements.filter(({ standing }) => standing !== "yes" && standing !== "no").map(({ name }) => name)
}

/**
 * The facts beneath a part that carry what it came to, once each. Under an open place of the law only those that carry
 * it on every reading, unless the readings share none.
 */
export function carrying(part: ProofNode): ElementView["facts"] {
  const found = new Map<string, Standing>()
  const walk = (node: ProofNode): void => {
    if (node.kind === "fact") {
      if (node.fact !== undefined) found.set(node.fact, node.standing)
      return
    }
    if (node.kind === "reading") for (const fact of onEveryReading(node)) found.set(fact.fact, fact.standing)
    else for (const below of carriersOf(node)) walk(below)
  }
  walk(part)
  return [...found].map(([fact, standing]) => ({ fact, standing }))
}

function onEveryReading(place: ProofNode): ElementView["facts"] {
  const [first = [], ...others] = carriersOf(place).map(carrying)
  const shared = first.filter(({ fact }) => others.every((option) => option.some((one) => one.fact === fact)))
  return shared.length > 0 ? shared : [...first, ...others.flat()]
}
