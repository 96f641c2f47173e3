import type { FactId } from "../facts/index.ts"
import { type Definition, type Node, partsOf } from "../reasoning/index.ts"

/** The outermost-to-innermost names of the parts of a definition whose words were written from memory. */
export function partsFromMemory({ inForce, test }: Definition<FactId>): readonly string[] {
  const found: string[] = inForce.mark === "from memory" ? ["the day it came into force"] : []
  const walk = (node: Node<FactId>): void => {
    if (node.kind === "element" && node.mark === "from memory") found.push(node.name)
    if (node.kind === "reading") {
      for (const { quotes, mark } of node.options) if (mark === "from memory") found.push(`how “${quotes}” is read`)
    }
    for (const part of partsOf(node)) walk(part)
  }
  walk(test)
  return [...new Set(found)]
}
