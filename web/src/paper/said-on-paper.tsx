import {
  type Episode,
  isToldUnfreely,
  type SaidThere,
  type SourceHeard,
  saidBySource,
  type TellingHeard,
} from "distinguo/accounts"
import { factById } from "distinguo/facts"
import { daysInWords } from "../account/days-in-words.ts"
import { Words } from "../account/words.tsx"
import { isAnswered } from "../ladder/evidence.ts"
import { ageInWords } from "../ladder/who-said.tsx"
import { worthInWords } from "../said/worth-words.ts"
import { answersInWords } from "../writing/answer-words.ts"
import { howTold, speakers } from "../writing/telling-words.ts"

/** What leaves on paper of what was said: a silence and its kind do not, nor what they set aside (promise 17, CARE-15). */
export function stands({ statement }: SaidThere): boolean {
  return isAnswered(statement.answer) && statement.setAside === "no"
}

/** What was said in an episode by who said it, the person first. What carries words of its own has a line of its own. */
export function SaidOnPaper({ episode }: { episode: Episode }) {
  const heard = saidBySource(episode).flatMap((source) => {
    const tellings = source.tellings
      .map((told) => ({ ...told, said: told.said.filter(stands) }))
      .filter(({ said }) => said.length > 0)
    return tellings.length === 0 ? [] : [{ ...source, tellings }]
  })
  if (heard.length === 0) return null
  return (
    <>
      <h3>What was said, by whom</h3>
      {heard.map((source) => (
        <Source source={source} key={source.by} />
      ))}
    </>
  )
}

function Source({ source: { by, tellings } }: { source: SourceHeard }) {
  return (
    <div className="source-on-paper">
      <h4>{speakers[by]}</h4>
      {tellings.map((told, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two occasions may be told alike; their order never changes
        <Told told={told} key={at} />
      ))}
    </div>
  )
}

function Told({ told: { telling, said } }: { told: TellingHeard }) {
  const unfree = telling.by === "the person" && isToldUnfreely(telling) ? "not told freely" : ""
  const head = [telling.role, howTold(telling), unfree].filter((part) => part !== "").join("; ")
  const byWorth = [...new Set(said.map(worthInWords))]
  return (
    <>
      {head !== "" && <p className="small">{headed(head)}.</p>}
      {byWorth.map((worth) => (
        <AlikeInWorth worth={worth} said={said.filter((one) => worthInWords(one) === worth)} key={worth} />
      ))}
    </>
  )
}

function AlikeInWorth({ worth, said }: { worth: string; said: readonly SaidThere[] }) {
  const inLines = said.filter(hasMoreToSay)
  const short = said.filter((one) => !inLines.includes(one))
  return (
    <>
      <p className="small worth">{headed(worth)}:</p>
      <ul>
        {inLines.map((one) => (
          <li key={one.place.kind + one.place.at}>
            <InALine said={one} />
          </li>
        ))}
        {(["yes", "no"] as const).map((answer) => (
          <Together answer={answer} said={short.filter(({ statement }) => statement.answer === answer)} key={answer} />
        ))}
      </ul>
    </>
  )
}

/** An age, words of theirs or days of its own: more than a yes or a no. */
function hasMoreToSay({ statement: { words, during }, age }: SaidThere): boolean {
  return age !== "no age" || words !== "" || during !== "the whole episode"
}

function InALine({ said: { statement, age } }: { said: SaidThere }) {
  const { fact, answer, words, during } = statement
  return (
    <>
      {age === "no age" ? factById(fact).label : "age"}:{" "}
      <strong>{age === "no age" ? answersInWords[answer] : ageInWords(age, answer)}</strong>
      {words !== "" && (
        <>
          {" "}
          <Words>{words}</Words>
        </>
      )}
      {during !== "the whole episode" && `, from ${daysInWords(during.from)} to ${daysInWords(during.to)}`}
    </>
  )
}

function Together({ answer, said }: { answer: "yes" | "no"; said: readonly SaidThere[] }) {
  if (said.length === 0) return null
  return (
    <li>
      <strong>{headed(answer)}:</strong> {said.map(({ statement }) => factById(statement.fact).label).join("; ")}.
    </li>
  )
}

function headed(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
