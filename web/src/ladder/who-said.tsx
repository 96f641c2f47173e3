import {
  type AccountReading,
  type AgeRange,
  type AgeStatement,
  type Answer,
  isToldUnfreely,
  type SourceKind,
  type Statement,
  weightOf,
} from "distinguo/accounts"
import { factById } from "distinguo/facts"
import { daysInWords } from "../account/days-in-words.ts"
import { Words } from "../account/words.tsx"
import type { Evidence, Said } from "./evidence.ts"

/** One statement: who, what, in which words, when, and what it does here. */
export function WhoSaid({ said: { episode, statement, age }, evidence }: { said: Said; evidence: Evidence }) {
  const { by, role, answer, when, during, words } = statement
  const who = role === "" ? whoInWords[by] : `${whoInWords[by]}, ${role}`
  return (
    <>
      {evidence.episodes.length > 1 && `${episode.title}. `}
      {who}: <strong>{age === "no age" ? answerInWords[answer] : ageInWords(age, answer)}</strong>
      {words !== "" && (
        <>
          {" "}
          <Words>{words}</Words>
        </>
      )}
      <span className="weight">
        {during !== "the whole episode" && `${dot}from ${daysInWords(during.from)} to ${daysInWords(during.to)}`}
        {when !== "not said" && `${dot}told ${daysInWords(when)}`}
        {`${dot}${weightInWords(statement, evidence.reading)}`}
      </span>
    </>
  )
}

/** The same in a few words, inside a sentence: "they said yes", "an official said no". */
export function shortWho({ by, role, answer }: Statement, age: Said["age"]): string {
  const named = by === "the person" ? "they" : by === "seen by the worker" ? "the worker saw" : by
  const who = role === "" || by === "the person" ? named : `${named} (${role})`
  const what = age === "no age" ? answerInWords[answer] : ageInWords(age, answer)
  return by === "seen by the worker" ? `${who}: ${what}` : `${who} said ${what}`
}

/** A dot that stays at the end of a line and never begins one. */
const dot = "\u00a0· "

const whoInWords: Readonly<Record<SourceKind, string>> = {
  "the person": "They said",
  "one with an interest": "One with an interest",
  "an official": "An official",
  another: "Another",
  "a document": "A document",
  "seen by the worker": "Seen by the worker",
}

const answerInWords: Readonly<Record<Answer, string>> = {
  yes: "yes",
  no: "no",
  "not known": "asked, and not known",
  declined: "would rather not say",
  "not applicable": "does not apply",
}

/** What a statement does to the fact, and why where that is not plain. */
function weightInWords(statement: Statement, reading: AccountReading): string {
  const weight = weightOf(statement.fact, statement, reading)
  if (weight === "counts") return "counts"
  if (weight === "contests") return "can oppose what others said, and settles nothing alone"
  if (statement.setAside !== "no") return `stands beside: they set it aside (${statement.setAside})`
  if (statement.by === "the person" && isToldUnfreely(statement)) {
    const meanwhile = reading === "everything said" ? "; meanwhile it can oppose what others said" : ""
    return `stands beside until they say it again freely, or say that it stands${meanwhile}`
  }
  if (factById(statement.fact).counts === "only their own word") return "stands beside: only their own word sets this"
  return "stands beside"
}

export function ageInWords({ atStart, atEnd, born }: AgeStatement, answer: Answer): string {
  const parts = [yearsInWords(atStart, "at the start"), yearsInWords(atEnd, "at the end")]
  if (born !== "not said") parts.push(`born ${daysInWords(born)}`)
  const said = parts.filter((part) => part !== "")
  return said.length === 0 ? answerInWords[answer] : said.join(", ")
}

function yearsInWords(age: AgeRange | "not sure" | "not said", when: string): string {
  if (age === "not said") return ""
  if (age === "not sure") return `not sure how old ${when}`
  if (age.oldest === "open") return `${age.youngest} or over ${when}`
  return age.youngest === age.oldest ? `${age.youngest} ${when}` : `${age.youngest} to ${age.oldest} ${when}`
}
