import type { View } from "distinguo/assessment"
import { type FactId, factById } from "distinguo/facts"
import { isSettled, onlyCarriers, type ProofNode, type Standing, shorten } from "distinguo/reasoning"
import { sourceById } from "distinguo/sources"
import { type Evidence, isAnswered, saidAbout } from "../ladder/evidence.ts"
import { headed, placeInText } from "../ladder/joint-words.ts"
import { factOf, isSpokenOf } from "../ladder/rows.ts"
import { shortWho } from "../ladder/who-said.tsx"
import { StandingMark } from "../standing/standing-mark.tsx"

interface Shown {
  readonly view: View
  readonly evidence: Evidence
  /** The reading that stands above it: what is no other there is not said again. */
  readonly after?: View
}

/**
 * The reasons in little room. Of a finding that is settled, what carries its answer and nothing else; of one that is
 * open, the parts that are settled or said both ways: what is still open is no list on paper (CARE-32).
 */
export function ProofOnPaper({ view, evidence, after }: Shown) {
  const { proof } = view
  const before = after === undefined ? [] : partsShown(after).map(inOneWord)
  const parts = partsShown(view)
    .filter(({ rung }) => isSettled(view.standing) || isSpokenOf(rung, evidence))
    .filter((part) => !before.includes(inOneWord(part)))
  if (parts.length === 0) return null
  return (
    <ul className="proof-on-paper">
      {parts.map(({ rung, within }) => (
        <li key={`${within} ${rung.name}`}>
          <StandingMark standing={rung.standing} /> <strong>{headed(rung.title ?? rung.name ?? "")}</strong>{" "}
          <span className="article">{placeInText(rung.cites ?? "", sourceById(rung.source ?? proof.source))}</span>
          <Facts rung={rung} evidence={evidence} />
        </li>
      ))}
    </ul>
  )
}

interface Part {
  readonly rung: ProofNode
  /** Names of the rungs above it, so that two ways of reading a text keep their own parts. */
  readonly within: string
}

function partsShown({ standing, proof }: View): readonly Part[] {
  if (isSettled(standing)) return partsOf(shorten(proof).root)
  return partsOf(proof.root)
    .filter(({ rung }) => rung.standing !== "unknown")
    .map(({ rung, within }) => ({ rung: onlyCarriers(rung), within }))
}

/** What a part comes to and rests on, so that two readings of the account can be held side by side. */
function inOneWord({ rung, within }: Part): string {
  return JSON.stringify([within, rung.name, rung.standing, factsBeneath(rung)])
}

/** The parts of a text that have no named part beneath them, in its order, each once. */
function partsOf(rung: ProofNode, within = ""): readonly Part[] {
  const beneath = rung.of.flatMap((part) => partsOf(part, `${within} ${rung.name ?? ""}`))
  const found = beneath.length > 0 || rung.kind !== "element" ? beneath : [{ rung, within }]
  return found.filter(({ rung: one }, at) => found.findIndex((other) => other.rung.name === one.name) === at)
}

interface AboutFact {
  readonly fact: FactId
  readonly standing: Standing
}

/** The facts a part rests on, with who said each; those that nobody spoke of, in a textbook's pattern, in one word. */
function Facts({ rung, evidence }: { rung: ProofNode; evidence: Evidence }) {
  const facts = factsBeneath(rung)
  const spokenOf = facts.filter(({ fact }) => whoSaid(fact, evidence) !== "")
  const absent = facts.some((one) => !spokenOf.includes(one) && one.standing === "no")
  if (spokenOf.length === 0 && !absent) return null
  return (
    <>
      :{" "}
      {spokenOf.map(({ fact, standing }, at) => (
        <span key={fact}>
          {at > 0 && "; "}
          {factById(fact).label}
          {standing === "contested" && ", contested"} ({whoSaid(fact, evidence)}
          {evidence.restates.includes(fact) && "; this repeats what the court concluded"})
        </span>
      ))}
      {absent && `${spokenOf.length > 0 ? "; " : ""}all else is taken as absent in this pattern`}.
    </>
  )
}

function factsBeneath(rung: ProofNode): readonly AboutFact[] {
  const found = [...factOf(rung).map((fact) => ({ fact, standing: rung.standing })), ...rung.of.flatMap(factsBeneath)]
  return found.filter((one, at) => found.findIndex(({ fact }) => fact === one.fact) === at)
}

/** Who gave a yes or a no: "they said yes; an official said no". A silence has no word here (promise 17). */
function whoSaid(fact: FactId, evidence: Evidence): string {
  const said = saidAbout(fact, evidence)
    .filter(({ statement }) => isAnswered(statement.answer) && statement.setAside === "no")
    .map(({ episode, statement, age }) => {
      const who = shortWho(statement, age)
      return evidence.episodes.length > 1 ? `${who}, ${episode.title}` : who
    })
  return [...new Set(said)].join("; ")
}
