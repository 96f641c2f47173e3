import type { Violation } from "./check.ts"

/** How many joints may stand inside each other, and how many nodes a definition may have: far beyond any law. */
const deepest = 100
const largest = 20_000

/**
 * Whether a value has the shape of a definition, so that everything else may read it: the first thing that is not so,
 * in the order of the text. Whatever was read from a file goes through here first; nothing in it can make this fail.
 */
export function checkShape(value: unknown): readonly Violation[] {
  if (!isParts(value)) return [shaped("definition", "give a definition as named parts")]
  const found =
    texts(value, "definition", ["id", "title", "instrument", "jurisdiction", "source"]) ??
    checkHead(value) ??
    checkNode(value["test"], "test", [], { nodes: 0 })
  return found === undefined ? [] : [found]
}

type Parts = Readonly<Record<string, unknown>>

function isParts(value: unknown): value is Parts {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function shaped(at: string, mend: string): Violation {
  return { invariant: "shaped", at, mend }
}

function texts(value: Parts, at: string, names: readonly string[]): Violation | undefined {
  const missing = names.find((name) => typeof value[name] !== "string")
  return missing === undefined ? undefined : shaped(`${at}.${missing}`, `write ${missing} as text`)
}

function checkHead({ schema, inForce, notes }: Parts): Violation | undefined {
  if (schema !== "distinguo.definition/1") return shaped("definition.schema", "write schema: distinguo.definition/1")
  if (!Array.isArray(notes) || !notes.every((note) => typeof note === "string")) {
    return shaped("definition.notes", "write notes as a list of sentences; it may be empty")
  }
  if (!isParts(inForce) || typeof inForce["from"] !== "string") {
    return shaped("definition.inForce", "write inForce with the day it begins")
  }
  const { until } = inForce
  return until === undefined || typeof until === "string"
    ? undefined
    : shaped("definition.inForce", "write until as a day")
}

/** Each kind of node with what it must have. `parts` are nodes, `options` nodes with a citation around them. */
const kinds: Readonly<
  Record<string, { readonly texts: readonly string[]; readonly parts: "none" | "one" | "many" | "options" }>
> = {
  fact: { texts: ["fact"], parts: "none" },
  all: { texts: [], parts: "many" },
  any: { texts: [], parts: "many" },
  atLeast: { texts: [], parts: "many" },
  not: { texts: [], parts: "one" },
  element: { texts: ["name"], parts: "one" },
  reading: { texts: ["name", "question"], parts: "options" },
}

type Above = readonly unknown[]

function checkNode(node: unknown, at: string, above: Above, seen: { nodes: number }): Violation | undefined {
  if (above.includes(node) && isParts(node))
    return { invariant: "acyclic", at, mend: "a definition cannot contain itself" }
  seen.nodes++
  if (above.length > deepest) return shaped(at, `write the test with at most ${deepest} joints inside each other`)
  if (seen.nodes > largest) return shaped(at, `write the test with at most ${largest} parts`)
  const kind = isParts(node) && typeof node["kind"] === "string" ? node["kind"] : "none"
  const wanted = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (!isParts(node) || wanted === undefined) return shaped(at, `write a part of kind ${Object.keys(kinds).join(", ")}`)
  const missing = texts(node, at, wanted.texts)
  if (missing !== undefined) return missing
  if (kind === "atLeast" && typeof node["n"] !== "number") return shaped(at, "say how many must hold, as a number")
  const parts = partsIn(node, wanted.parts)
  if (parts === "missing")
    return shaped(at, `write what stands in it as ${wanted.parts === "one" ? "one part" : "a list of parts"}`)
  return first(parts, (part, index) => checkNode(part, `${at}.${index}`, [...above, node], seen))
}

function partsIn(node: Parts, wanted: "none" | "one" | "many" | "options"): readonly unknown[] | "missing" {
  if (wanted === "none") return []
  if (wanted === "one") return [node["of"]]
  const list = wanted === "many" ? node["of"] : node["options"]
  if (!Array.isArray(list)) return "missing"
  if (wanted === "many") return list
  const said = (option: unknown) =>
    isParts(option) && typeof option["name"] === "string" && typeof option["title"] === "string"
  return list.every(said) ? list.map((option: Parts) => option["of"]) : "missing"
}

function first<T>(each: readonly T[], of: (one: T, index: number) => Violation | undefined): Violation | undefined {
  for (const [index, one] of each.entries()) {
    const found = of(one, index)
    if (found !== undefined) return found
  }
  return undefined
}
