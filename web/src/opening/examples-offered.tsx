import type { ExampleFile } from "./examples.ts"

interface Offered {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly examples: readonly ExampleFile[]
  readonly open: (example: ExampleFile) => void
}

/** A list of accounts that come with the page: each by its label, with one line of what it shows. */
export function ExamplesOffered({ id, title, about, examples, open }: Offered) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{examples.length === 0 ? "None comes with this page yet. Open a file instead." : about}</p>
      <ul className="offered">
        {examples.map((example) => (
          <li key={example.path}>
            <button type="button" className="offer" onClick={() => open(example)}>
              <span>{example.label}</span> {example.line !== "" && <span className="small">{example.line}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
