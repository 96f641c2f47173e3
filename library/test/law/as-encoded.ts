import type { FactId } from "distinguo/facts"
import { type Citation, type Definition, type Node, partsOf } from "distinguo/reasoning"

/** The page of one folder of the law, to be read by a lawyer. */
export function asPage(folder: string, definitions: readonly Definition<FactId>[]): string {
  const head = `# The law as encoded: ${folder.replaceAll("-", " ")}`
  const of = `Written by \`library/test/law/as-encoded.test.ts\`, to be read by a lawyer: part, article, short words, mark, facts. How much of each was compared with a text stands in [MARKS.md](../MARKS.md).`
  return `${head}\n\n${of}\n\n${definitions.map(asWritten).join("\n")}`
}

function asWritten({ id, title, instrument, inForce, source, test }: Definition<FactId>): string {
  const until = inForce.until === undefined ? "" : ` until ${inForce.until}`
  const head = `## ${title}, ${instrument}\n\n\`${id}\`, in force from ${inForce.from}${until} (${inForce.mark}), source \`${source}\`\n`
  return `${head}\n${lines(test, 0).join("\n")}\n`
}

function lines(node: Node<FactId>, depth: number): readonly string[] {
  const below = (deeper: number) => partsOf(node).flatMap((part) => lines(part, depth + deeper))
  const line = (words: string) => `${"  ".repeat(depth)}- ${words}`
  switch (node.kind) {
    case "fact":
      return [line(`\`${node.fact}\``)]
    case "element":
      return [line(`**${node.name}**, ${cited(node)}`), ...below(1)]
    case "reading":
      return [
        line(`*open*: ${node.question}`),
        ...node.options.flatMap((option) => [
          `${"  ".repeat(depth + 1)}- *${option.title}*, ${cited(option)}`,
          ...lines(option.of, depth + 2),
        ]),
      ]
    case "not":
      return [line("not:"), ...below(1)]
    case "atLeast":
      return [line(`at least ${node.n} of:`), ...below(1)]
    case "all":
    case "any":
      return [line(`${node.said ?? node.kind}:`), ...below(1)]
    default:
      return node satisfies never
  }
}

function cited({ cites, quotes, mark, source }: Citation): string {
  return `${cites} “${quotes}” (${mark}${source === undefined ? "" : `, ${source}`})`
}
