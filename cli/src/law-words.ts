import type { LineInWords } from "distinguo/reasoning"
import { sourceById } from "distinguo/sources"
import { wrap } from "./wrap.ts"

/** A definition in words: one line a part, each indented under the one it serves. */
export function inWordsOnLines(root: LineInWords): readonly string[] {
  return [wrap(lineOf(root), "  ".repeat(root.depth)), ...root.of.flatMap(inWordsOnLines)]
}

function lineOf({ before, words, asks, ...line }: LineInWords): string {
  const own = [words, citation(line)].filter((part) => part !== "").join(" ")
  const said = [own, asks].filter((part) => part !== "").join(/[?.]$/.test(own) ? " " : ". ")
  if (before === "") return said
  return said === "" ? `${before}:` : `${before}: ${own === "" ? said.charAt(0).toLowerCase() + said.slice(1) : said}`
}

function citation({ cites, quotes, mark, source }: Partial<LineInWords>): string {
  if (cites === undefined) return ""
  return `(${cites} “${quotes ?? ""}”, ${mark ?? ""}${source === undefined ? "" : `; ${sourceById(source).title}`})`
}
