import { type FactToMark, keptOf, keptReport, waysToReport } from "distinguo/assessment"
import { useId } from "react"
import { ToYou } from "./aloud.tsx"
import { capital } from "./capital.ts"
import { tellingOfSpeaker } from "./so-far.ts"
import { TakeItBack } from "./take-it-back.tsx"
import { type Told, untouched } from "./told.ts"

/**
 * What somebody else said of one fact: so, not so, or not known, never in the person's phrases, which are nobody else's.
 * Their own words stand beside it once it is marked.
 */
export function Reported({ soFar, happens, fact }: Told & { readonly fact: FactToMark }) {
  const name = useId()
  const { speaker } = soFar
  const telling = tellingOfSpeaker(soFar)
  const kept = keptOf(soFar.kept, fact.fact, telling)
  const words = kept === "nothing said" ? "" : kept.said.words
  const saw = speaker.by === "seen by the worker"
  return (
    <fieldset className="answers">
      <legend>{capital(fact.label)}</legend>
      {waysToReport(speaker).map((way) => (
        <label className="choice" key={way.answer}>
          <input
            autoComplete="off"
            type="radio"
            name={name}
            checked={kept !== "nothing said" && kept.said.answer === way.answer}
            onChange={() => happens({ kind: "marked", kept: keptReport(fact.fact, way.answer, words, telling) })}
          />
          <span>{saw ? way.words : `${capital(speaker.words)} ${way.words}`}</span>
        </label>
      ))}
      {waysToReport(speaker).map(
        ({ answer }) =>
          kept !== "nothing said" &&
          kept.said.answer === answer && (
            <label className="field" key="words">
              <span>{saw ? "What you saw, in your words" : `In ${speaker.whose} words, as said`}</span>
              <textarea
                {...untouched}
                dir="auto"
                rows={2}
                value={words}
                onChange={({ target }) =>
                  happens({ kind: "worded", kept: keptReport(fact.fact, answer, target.value, telling) })
                }
              />
            </label>
          ),
      )}
      {kept !== "nothing said" && <TakeItBack happens={happens} fact={fact.fact} />}
      <ToYou note={fact.note} mark={fact.mark} />
    </fieldset>
  )
}
