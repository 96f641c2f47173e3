import { definitions } from "distinguo/law"
import { type ExampleFile, examplesAlike } from "../opening/examples.ts"
import { decisionsKind, inventedKinds, type KindOfExample } from "../opening/kinds.ts"
import { type Cell, cellAt, type RowWritten } from "./rows-written.ts"

const written = import.meta.glob<readonly RowWritten[]>("../../../library/examples/**/*.yaml", {
  query: "?stands",
  import: "default",
  eager: true,
})

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

/** How an episode of an example stands under a text. */
export function cellOf(row: RowWritten, definition: string): Cell {
  return cellAt(row, order.indexOf(definition))
}
