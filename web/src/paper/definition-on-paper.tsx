import type { Episode } from "distinguo/accounts"
import { type Finding, type FindingMade, noCoercionAsked, type View } from "distinguo/assessment"
import type { FactId } from "distinguo/facts"
import { sourceById } from "distinguo/sources"
import { dayInWords } from "../account/days-in-words.ts"
import { LawOpen } from "../finding/law-open.tsx"
import { readsAlike } from "../finding/reads-alike.ts"
import { someoneElseSpoke } from "../ladder/evidence.ts"
import { placeInText } from "../ladder/joint-words.ts"
import { StandingMark } from "../standing/standing-mark.tsx"
import { ProofOnPaper } from "./proof-on-paper.tsx"

interface Shown<F extends Finding = Finding> {
  readonly finding: F
  readonly episodes: readonly Episode[]
  readonly restates: readonly FactId[]
}

/** One definition as one block: its text and day and mark, the finding in its sentence, and what carries it. */
export function DefinitionOnPaper({ finding, episodes, restates }: Shown) {
  const { title, instrument, inForceFrom, lawOf, fromMemory } = finding
  const day = dayInWords(lawOf.day)
  return (
    <div className="definition-on-paper">
      <h4>
        {title} <span className="instrument">{instrument}</span>
      </h4>
      {finding.kind === "not in force" ? (
        <p>
          {lawOf.day < inForceFrom
            ? `No version written down here was in force on ${day}; an older one may have been.`
            : `No longer in force on ${day}.`}
        </p>
      ) : (
        <>
          <p className="small">
            {placesOf(finding)}. In force from {dayInWords(inForceFrom)}; read as on {day}.{" "}
            {fromMemory.length === 0
              ? "Checked against the text."
              : `Written from memory, not compared: ${fromMemory.join("; ")}.`}
          </p>
          <Comes finding={finding} episodes={episodes} restates={restates} />
        </>
      )}
    </div>
  )
}

function Comes({ finding: { ownAccount, everythingSaid }, episodes, restates }: Shown<FindingMade>) {
  const others = someoneElseSpoke(episodes)
  const alike = readsAlike(ownAccount, everythingSaid)
  return (
    <>
      <Outcome view={ownAccount} />
      <ProofOnPaper view={ownAccount} evidence={{ episodes, restates, reading: "own account" }} />
      {others && !alike && (
        <>
          <Outcome view={everythingSaid} />
          <ProofOnPaper
            view={everythingSaid}
            evidence={{ episodes, restates, reading: "everything said" }}
            after={ownAccount}
          />
        </>
      )}
      {others && alike && <p className="small">With everything said it reads the same.</p>}
    </>
  )
}

function Outcome({ view }: { view: View }) {
  const { standing, sentence, asksForNoCoercion } = view
  return (
    <>
      <p className="outcome">
        <StandingMark standing={standing} /> <span>{sentence}</span>
      </p>
      {asksForNoCoercion && <p>{noCoercionAsked}</p>}
      <EitherAge view={view} />
      <LawOpen view={view} />
    </>
  )
}

/** At either age, where the age is not settled: in one line, and no age is guessed. */
function EitherAge({ view: { completions } }: { view: View }) {
  if (completions.length === 0) return null
  return (
    <p className="small">
      Their age then is not settled:{" "}
      {completions.map(({ taken, standing }, at) => (
        <span key={taken}>
          {at > 0 && "; "}
          {taken === "yes" ? "under 18" : "18 or over"} <StandingMark standing={standing} />
        </span>
      ))}
      .
    </p>
  )
}

/** Where in the text its parts stand, each place once. */
function placesOf({ ownAccount: { elements, proof } }: FindingMade): string {
  const places = [...new Set(elements.map(({ cites }) => placeInText(cites, sourceById(proof.source))))]
  const words = places.length === 0 ? sourceById(proof.source).title : places.join("; ")
  return words.charAt(0).toUpperCase() + words.slice(1)
}
