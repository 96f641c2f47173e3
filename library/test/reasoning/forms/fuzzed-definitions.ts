import type { Definition, Node } from "distinguo/reasoning"
import { cards, randomTest } from "./random-definitions.ts"

type Pick = (below: number) => number

/** What the fuzzed definitions may refer to. */
export const known = { facts: new Set(cards), sources: new Set(["library"]) }

/** A sound definition: unate, each part with a name of its own, cited, marked and dated. */
export function soundDefinition(pick: Pick): Definition {
  let parts = 0
  const renamed = (node: Node): Node => {
    if (node.kind === "fact") return node
    if (node.kind === "element") return { ...node, name: `part ${parts++}`, of: renamed(node.of) }
    if (node.kind === "not") return { ...node, of: renamed(node.of) }
    if (node.kind === "reading") return node
    return { ...node, of: node.of.map(renamed) }
  }
  return {
    schema: "distinguo.definition/1",
    id: "library/may-borrow",
    title: "May borrow",
    instrument: "Rules of the library",
    jurisdiction: "international",
    inForce: { from: "2000-01-01", mark: "checked" },
    source: "library",
    notes: [],
    test: renamed(randomTest(pick, true)),
  }
}

/** A definition broken in one known way, and what must then be reported. */
export interface Planted {
  readonly definition: unknown
  readonly invariant: string
  readonly at?: string
}

/** Puts the opposite of a fact that the test reads somewhere else into the test. */
export function plantBothPolarities(pick: Pick, definition: Definition): Planted {
  const spots: { fact: string; turned: boolean }[] = []
  const walk = (node: Node, turned: boolean): void => {
    if (node.kind === "fact") spots.push({ fact: node.fact, turned })
    else if (node.kind === "not") walk(node.of, !turned)
    else if (node.kind === "element") walk(node.of, turned)
    else if (node.kind !== "reading") for (const part of node.of) walk(part, turned)
  }
  walk(definition.test, false)
  const { fact, turned } = spots[pick(spots.length)] ?? { fact: "card_0", turned: false }
  const plain: Node = { kind: "fact", fact }
  const opposite: Node = turned ? plain : { kind: "not", of: plain }
  const test = plantedIn(pick, definition.test, opposite)
  return { definition: { ...definition, test }, invariant: "unate", at: fact }
}

/** The same tree with one more part somewhere where nothing is turned round. */
function plantedIn(pick: Pick, node: Node, part: Node): Node {
  if (node.kind === "element" && pick(3) > 0) return { ...node, of: plantedIn(pick, node.of, part) }
  if ((node.kind === "all" || node.kind === "any") && node.of.length > 0) {
    const at = pick(node.of.length)
    return pick(3) > 0
      ? { ...node, of: node.of.map((one, index) => (index === at ? plantedIn(pick, one, part) : one)) }
      : { ...node, of: [...node.of.slice(0, at), part, ...node.of.slice(at)] }
  }
  return { kind: pick(2) === 0 ? "all" : "any", of: [node, part] }
}

const citation = { cites: "1", quotes: "a card", mark: "checked" } as const

/** One defect of each other kind, laid around the test. */
export function plantOther(pick: Pick, definition: Definition): Planted {
  const { test } = definition
  const around = (part: object, invariant: string): Planted => ({
    definition: { ...definition, test: { kind: "all", of: [test, part] } },
    invariant,
  })
  const named = (more: object) => ({
    kind: "element",
    name: "planted",
    ...citation,
    of: { kind: "all", of: [] },
    ...more,
  })
  const option = { name: "one", title: "One", ...citation, of: { kind: "all", of: [] } }
  const ways: readonly (() => Planted)[] = [
    () => around({ kind: "fact", fact: "no_such_card" }, "no orphan fact"),
    () => around(named({ cites: "" }), "cited"),
    () => around(named({ quotes: 7 }), "cited"),
    () => around(named({ mark: "surely" }), "marked"),
    () => around(named({ source: "hearsay" }), "known source"),
    () => around({ kind: "all", of: [named({}), named({})] }, "named once"),
    () => around({ kind: "atLeast", n: 1.5, of: [{ kind: "all", of: [] }] }, "countable"),
    () => around({ kind: "reading", name: "how", question: "How?", options: [option] }, "countable"),
    () => ({ definition: { ...definition, inForce: { from: "soon", mark: "checked" } }, invariant: "dated" }),
    () => ({ definition: { ...definition, source: "hearsay" }, invariant: "known source" }),
    () => {
      const loop = { kind: "any", of: [test] as unknown[] }
      loop.of.push({ kind: "not", of: loop })
      return { definition: { ...definition, test: loop }, invariant: "acyclic" }
    },
    () => {
      let deep: unknown = test
      for (let joints = 0; joints < 20_000; joints++) deep = { kind: "not", of: deep }
      return { definition: { ...definition, test: deep }, invariant: "shaped" }
    },
  ]
  return (ways[pick(ways.length)] ?? (() => around({}, "shaped")))()
}

/** Anything at all in the place of some part of a definition. */
export function mangled(pick: Pick, definition: Definition): unknown {
  const copy = JSON.parse(JSON.stringify(definition)) as Record<string, unknown>
  const holders: { holder: Record<string, unknown>; key: string }[] = []
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return
    for (const key of Object.keys(value)) {
      holders.push({ holder: value as Record<string, unknown>, key })
      walk((value as Record<string, unknown>)[key])
    }
  }
  walk(copy)
  for (let times = 0; times <= pick(3); times++) {
    const { holder, key } = holders[pick(holders.length)] ?? { holder: copy, key: "test" }
    holder[key] = anything(pick, 3)
  }
  return copy
}

function anything(pick: Pick, depth: number): unknown {
  const plain = [null, true, 0, -1, 1e308, Number.NaN, "", "card_1", "\u202e", "__proto__", "constructor", [], {}]
  if (depth === 0 || pick(3) > 0) return plain[pick(plain.length)]
  const inside = anything(pick, depth - 1)
  const kinds = ["fact", "all", "any", "not", "atLeast", "element", "reading", "constructor", "toString"]
  return [
    [inside, inside],
    { kind: kinds[pick(kinds.length)], of: inside, options: inside, n: 1 },
    { toString: inside },
  ][pick(3)]
}
