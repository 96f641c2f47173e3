/** What a file is written from: data in which a defect can be planted that plain data cannot hold. */
export type Tree = Text | Raw | List | Keys

export interface Text {
  readonly kind: "text"
  readonly value: string | number
}
/** Written as it is: whatever no correct file has. */
export interface Raw {
  readonly kind: "raw"
  readonly written: string
}
export interface List {
  readonly kind: "list"
  readonly items: Tree[]
}
export interface Keys {
  readonly kind: "keys"
  readonly pairs: Pair[]
}
export interface Pair {
  readonly key: string
  /** A key that is written as it is, without quotation marks. */
  readonly rawKey: boolean
  value: Tree
}
export type Path = readonly (string | number)[]

export function raw(written: string): Raw {
  return { kind: "raw", written }
}

export function pair(key: string, value: Tree, rawKey = false): Pair {
  return { key, value, rawKey }
}

/** A tree that may be changed, made from data of the shape that JSON has. */
export function treeOf(value: unknown): Tree {
  if (typeof value === "string" || typeof value === "number") return { kind: "text", value }
  if (Array.isArray(value)) return { kind: "list", items: value.map(treeOf) }
  if (typeof value === "object" && value !== null) {
    return { kind: "keys", pairs: Object.entries(value).map(([key, inner]) => pair(key, treeOf(inner))) }
  }
  return raw("~")
}

/** A place of a tree, with its path. */
export interface Place<T extends Tree = Tree> {
  readonly tree: T
  readonly path: Path
}

/** Every place of a tree, from the top. */
export function placesIn(tree: Tree, path: Path = []): readonly Place[] {
  const below =
    tree.kind === "list"
      ? tree.items.flatMap((item, index) => placesIn(item, [...path, index]))
      : tree.kind === "keys"
        ? tree.pairs.flatMap(({ key, value }) => placesIn(value, [...path, key]))
        : []
  return [{ tree, path }, ...below]
}
