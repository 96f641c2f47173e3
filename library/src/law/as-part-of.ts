import type { FactId } from "../facts/index.ts"
import type { Definition, Node } from "../reasoning/index.ts"

/**
 * The whole test of one definition as a part of another, for texts that say "in violation of section …". Each part and
 * each reading keeps its words and carries the section in its name, so that two sections with parts of one name can
 * stand side by side; each citation says its own source.
 */
export function asPartOf(section: string, { test, source }: Definition<FactId>): Node<FactId> {
  const named = (name: string): string => `${name} (${section})`
  const within = (node: Node<FactId>): Node<FactId> => {
    switch (node.kind) {
      case "fact":
        return node
      case "not":
        return { ...node, of: within(node.of) }
      case "element":
        return { ...node, name: named(node.name), source: node.source ?? source, of: within(node.of) }
      case "reading":
        return {
          ...node,
          name: named(node.name),
          options: node.options.map((option) => ({
            ...option,
            source: option.source ?? source,
            of: within(option.of),
          })),
        }
      case "all":
      case "any":
      case "atLeast":
        return { ...node, of: node.of.map(within) }
      default:
        return node satisfies never
    }
  }
  return within(test)
}
