import { Fragment } from "react"
import type { TextOffered } from "../law-asked/law-asked.ts"
import { CellShown } from "./cell-shown.tsx"
import { type ReadingShown, readingInWords } from "./reading-shown.ts"
import { cellOf, type ExampleCompared, examplesCompared } from "./rows-of-examples.ts"

interface Shown {
  readonly texts: readonly TextOffered[]
  readonly reading: ReadingShown
  /** Which texts these are, in the words of the list they were chosen from. */
  readonly place: string
  readonly open: (path: string) => void
}

/** Examples down, texts across, in a box of its own that scrolls by hand and by the arrow keys. */
export function TableOfExamples({ texts, reading, place, open }: Shown) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the arrow keys
    <section className="table-box" tabIndex={0} aria-label="Every example under the texts, a table">
      <table className="examples-by-texts">
        <caption>
          {place === "the texts that are read first" ? "The texts that are read first" : place},{" "}
          {readingInWords[reading]}
        </caption>
        <thead>
          <tr>
            <th scope="col">Example</th>
            {texts.map(({ id, title, instrument }) => (
              <th scope="col" key={id}>
                {title}{" "}
                <span className="instrument">
                  <bdi>{instrument}</bdi>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {examplesCompared.map(({ kind, examples }) => (
          <tbody key={kind}>
            <tr>
              <th scope="rowgroup" colSpan={texts.length + 1} className="kind-of-rows">
                <span>{kind}</span>
              </th>
            </tr>
            {examples.map((example) => (
              <Fragment key={example.path}>
                {example.rows.map((row, at) => (
                  <tr key={row.titles.join(" · ")}>
                    <th scope="row">
                      <RowHead example={example} titles={row.titles} first={at === 0} open={open} />
                    </th>
                    {texts.map(({ id }) => (
                      <td key={id}>
                        <CellShown cell={cellOf(row, id)} reading={reading} />
                      </td>
                    ))}
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

interface Head {
  readonly example: ExampleCompared
  readonly titles: readonly string[]
  readonly first: boolean
  readonly open: (path: string) => void
}

/** The example's name opens it; each of its episodes is a row of its own. */
function RowHead({ example: { path, label, rows }, titles, first, open }: Head) {
  return (
    <>
      {first && (
        <button type="button" className="small-press" onClick={() => open(path)}>
          {label}
        </button>
      )}
      {first && <span className="print-only row-label">{label}</span>}
      {rows.length > 1 && (
        <span className="small">
          {titles.length > 1 ? "Read together: " : ""}
          {titles.join(" · ")}
        </span>
      )}
      {!first && <span className="out-of-sight">, {label}</span>}
    </>
  )
}
