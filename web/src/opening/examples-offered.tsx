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
            <Offer id={example.path.replaceAll(/\W+/g, "-")} example={example} open={open} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Named by its label alone; the line is read after it. */
function Offer({ id, example, open }: { id: string; example: ExampleFile; open: Offered["open"] }) {
  const { label, line } = example
  const about = line === "" ? {} : { "aria-describedby": `line${id}` }
  return (
    <button type="button" className="offer" aria-labelledby={`label${id}`} {...about} onClick={() => open(example)}>
      <span id={`label${id}`}>{label}</span>
      {line !== "" && (
        <span id={`line${id}`} className="small">
          {line}
        </span>
      )}
    </button>
  )
}
