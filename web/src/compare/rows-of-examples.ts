import { definitions } from "distinguo/law"
import { type ExampleFile, examplesAlike } from "../opening/examples.ts"
import { decisionsKind, inventedKinds, type KindOfExample } from "../opening/kinds.ts"
import { type Cell, letterOf, type RowWritten } from "./rows-written.ts"

const written = import.meta.glob<readonly RowWritten[]>(
  ["../../../library/examples/**/*.yaml", "!../../../library/examples/plans/**"],
  {
    query: "?stands",
    import: "default",
    eager: true,
  },
)

/** One example, and of each of its episodes how it stands. */
export interface ExampleCompared extends ExampleFile {
  readonly rows: readonly RowWritten[]
}

/** Every example under the words for what it shows. One whose teller wanted the law left out stands in none. */
export const examplesCompared: readonly {
  readonly kind: KindOfExample
  readonly examples: readonly ExampleCompared[]
}[] = Object.freeze(
  ([...inventedKinds, decisionsKind] as const).map((kind) => ({
    kind,
    examples: examplesAlike(kind)
      .map((example) => ({ ...example, rows: written[example.path] ?? [] }))
      .filter(({ rows }) => rows.length > 0),
  })),
)

const order = [...new Set(definitions.map(({ id }) => id))]
const standsOf = new Map(
  (Object.entries(letterOf) as [Cell["own"], string][]).map(([stands, letter]) => [letter, stands]),
)

/** How an episode of an example stands under a text. */
export function cellOf({ own, all, noCoercion }: RowWritten, definition: string): Cell {
  const at = order.indexOf(definition)
  return {
    own: standsOf.get(own[at] ?? "-") ?? "not in force",
    all: standsOf.get(all[at] ?? "-") ?? "not in force",
    noCoercion: noCoercion[at] === "x",
  }
}
