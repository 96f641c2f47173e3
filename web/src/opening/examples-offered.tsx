import type { ExampleFile } from "./examples.ts"

interface Offered {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly examples: readonly ExampleFile[]
  readonly open: (example: ExampleFile) => void
}

/** A list of accounts that come with the page, each by its label. */
export function ExamplesOffered({ id, title, about, examples, open }: Offered) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{examples.length === 0 ? "None comes with this page yet. Open a file instead." : about}</p>
      <ul className="offered">
        {examples.map((example) => (
          <li key={example.label}>
            <button type="button" className="quiet" onClick={() => open(example)}>
              {example.label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
