import type { Chance } from "./chance.ts"
import { type Keys, type List, type Path, type Place, pair, placesIn, raw, type Tree, treeOf } from "./tree.ts"
import type { Style } from "./write-file.ts"

/** Where a planted defect must be reported: on the line of a key, of a value, or of a piece of the text. */
type PlantedAt = { readonly path: Path; readonly part: "key" | "value" } | { readonly text: string }

/** One defect, planted into a tree that is otherwise right. */
export interface Planted {
  readonly code: string
  readonly at: PlantedAt
  /** Some slips of form are what they are only where lines stand one below the other. */
  readonly style: Style | "any"
}

/** Plants a defect of one kind, or finds no place for it in this account. */
export type Planting = (tree: Keys, chance: Chance) => Planted | "no place"

/** A word of the person's that no problem may repeat. */
export const secret = "Plantedword"

export function atValue(code: string, path: Path): Planted {
  return { code, at: { path, part: "value" }, style: "any" }
}

export function atKey(code: string, path: Path): Planted {
  return { code, at: { path, part: "key" }, style: "any" }
}

export function valueUnder(tree: Tree, key: string): Tree | "left out" {
  return (tree.kind === "keys" && tree.pairs.find((one) => one.key === key)?.value) || "left out"
}

export function isSaid(tree: Tree, key: string): boolean {
  return valueUnder(tree, key) !== "left out"
}

/** Writes a value under a key, in place of the one that stands there. */
export function set(tree: Keys, key: string, value: unknown): void {
  const tried = isTree(value) ? value : treeOf(value)
  const found = tree.pairs.find((one) => one.key === key)
  if (found === undefined) tree.pairs.push(pair(key, tried))
  else found.value = tried
}

export function leaveOut(tree: Keys, key: string): void {
  const at = tree.pairs.findIndex((one) => one.key === key)
  if (at !== -1) tree.pairs.splice(at, 1)
}

/** Adds an item to the list under a key, making the list where there is none, and gives the item's position. */
export function add(tree: Keys, key: string, value: unknown): number {
  const before = valueUnder(tree, key)
  if (before === "left out") set(tree, key, [])
  else if (before.kind !== "list") set(tree, key, { kind: "list", items: [before] } satisfies List)
  const list = valueUnder(tree, key)
  if (list === "left out" || list.kind !== "list") throw new Error("no list was made")
  return list.items.push(isTree(value) ? value : treeOf(value)) - 1
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && "kind" in value
}

/** Some place of the tree that is as asked, or none. */
export function somePlace(tree: Keys, chance: Chance, isAsked: (place: Place) => boolean): Place | "no place" {
  const places = placesIn(tree).filter(isAsked)
  return places.length === 0 ? "no place" : chance.pick(places)
}

/** Some group of keys whose path has this form, such as `episodes.*.said.*`. */
export function someKeys(tree: Keys, chance: Chance, form: string): Place<Keys> | "no place" {
  const place = somePlace(tree, chance, ({ tree, path }) => tree.kind === "keys" && formOf(path) === form)
  return place === "no place" || place.tree.kind !== "keys" ? "no place" : { tree: place.tree, path: place.path }
}

/** A path with every position as a star. */
export function formOf(path: Path): string {
  return path.map((step) => (typeof step === "number" ? "*" : step)).join(".")
}

/** Puts a value at a path that is there. */
export function putAt(tree: Tree, path: Path, value: unknown): void {
  const [step, ...rest] = path
  if (step === undefined) throw new Error("nothing can be put at the top")
  if (rest.length > 0) {
    const inner = tree.kind === "list" ? tree.items[Number(step)] : valueUnder(tree, String(step))
    if (inner === undefined || inner === "left out") throw new Error("nothing is there")
    putAt(inner, rest, value)
  } else if (tree.kind === "keys") set(tree, String(step), value)
  else if (tree.kind === "list") tree.items[Number(step)] = isTree(value) ? value : treeOf(value)
}

/** A group of keys in which something can be added freely. */
export function anyKeys(tree: Keys, chance: Chance): Place<Keys> {
  const place = somePlace(tree, chance, (one) => one.tree.kind === "keys")
  return place !== "no place" && place.tree.kind === "keys"
    ? { tree: place.tree, path: place.path }
    : { tree, path: [] }
}

/** Writes a piece of text as it is where free text may stand. */
export function rawWords(tree: Keys, chance: Chance, written: string): Path {
  const place = somePlace(
    tree,
    chance,
    ({ tree, path }) => tree.kind === "text" && ["label", "words", "note", "role"].includes(String(path.at(-1))),
  )
  const path = place === "no place" ? ["label"] : place.path
  putAt(tree, path, raw(written))
  return path
}
