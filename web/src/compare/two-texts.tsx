import {
  differenceInWords,
  differenceOf,
  exploitationOfProstitution,
  partsFromMemory,
  traffickingInPersons,
} from "distinguo/law"
import { useMemo, useState } from "react"
import { daysInForce } from "../law/days-in-force.ts"
import type { House } from "../page/house.ts"
import { ChoiceField } from "../writing/choice-field.tsx"
import { newestOf, textOf, type Version, versionsByPlace } from "./text-to-choose.ts"

/** Two that are often taken for one another. */
const atFirst: readonly [Version, Version] = [
  newestOf(traffickingInPersons.id),
  newestOf(exploitationOfProstitution.id),
]

/** Two texts against each other, kind of part by kind of part, each with its own articles and marks. No account is read. */
export function TwoTexts({ say }: { say: House["say"] }) {
  const [[one, other], choose] = useState(atFirst)
  const difference = useMemo(() => differenceOf(textOf(one), textOf(other)), [one, other])
  const { head, rows } = useMemo(() => differenceInWords(difference), [difference])
  const take = (next: readonly [Version, Version]) => {
    choose(next)
    say("What differs stands below.")
  }
  return (
    <section aria-labelledby="two-texts">
      <h2 id="two-texts">Two texts side by side</h2>
      <div className="fields two-texts-chosen screen-only">
        <ChoiceField
          label="One text"
          value={one}
          options={noneBeside}
          groups={versionsByPlace}
          change={(now) => take([now, other])}
        />
        <ChoiceField
          label="The other text"
          value={other}
          options={noneBeside}
          groups={versionsByPlace}
          change={(now) => take([one, now])}
        />
      </div>
      <div className="two-sides">
        <TextChosen version={one} />
        <TextChosen version={other} />
      </div>
      <p>{head}</p>
      {rows.map(({ on, one: here, other: there }) => (
        <section className="difference-row" aria-label={on} key={on}>
          <h3>{on}</h3>
          <div className="two-sides">
            <Side version={one} beside={other} sentences={here} />
            <Side version={other} beside={one} sentences={there} />
          </div>
        </section>
      ))}
    </section>
  )
}

const noneBeside: readonly (readonly [Version, string])[] = Object.freeze([])

function TextChosen({ version }: { version: Version }) {
  const text = textOf(version)
  const memory = partsFromMemory(text)
  return (
    <div className="side">
      <p className="text-called">
        {text.title}{" "}
        <span className="instrument">
          <bdi>{text.instrument}</bdi>
        </span>
      </p>
      <p className="small">
        {daysInForce(text.inForce)}.{" "}
        {memory.length === 0
          ? "Every part was checked against the text."
          : `Written from memory, not compared: ${memory.join("; ")}.`}
      </p>
    </div>
  )
}

/** What one of the two asks of this kind, under its own name: stacked on a phone nobody must mistake whose words these are. */
function Side({
  version,
  beside,
  sentences,
}: {
  readonly version: Version
  readonly beside: Version
  readonly sentences: readonly string[]
}) {
  const [here, there] = [textOf(version), textOf(beside)]
  const isSameInstrument = here.instrument === there.instrument
  return (
    <div className="side">
      <h4 className="whose">
        <bdi>{isSameInstrument ? `${here.title}, ${daysInForce(here.inForce)}` : here.instrument}</bdi>
      </h4>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}
