import { Composer, type CST, type Document, isMap, isScalar, isSeq, type Node, type Pair } from "yaml"
import { type FileProblem, fileProblems } from "./file-problems.ts"

/** Where a value begins in the text, where its key does, and where what stands within it does. */
export interface Spot {
  readonly offset: number
  readonly keyOffset: number
  readonly within: ReadonlyMap<string | number, Spot>
}

export interface PlainData {
  readonly value: unknown
  readonly spot: Spot
}

/**
 * Composes tokens into data of the shape that JSON has, with the place of every key and value.
 *
 * YAML 1.2, core schema, for JSON as well: days, `yes` and `no` stay text. A key that could reach an object's
 * prototype, that stands twice or is no text is a problem and is never assigned.
 */
export function readPlainData(
  tokens: readonly CST.Token[],
  text: string,
): { data: PlainData } | { problems: readonly FileProblem[] } {
  const composer = new Composer({ version: "1.2", schema: "core", uniqueKeys: false, strict: true })
  const [document] = composer.compose(tokens, true, text.length)
  const wrong = document === undefined ? "none" : firstError(document, text)
  if (wrong !== "none") return { problems: [wrong] }
  const top = document?.contents
  if (top === undefined || top === null || isUnwritten(top)) return { problems: [fileProblems.empty()] }
  const found: FileProblem[] = []
  const data = plain(top, top.range?.[0] ?? 0, found)
  return found.length === 0 ? { data } : { problems: found }
}

/** Only the first: what follows a slip in the form of a text is mostly its consequence. */
function firstError({ errors, warnings }: Document, text: string): FileProblem | "none" {
  const [first] = [...errors, ...warnings].toSorted((one, other) => one.pos[0] - other.pos[0])
  if (first === undefined) return "none"
  const offset = Math.min(first.pos[0], text.trimEnd().length)
  if (first.code === "BAD_DQ_ESCAPE") return fileProblems.badEscape(offset)
  if (first.code === "BAD_INDENT" || first.code === "TAB_AS_INDENT") return fileProblems.indentation(offset)
  return fileProblems.notYaml(offset)
}

/** Recursion is safe here: tokens.ts has refused what is nested too deeply. */
function plain(node: Node | null, keyOffset: number, found: FileProblem[]): PlainData {
  const offset = node === null || isUnwritten(node) ? keyOffset : (node.range?.[0] ?? keyOffset)
  if (isMap<Node, Node | null>(node)) return plainKeys(node.items, { offset, keyOffset }, found)
  if (isSeq<Node>(node)) {
    const items = node.items.map((item) => plain(item, item.range?.[0] ?? offset, found))
    const within = new Map(items.map(({ spot }, item) => [item, spot]))
    return { value: items.map(({ value }) => value), spot: { offset, keyOffset, within } }
  }
  return { value: isScalar(node) ? node.value : null, spot: { offset, keyOffset, within: new Map() } }
}

function plainKeys(
  pairs: readonly Pair<Node, Node | null>[],
  at: Pick<Spot, "offset" | "keyOffset">,
  found: FileProblem[],
): PlainData {
  const value: Record<string, unknown> = {}
  const within = new Map<string, Spot>()
  for (const { key, value: node } of pairs) {
    const keyOffset = key.range?.[0] ?? at.offset
    const below = plain(node, keyOffset, found)
    const name = isScalar(key) ? key.value : "none"
    if (!isScalar(key) || typeof name !== "string") found.push(fileProblems.keyNotText(keyOffset))
    else if (reserved.has(name)) found.push(fileProblems.reservedKey(keyOffset))
    else if (within.has(name)) found.push(fileProblems.duplicateKey(keyOffset))
    else {
      value[name] = below.value
      within.set(name, below.spot)
    }
  }
  return { value, spot: { ...at, within } }
}

/** Names under which every object already has something. */
const reserved: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"])

/** Whether nothing is written where a value could stand; an unwritten value has no place of its own. */
function isUnwritten(node: Node): boolean {
  return isScalar(node) && node.source === "" && node.value === null
}
