import { type Duty, dutyWordsMark, placeOf } from "distinguo/responses"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { SilenceHere } from "./silence-here-later.tsx"

interface Asked {
  readonly duty: Duty
  readonly itHasBeenSaid: () => void
  /** It has been said, and nothing is to be computed all the same: only written down. */
  readonly writeDownOnly: () => void
  readonly leaveUndone: () => void
}

/**
 * The duty gate (promise 8): the words to say, and nothing that a finding could be read from. It is not remembered;
 * another file, or the same one opened again, asks again.
 */
export function DutyGate({ duty, itHasBeenSaid, writeDownOnly, leaveUndone }: Asked) {
  const { beforeAnyFinding } = placeOf(duty.place)
  return (
    <>
      <ScreenHeading takesFocus>Say this to them first</ScreenHeading>
      <p>
        Read it aloud, in your own voice; what stands in brackets is for you to fill in. Ask whether it was understood.
      </p>
      <ol className="say">
        {duty.say.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
      <p className="small">{dutyWordsMark}</p>
      <section className="notice" aria-labelledby="to-you">
        <details>
          <summary>
            <h2 id="to-you">To you, not to them</h2>
            <span className="small">{whetherItBinds(duty)}</span>
            <span className="small">{dutyInShort(duty)}</span>
          </summary>
          <ul className="small">
            {duty.toTheWorker.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <SilenceHere place={duty.place} />
        </details>
      </section>
      <h2>Why nothing has been worked out</h2>
      <p>
        This account was told in confidence. {placeInWords(duty)} {duty.because} So nothing has been worked out: no law
        has been read against this account, and this page has kept and sent nothing.
      </p>
      {beforeAnyFinding.map((words) => (
        <p className="notice" key={words}>
          <strong>{words}</strong>
        </p>
      ))}
      <p>
        If they told you before this was said: say it when you next meet. Until then you can write down, and nothing is
        computed.
      </p>
      <p>
        If they would rather you did not, leave it undone, or write down what they say and have nothing worked out. Help
        does not depend on it.
      </p>
      <div className="choices">
        <button type="button" onClick={itHasBeenSaid}>
          It has been said
        </button>
        <button type="button" className="quiet" onClick={writeDownOnly}>
          Said: write down only, compute nothing
        </button>
        <button type="button" className="quiet" onClick={leaveUndone}>
          Leave it undone
        </button>
      </div>
      <p className="small screen-only">Your answer is forgotten with this account. The next file asks again.</p>
    </>
  )
}

function placeInWords({ place, findingCreatesKnowledge }: Duty): string {
  const consequence = "what comes out here may count as something you know, and you may have to report it."
  if (findingCreatesKnowledge === "yes") return `Where you work, ${consequence}`
  return place === "not said"
    ? `The file does not say where you work. There may be a law there under which ${consequence}`
    : `Not all of the law of the place where you work has been checked. Under it, ${consequence}`
}

/** Whether a duty that was compared binds this role; and never more, because what was not compared could. */
function whetherItBinds({ place, roleTakenAs, duties }: Duty): string {
  if (placeOf(place).duties.length === 0) return "No duty of this place was compared: there may be one that binds you."
  const whom = roleTakenAs === "not said" ? "anyone" : `someone with the role “${roleTakenAs}”`
  if (duties.length === 0) return `No duty was found that makes ${whom} report this. What was not compared could.`
  const law = duties.map(({ cites, mark }) => `${cites}, ${mark}`).join("; ")
  return `A duty was found that binds, or may bind, ${whom} (${law}).`
}

/** The one thing that matters before the rest is read, with its place in the law and its mark (promise 20). */
function dutyInShort({ findingCreatesKnowledge, duties }: Duty): string {
  const proven = duties.filter(({ findingMayProveIt }) => findingMayProveIt.answer === "yes")
  const law = proven.map(({ cites, mark }) => `${cites}, ${mark}`).join("; ")
  const answer = findingCreatesKnowledge === "yes" ? `Yes (${law}).` : "Not checked, so it is taken to be so."
  return `May what comes out here itself make you report it? ${answer} No lawyer has read this.`
}
