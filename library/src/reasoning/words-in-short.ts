import type { LineInWords } from "./to-words.ts"

/**
 * What a definition asks, as one sentence: its outermost parts in their order and how they are joined. What is joined
 * within what is joined stands in brackets, so that nothing can be read two ways.
 */
export function inShort(root: LineInWords): string {
  const said = root.kind === "joint" ? shortOf(root) : `this is needed: ${shortOf(root)}`
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}

function shortOf({ kind, words, name = "", asks, of }: LineInWords): string {
  if (kind === "fact") return words
  if (kind !== "joint") return `“${kind === "open" ? name : words}”`
  const parts = of.map((part) => {
    const said = part.kind === "joint" && part.of.length > 0 ? `(${shortOf(part)})` : shortOf(part)
    return part.before === "" ? said : `${part.before} ${said}`
  })
  const how = `${asks.charAt(0).toLowerCase()}${asks.slice(1).replace(/\.$/, "")}`
  return parts.length === 0 ? how : `${how} ${parts.join("; ")}`
}
