import { definitions, firstDefinitions } from "distinguo/law"
import { useState } from "react"
import type { TextOffered } from "../law-asked/law-asked.ts"
import { byPlace } from "../law-asked/law-by-place.ts"
import type { House } from "../page/house.ts"
import { useOnPaper } from "../printing/on-paper.ts"
import { ChoiceField } from "../writing/choice-field.tsx"
import { useIsWide } from "./is-wide.ts"
import { OneExample } from "./one-example.tsx"
import type { ReadingShown } from "./reading-shown.ts"
import { TableOfExamples } from "./table-of-examples.tsx"

const atHand = "the texts that are read first"
const places = byPlace(definitions)
const textsOf = (place: string): readonly TextOffered[] =>
  place === atHand
    ? firstDefinitions.filter(({ id }, at) => firstDefinitions.findIndex((one) => one.id === id) === at)
    : (places.find((one) => one.place === place)?.offered ?? [])

interface Asked {
  readonly say: House["say"]
  /** Opens an example under several texts. */
  readonly open: (path: string) => void
}

/** Each example under each text: on a wide page a table, on a telephone one example at a time. Examples are nobody's. */
export function EveryExample({ say, open }: Asked) {
  const [place, choose] = useState(atHand)
  const [reading, read] = useState<ReadingShown>("own")
  const wide = useIsWide()
  const onPaper = useOnPaper()
  const shown = { texts: textsOf(place), reading, open }
  return (
    <section aria-labelledby="every-example">
      <h2 id="every-example">Every example under the texts</h2>
      <p>
        Invented accounts and published decisions, and how each stands under each text. Nothing is added up: a row is a
        situation, a column a law, and no law outvotes another.
      </p>
      <div className="fields screen-only">
        <ChoiceField
          label="Which texts"
          value={place}
          options={[[atHand, "The texts that are read first"], ...places.map((one) => [one.place, one.place] as const)]}
          change={(now) => {
            choose(now)
            say("Other texts are shown.")
          }}
        />
        <ChoiceField
          label="On whose word"
          value={reading}
          options={[
            ["own", "On their own account"],
            ["all", "With everything said"],
          ]}
          change={(now) => {
            read(now)
            say(now === "own" ? "On their own account." : "With everything said.")
          }}
        />
      </div>
      {wide || onPaper ? <TableOfExamples {...shown} place={place} /> : <OneExample {...shown} />}
    </section>
  )
}
