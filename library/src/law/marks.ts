import type { FactId } from "../facts/index.ts"
import { type Definition, type Node, partsOf } from "../reasoning/index.ts"

/** The outermost-to-innermost names of the parts of a definition whose words were written from memory. */
export function partsFromMemory(definition: Definition<FactId>): readonly string[] {
  const before = found.get(definition)
  if (before !== undefined) return before
  const now = partsIn(definition)
  if (Object.isFrozen(definition)) found.set(definition, now)
  return now
}

/** Of a frozen definition, which cannot change: what is kept goes when it does. */
const found = new WeakMap<Definition<FactId>, readonly string[]>()

function partsIn({ inForce, test }: Definition<FactId>): readonly string[] {
  const found: string[] = inForce.mark === "from memory" ? ["the day it came into force"] : []
  const walk = (node: Node<FactId>): void => {
    if (node.kind === "element" && node.mark === "from memory") found.push(node.name)
    if (node.kind === "reading") {
      for (const { quotes, mark } of node.options) if (mark === "from memory") found.push(`how “${quotes}” is read`)
    }
    for (const part of partsOf(node)) walk(part)
  }
  walk(test)
  return Object.freeze([...new Set(found)])
}
