import { factById, isFactId } from "distinguo/facts"
import type { ProofNode } from "distinguo/reasoning"
import { sourceById } from "distinguo/sources"
import { inWords } from "./standing-words.ts"

const jointWords: Readonly<Record<string, string>> = {
  all: "each of these",
  any: "one of these",
  not: "absent:",
  except: "except where:",
  childNeedsNoMeans: "under 18, or else one of these means",
  intendedOrOccurred: "meant, or it happened",
}

/**
 * A proof as lines, each part indented under the one it serves. A part of which nothing was told ends there: its facts
 * are listed once, with what is open.
 */
export function ladder(node: ProofNode, depth = 0, isException = false): readonly string[] {
  const indent = "  ".repeat(depth)
  const line = (words: string): string => `${indent}${inWords(node.standing)}  ${words}`
  const below = (from = depth + 1): readonly string[] =>
    isUntold(node) ? [] : node.of.flatMap((part) => ladder(part, from))
  switch (node.kind) {
    case "fact":
      return [line(labelOf(node.fact ?? ""))]
    case "element":
    case "option":
      return [line(`${node.title ?? node.name ?? ""}  ${citation(node)}`), ...below()]
    case "reading":
      return [line(node.title ?? ""), ...below()]
    case "atLeast":
      return [line(`at least ${node.n} of these`), ...below()]
    case "not":
      return [line(jointWords[isException ? "except" : "not"] ?? ""), ...below()]
    case "all":
    case "any":
      // A plain joint needs no line of its own: its parts stand under what they serve.
      if (node.said === undefined) return below(depth)
      if (node.said === "unless") return node.of.flatMap((part) => ladder(part, depth, part.kind === "not"))
      return [line(jointWords[node.said] ?? ""), ...below()]
    default:
      return node.kind satisfies never
  }
}

/** The whole of a definition as lines, with every part, its citation and its facts, and no standing. */
export function outline(node: ProofNode, depth = 0, isException = false): readonly string[] {
  if (node.said === "unless") return node.of.flatMap((part) => outline(part, depth, part.kind === "not"))
  const joint = jointWords[isException ? "except" : (node.said ?? node.kind)] ?? ""
  const words = node.kind === "fact" ? labelOf(node.fact ?? "") : (node.title ?? node.name ?? joint)
  const cited = node.cites === undefined ? "" : `  ${citation(node)}`
  return [`${"  ".repeat(depth)}${words}${cited}`, ...node.of.flatMap((part) => outline(part, depth + 1))]
}

export function citation({ cites, quotes, mark, source }: ProofNode): string {
  const from = source === undefined ? "" : `; ${sourceById(source).title}`
  return `(${cites ?? ""} “${quotes ?? ""}”, ${mark ?? ""}${from})`
}

function isUntold(node: ProofNode): boolean {
  if (node.kind === "fact") return node.standing === "unknown"
  return node.of.every(isUntold)
}

export function labelOf(fact: string): string {
  return isFactId(fact) ? factById(fact).label : fact
}
