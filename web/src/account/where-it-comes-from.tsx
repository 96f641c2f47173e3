import type { Account, CourtFinding, Example } from "distinguo/accounts"
import { factById } from "distinguo/facts"
import { everyTextOffered } from "../law-asked/law-asked.ts"

/** For an invented example its note; for a published decision its source, and what the court found, which is not ours. */
export function WhereItComesFrom({ account: { example, told } }: { account: Account }) {
  if (example === "not an example") return null
  return (
    <section className="told example" aria-labelledby="comes-from">
      <h2 id="comes-from">Where this comes from</h2>
      {example.source !== "" && <p>{opened(example.source)}</p>}
      {example.court.length > 0 && <CourtFound court={example.court} />}
      {told === "published" && <RestatedFacts restates={example.restates} />}
      {example.note !== "" && (
        <details>
          <summary>Note</summary>
          <p>{example.note}</p>
        </details>
      )}
    </section>
  )
}

const foundInWords: Readonly<Record<CourtFinding["found"], string>> = {
  met: "found to be so",
  "not met": "found not to be so",
  arguable: "found arguable",
  "not proved": "found not proved",
}

function CourtFound({ court }: { court: readonly CourtFinding[] }) {
  return (
    <>
      <p>What the court found, as other hands have summed it up:</p>
      <ul>
        {court.map(({ definition, found, confidence }) => (
          <li key={definition}>
            {titleOf(definition)}: {foundInWords[found]}.
            {confidence !== "high" && ` Coded with ${confidence} confidence.`}
          </li>
        ))}
      </ul>
      <p>
        That is the court’s ruling. What stands below is this program’s reading of a short summary, and is not a ruling
        of any court.
      </p>
    </>
  )
}

function RestatedFacts({ restates }: { restates: Example["restates"] }) {
  if (restates.length === 0) return null
  return (
    <p>
      These facts repeat what the court concluded, so a finding that rests on them repeats the court:{" "}
      {restates.map((fact) => factById(fact).label).join("; ")}.
    </p>
  )
}

/** The text by its name, whether it is at hand yet or comes later. One that is not written down here keeps its mark. */
function titleOf(definition: string): string {
  const text = everyTextOffered().find(({ id }) => id === definition)
  return text === undefined ? definition : `${text.title} (${text.instrument})`
}

function opened(line: string): string {
  const first = line.charAt(0).toUpperCase() + line.slice(1)
  return /[.!?]$/.test(first) ? first : `${first}.`
}
