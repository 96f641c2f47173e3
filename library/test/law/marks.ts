import type { FactId } from "distinguo/facts"
import { definitions, partsFromMemory } from "distinguo/law"
import { type Citation, type Definition, type Mark, type Node, partsOf } from "distinguo/reasoning"

/** What one definition's words rest on. */
export interface Marked {
  readonly definition: Definition<FactId>
  /** Its parts and its ways to read, each with the mark of its words; the same part in two places counts once. */
  readonly checked: readonly string[]
  readonly fromMemory: readonly string[]
}

/** Every definition of the register, each version apart, in its order. */
export const marked: readonly Marked[] = definitions.map((definition) => {
  const of = (mark: Mark) => [...new Set(named(definition.test, mark))]
  return { definition, checked: of("checked"), fromMemory: of("from memory") }
})

function named(node: Node<FactId>, mark: Mark): readonly string[] {
  const below = partsOf(node).flatMap((part) => named(part, mark))
  const bears = (cited: Citation) => cited.mark === mark
  if (node.kind === "element") return [...(bears(node) ? [node.name] : []), ...below]
  if (node.kind === "reading") {
    return [...node.options.filter(bears).map(({ title }) => `reading “${title}”`), ...below]
  }
  return below
}

/** The whole table. */
export function asTable(folders: ReadonlyMap<string, readonly Definition<FactId>[]>): string {
  const wholly = marked.filter(({ definition }) => partsFromMemory(definition).length === 0)
  const count = (of: "checked" | "fromMemory") => marked.reduce((sum, one) => sum + one[of].length, 0)
  return `${[
    "# What was compared with a text, and what was not",
    "",
    "Written by `library/test/law/as-encoded.test.ts`. *Checked*: the words, or the point, were compared with the page that the source names; what that page is, and what it does not show, stands in the sources. *From memory*: they were not, and the screen says so in the heading of every finding under that definition. A lawyer of the place has read none of them.",
    "",
    `${marked.length} texts, each version apart: ${count("checked")} parts and ways to read are checked, ${count("fromMemory")} are from memory. Of ${wholly.length} texts nothing is from memory, their first day included.`,
    ...[...folders].flatMap(([folder, of]) => [
      "",
      `## ${folder.replaceAll("-", " ")}`,
      "",
      "| definition | in force | checked | from memory | which ones are from memory |",
      "| - | - | -: | -: | - |",
      ...marked.filter(({ definition }) => of.includes(definition)).map(asLine),
    ]),
  ].join("\n")}\n`
}

function asLine({ definition: { id, inForce }, checked, fromMemory }: Marked): string {
  const days = `${inForce.from} to ${inForce.until ?? "today"} (${inForce.mark})`
  const which = fromMemory.length === 0 ? "–" : fromMemory.join("; ")
  return `| \`${id}\` | ${days} | ${checked.length} | ${fromMemory.length} | ${which} |`
}
