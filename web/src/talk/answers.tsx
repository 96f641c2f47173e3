import { corrections, type Statement } from "distinguo/accounts"
import { type FactToMark, keptAnswer, keptOf, keptSilence, mayBeMarked, notSaid } from "distinguo/assessment"
import { type FactId, factById } from "distinguo/facts"
import { useId } from "react"
import { correctionsInWords } from "../said/corrections-in-words.ts"
import { ToYou } from "./aloud.tsx"
import { Reported } from "./reported.tsx"
import { type SoFar, talkOf, tellingOfSpeaker } from "./so-far.ts"
import { TakeItBack } from "./take-it-back.tsx"
import type { Told } from "./told.ts"

/**
 * One fact with its answers as whole phrases, none chosen beforehand (CARE-9, CARE-10). A press writes down what was
 * said; another press takes it back, and nothing stays of it. The two silences are the person's alone.
 */
export function Answers({ soFar, happens, fact, about }: Told & OneFact) {
  const name = useId()
  const telling = tellingOfSpeaker(soFar)
  if (telling.by !== "the person") return <Reported soFar={soFar} happens={happens} fact={fact} />
  const kept = keptOf(soFar.kept, fact.fact, telling)
  const now = kept === "nothing said" ? "" : kept.kind === "answer" ? kept.phrase : kept.said.answer
  const before = earlierOf(soFar, fact.fact)
  return (
    <fieldset className="answers">
      <legend>{about}</legend>
      {before !== "nothing" && <p className="small">They said earlier: {before}</p>}
      {fact.phrases.map((phrase) => (
        <label className="choice" key={phrase.words}>
          <input
            autoComplete="off"
            type="radio"
            name={name}
            checked={now === phrase.words}
            onChange={() => happens({ kind: "marked", kept: keptAnswer(fact.fact, phrase, telling) })}
          />
          <span>“{phrase.words}”</span>
        </label>
      ))}
      {notSaid.map(({ answer, words }) => (
        <label className="choice" key={answer}>
          <input
            autoComplete="off"
            type="radio"
            name={name}
            checked={now === answer}
            onChange={() => happens({ kind: "marked", kept: keptSilence(fact.fact, answer, telling) })}
          />
          <span>“{words}”</span>
        </label>
      ))}
      {now !== "" && <TakeItBack happens={happens} fact={fact.fact} />}
      {kept !== "nothing said" && before !== "nothing" && (
        <label className="field">
          <span>And what they said earlier? It is theirs to say.</span>
          <select
            autoComplete="off"
            value={kept.earlier}
            onChange={({ target }) =>
              happens({
                kind: "earlier",
                fact: fact.fact,
                earlier: corrections.find((one) => one === target.value) ?? "stands",
              })
            }
          >
            <option value="stands">It stands beside</option>
            {corrections.map((one) => (
              <option value={one} key={one}>
                {correctionsInWords[one]}
              </option>
            ))}
          </select>
        </label>
      )}
      <ToYou note={fact.note} mark={fact.mark} />
    </fieldset>
  )
}

interface OneFact {
  readonly fact: FactToMark
  /** What stands over the phrases, so that one knows what they are about. */
  readonly about: string
}

/** What they themselves told of it before this talk, in the phrases that may have been theirs; or nothing. */
function earlierOf({ start, account, episode }: SoFar, fact: FactId): string {
  const told = start === "not begun" ? account : start.account
  const said = told.episodes
    .find(({ id }) => id === episode)
    ?.statements.filter((one) => one.fact === fact && one.by === "the person" && one.setAside === "no")
  return said === undefined || said.length === 0 ? "nothing" : said.map(inTheirWords).join("; ")
}

function inTheirWords({ fact, answer }: Statement): string {
  const silent = notSaid.find((one) => one.answer === answer)
  if (silent !== undefined) return `“${silent.words}”`
  const phrases = factById(fact).phrases.filter(({ sets }) => sets === answer)
  return phrases.length === 0 ? "it does not apply" : phrases.map(({ words }) => `“${words}”`).join(" or ")
}

/** Whether anything was marked of one of these facts, whoever said it: in this talk, and not in one before. */
export function isAnyMarked(soFar: SoFar, facts: readonly FactToMark[]): boolean {
  return facts.some(({ fact }) => soFar.kept.some((one) => "said" in one && one.said.fact === fact))
}

/** Whether a fact may still stand on a screen of this talk. */
export function mayStandHere(soFar: SoFar, fact: FactId): boolean {
  return mayBeMarked(talkOf(soFar), fact)
}
