import { corrections, type Statement } from "distinguo/accounts"
import { type FactToMark, keptAnswer, keptOf, keptSilence, mayBeMarked, notSaid } from "distinguo/assessment"
import { type FactId, factById } from "distinguo/facts"
import { useId } from "react"
import { type SoFar, talkOf, tellingOfSpeaker } from "./so-far.ts"
import type { Told } from "./told.ts"

/**
 * One fact with its answers as whole phrases, none chosen beforehand (CARE-9, CARE-10). A press writes down what was
 * said; another press takes it back, and nothing stays of it. The two silences are the person's alone.
 */
export function Answers({
  soFar,
  happens,
  fact,
  legend,
}: Told & { readonly fact: FactToMark; readonly legend: string }) {
  const name = useId()
  const telling = tellingOfSpeaker(soFar)
  const theirs = telling.by === "the person"
  const kept = keptOf(soFar.kept, fact.fact, telling)
  const now = kept === "nothing said" ? "" : kept.kind === "answer" ? kept.phrase : kept.said.answer
  const before = earlierOf(soFar, fact.fact)
  return (
    <fieldset className="answers">
      <legend>{legend}</legend>
      {before !== "nothing" && theirs && <p className="small">They said earlier: {before}</p>}
      {fact.phrases.map((phrase) => (
        <label className="choice" key={phrase.words}>
          <input
            type="radio"
            name={name}
            checked={now === phrase.words}
            onChange={() => happens({ kind: "marked", kept: keptAnswer(fact.fact, phrase, telling) })}
          />
          <span>“{phrase.words}”</span>
        </label>
      ))}
      {theirs &&
        notSaid.map(({ answer, words }) => (
          <label className="choice" key={answer}>
            <input
              type="radio"
              name={name}
              checked={now === answer}
              onChange={() => happens({ kind: "marked", kept: keptSilence(fact.fact, answer, telling) })}
            />
            <span>“{words}”</span>
          </label>
        ))}
      {now !== "" && (
        <p>
          <button
            type="button"
            className="quiet"
            onClick={({ currentTarget }) => {
              currentTarget.closest("fieldset")?.querySelector("input")?.focus()
              happens({ kind: "taken back", fact: fact.fact })
            }}
          >
            Take it back: nothing said about this
          </button>
        </p>
      )}
      {kept !== "nothing said" && before !== "nothing" && theirs && (
        <label className="field">
          <span>And what they said earlier? It is theirs to say.</span>
          <select
            value={kept.earlier}
            onChange={({ target }) =>
              happens({
                kind: "earlier",
                fact: fact.fact,
                earlier: corrections.find((one) => one === target.value) ?? "stands",
              })
            }
          >
            <option value="stands">it stands beside</option>
            {corrections.map((one) => (
              <option value={one} key={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      )}
      <details className="to-you">
        <summary>To you, not to them</summary>
        <p>{fact.note}</p>
        <p className="small">These words are {fact.mark}.</p>
      </details>
    </fieldset>
  )
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

/** Whether anything was marked of one of these facts by the one who is speaking now. */
export function isAnyMarked(soFar: SoFar, facts: readonly FactToMark[]): boolean {
  return facts.some(({ fact }) => soFar.kept.some((one) => "said" in one && one.said.fact === fact))
}

/** Whether a fact may still stand on a screen of this talk. */
export function mayStandHere(soFar: SoFar, fact: FactId): boolean {
  return mayBeMarked(talkOf(soFar), fact)
}
