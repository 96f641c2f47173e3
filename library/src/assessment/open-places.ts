import type { FactId } from "../facts/index.ts"
import { type Definition, freeze, readingsOf } from "../reasoning/index.ts"

/** A place where the law itself is open, and the ways in which it may be read. */
export interface OpenPlace {
  /** As `Request.readings` names it. */
  readonly name: string
  /** What the law leaves open. */
  readonly question: string
  readonly options: readonly { readonly name: string; readonly title: string; readonly cites: string }[]
  /** Ids of the definitions in whose text it stands. */
  readonly definitions: readonly string[]
}

/** Every open place of these definitions, once each, in the order of the law. Unless one chooses, each is shown. */
export function openPlacesOf(under: readonly Definition<FactId>[]): readonly OpenPlace[] {
  const found = new Map<string, OpenPlace>()
  for (const { id, test } of under) {
    for (const { name, question, options } of readingsOf(test)) {
      const definitions = [...new Set([...(found.get(name)?.definitions ?? []), id])]
      const ways = options.map((option) => ({ name: option.name, title: option.title, cites: option.cites }))
      found.set(name, { name, question, options: ways, definitions })
    }
  }
  return freeze([...found.values()])
}
