import "../look/contact.css"
import { dangerPath, dangerPathMark } from "distinguo/responses"
import { useState } from "react"
import { RestsOn } from "../help/rests-on.tsx"
import { PaperAlone } from "../slip/paper-alone.tsx"
import { SafetySlip } from "./safety-slip.tsx"

export interface DangerPathAsked {
  readonly to: "the worker" | "the person"
}

/** What is done when somebody is not safe now, part by part. It reads no account and writes nothing. */
export function DangerPath({ to }: DangerPathAsked) {
  const [onPaper, put] = useState(false)
  return (
    <div className="danger-path">
      {onPaper ? (
        <PaperAlone close={() => put(false)} about="This is all that will be on the paper. Someone can find it.">
          <Steps to={to} />
        </PaperAlone>
      ) : (
        <>
          <Steps to={to} />
          <p>
            <button type="button" className="quiet" onClick={() => put(true)}>
              Put these steps on paper
            </button>
          </p>
        </>
      )}
      <SafetySlip />
    </div>
  )
}

function Steps({ to }: DangerPathAsked) {
  return (
    <>
      <ol className="steps">
        {dangerPath.map(({ id, toTheWorker, toThePerson }) => {
          const { title, says } = to === "the worker" ? toTheWorker : toThePerson
          return (
            <li key={id}>
              <strong>{title}</strong>
              <ul className="sentences">
                {says.map(({ words, rests }) => (
                  <li key={words}>
                    {words} {rests !== "practice" && <RestsOn grounds={rests} />}
                  </li>
                ))}
              </ul>
            </li>
          )
        })}
      </ol>
      <p className="small">{dangerPathMark}</p>
    </>
  )
}
