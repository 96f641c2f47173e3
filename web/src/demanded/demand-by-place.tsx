import { demandAt } from "distinguo/responses"
import { useState } from "react"
import { placesByName } from "../duty/places-by-name.ts"
import { RestsOn } from "../help/rests-on.tsx"
import { ChoiceField } from "../writing/choice-field.tsx"

/** What is known of the law of a place about a demand. For most it is nothing, and each place says so by its name. */
export function DemandByPlace() {
  const [code, choose] = useState("not said")
  const { name, law } = demandAt(code)
  return (
    <section className="screen-only" aria-labelledby="demand-by-place">
      <h2 id="demand-by-place">What is known of the law where you work</h2>
      <ChoiceField
        label="Where you work"
        value={code}
        options={[
          ["not said", "Another place, or not said"],
          ...placesByName.map((place) => [place.code, place.name] as const),
        ]}
        change={choose}
      />
      <p>{code === "not said" ? "Of a place on no list here nothing is known." : `In ${name}:`}</p>
      <dl className="contact-lines">
        {law.map(({ question, answer, rests }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>
              {answer} {rests !== "not compared" && <RestsOn grounds={rests} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
