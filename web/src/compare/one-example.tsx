import { useState } from "react"
import type { TextOffered } from "../law-asked/law-asked.ts"
import { ChoiceField } from "../writing/choice-field.tsx"
import { CellShown } from "./cell-shown.tsx"
import { type ReadingShown, readingInWords } from "./reading-shown.ts"
import { cellOf, examplesCompared } from "./rows-of-examples.ts"

interface Shown {
  readonly texts: readonly TextOffered[]
  readonly reading: ReadingShown
  readonly open: (path: string) => void
}

/** One example at a time, each text a row: a telephone has no room for more. */
export function OneExample({ texts, reading, open }: Shown) {
  const all = examplesCompared.flatMap(({ examples }) => examples)
  const [path, choose] = useState(all[0]?.path ?? "")
  const example = all.find((one) => one.path === path)
  if (example === undefined) return null
  return (
    <>
      <ChoiceField
        label="Which example"
        value={path}
        options={noneBeside}
        groups={examplesCompared.map(({ kind, examples }) => ({
          name: kind,
          options: examples.map((one) => [one.path, one.label] as const),
        }))}
        change={choose}
      />
      <p className="small">{example.line}</p>
      {example.rows.map((row) => (
        <table className="one-example" key={row.titles.join(" · ")}>
          <caption>
            {row.titles.length > 1 ? "Read together: " : ""}
            {row.titles.join(" · ")}, {readingInWords[reading]}
          </caption>
          <thead className="out-of-sight">
            <tr>
              <th scope="col">Text</th>
              <th scope="col">How it stands</th>
            </tr>
          </thead>
          <tbody>
            {texts.map(({ id, title, instrument }) => (
              <tr key={id}>
                <th scope="row">
                  {title}{" "}
                  <span className="instrument">
                    <bdi>{instrument}</bdi>
                  </span>
                </th>
                <td>
                  <CellShown cell={cellOf(row, id)} reading={reading} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <button type="button" className="quiet" onClick={() => open(path)}>
        Open it under several texts
      </button>
    </>
  )
}

const noneBeside: readonly (readonly [string, string])[] = Object.freeze([])
