import { openPlacesOf } from "distinguo/assessment"
import type { FactId } from "distinguo/facts"
import type { Definition, Readings } from "distinguo/reasoning"
import { memo, useMemo, useState } from "react"
import { ChoiceField } from "../writing/choice-field.tsx"

interface Asked {
  readonly under: readonly Definition<FactId>[]
  readonly readings: Readings
  readonly ask: (readings: Readings) => void
  /** What the last change moved, in words; shown where a reading is chosen once one was. */
  readonly moved: string
}

/** Where the law itself is open: each reading shown, or one of its named ways. Nothing is chosen for anyone. */
export const ReadingsAsked = memo(function ReadingsAsked({ under, readings, ask, moved }: Asked) {
  const [asked, setAsked] = useState(false)
  const places = useMemo(() => openPlacesOf(under), [under])
  if (places.length === 0) return null
  return (
    <details className="law-asked readings-asked">
      <summary>
        How the law is read where it is open
        {Object.keys(readings).length > 0 && <span className="small"> one way is chosen</span>}
      </summary>
      <p className="small">
        Nobody has settled these. Unless you choose, each reading’s own answer is shown beside the others.
      </p>
      {places.map(({ name, question, options, definitions }) => (
        <div className="open-place" key={name}>
          <p>{question}</p>
          <p className="small">In {titlesOf(definitions, under)}.</p>
          <ChoiceField
            label="Read it"
            value={readings[name] ?? ""}
            options={[["", "each way, side by side"], ...options.map((one) => [one.name, one.title] as const)]}
            change={(chosen) => {
              const { [name]: _, ...others } = readings
              setAsked(true)
              ask(chosen === "" ? others : { ...others, [name]: chosen })
            }}
          />
        </div>
      ))}
      {asked && <p className="screen-only">{moved}</p>}
    </details>
  )
})

function titlesOf(ids: readonly string[], under: readonly Definition<FactId>[]): string {
  const texts = ids.flatMap((id) => under.filter((one) => one.id === id).slice(0, 1))
  return texts.map(({ title, instrument }) => `${title}, ${instrument}`).join("; ")
}
