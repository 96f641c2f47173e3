import { type ExampleFile, examplesAlike } from "./examples.ts"
import type { KindOfExample } from "./kinds.ts"

export interface Offered {
  readonly kind: KindOfExample
  readonly open: (example: ExampleFile) => void
}

/** A list of accounts that come with the page: each by its label, with one line of what it shows. */
export function ExamplesOffered({ kind, open }: Offered) {
  return (
    <ul className="offered">
      {examplesAlike(kind).map((example) => (
        <li key={example.path}>
          <button type="button" className="offer" onClick={() => open(example)}>
            <span>{example.label}</span> {example.line !== "" && <span className="small">{example.line}</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}
