import type { FactId } from "../facts/index.ts"
import { type Citation, type Definition, type Node, partsOf } from "../reasoning/index.ts"

/** Short words of a text, and the parts of the definition that stand on them. */
export interface WordsQuoted extends Citation {
  /** Names of parts and titles of ways to read, in the order of the definition. */
  readonly parts: readonly string[]
}

/**
 * A definition as text: the words it quotes and no others, in its own order, each once with its place, its mark and
 * its source where that is another. What a text says besides, and nothing here stands on, is not shown.
 */
export function wordsQuoted({ test }: Definition<FactId>): readonly WordsQuoted[] {
  const found = new Map<string, { cited: Citation; parts: Set<string> }>()
  const note = ({ cites, quotes, mark, source }: Citation, part: string): void => {
    const cited = { cites, quotes, mark, ...(source !== undefined && { source }) }
    const key = JSON.stringify(cited)
    const parts = found.get(key)?.parts ?? new Set<string>()
    found.set(key, { cited, parts: parts.add(part) })
  }
  const walk = (node: Node<FactId>): void => {
    if (node.kind === "element") note(node, node.name)
    if (node.kind === "reading")
      for (const option of node.options) {
        note(option, option.title)
        walk(option.of)
      }
    else for (const part of partsOf(node)) walk(part)
  }
  walk(test)
  return [...found.values()].map(({ cited, parts }) => ({ ...cited, parts: [...parts] }))
}
