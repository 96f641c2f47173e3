import "../look/contact.css"
import { keptForALawyer, onlyALawyersIsSafe, silenceAt } from "distinguo/responses"
import { RestsOn } from "../help/rests-on.tsx"

export interface SilenceHereAsked {
  readonly place: string
}

/** What stays between two people where the worker works, kind by kind; and how a file for a lawyer is kept apart. */
export function SilenceHere({ place }: SilenceHereAsked) {
  const { silences } = silenceAt(place)
  const known = silences.filter(({ answer }) => answer !== "not known")
  const notKnown = silences.filter(({ answer }) => answer === "not known")
  return (
    <>
      <dl className="contact-lines">
        {known.map(({ of, answer, words, rests }) => (
          <div key={of}>
            <dt>{of}</dt>
            <dd>
              {`${answer}. ${words} `}
              {rests !== "nothing was compared" && <RestsOn grounds={rests} />}
            </dd>
          </div>
        ))}
      </dl>
      <p className="small">Not known here: {notKnown.map(({ of }) => of).join("; ")}.</p>
      {onlyALawyersIsSafe(place) && (
        <>
          <p>Of what was compared here, only what is told to a lawyer stays protected. So, for a file meant for one:</p>
          <ul>
            {keptForALawyer.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
