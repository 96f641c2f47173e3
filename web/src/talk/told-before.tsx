import { othersToldBefore, pagesOf, type ToldBefore, toldBefore } from "distinguo/assessment"
import { factById } from "distinguo/facts"
import { capital } from "./capital.ts"
import type { At } from "./so-far.ts"
import { talkOf } from "./so-far.ts"
import type { Told } from "./told.ts"

/**
 * What they told in the talk that this one goes on from: to look at, never to ask again. What they say otherwise now is
 * marked where everything is marked, and stands beside it until they set the earlier one aside.
 */
export function WhatTheyToldBefore({ soFar, happens }: Told) {
  const { start, takenUp } = soFar
  if (takenUp === "nothing" || start === "not begun") return null
  const now = talkOf(soFar)
  const told = toldBefore(start, now)
  const { ownWords } = start.account
  const others = othersToldBefore(start)
  if (told.length === 0 && ownWords.length === 0 && others.length === 0) return null
  const whereToMark = ({ fact }: ToldBefore): At => {
    const { topic } = factById(fact)
    const page = pagesOf(now, topic).findIndex((facts) => facts.some((one) => one.fact === fact))
    return page < 0 ? { screen: "look for it" } : { screen: "page", topic, page }
  }
  return (
    <details className="told-before">
      <summary>What they told before</summary>
      <p className="small">Do not ask it again. What is hard stands here only after a clear yes to it in this talk.</p>
      <ul className="lines">
        {ownWords.map((words) => (
          <li key={words}>
            <p dir="auto" translate="no">
              “{words}”
            </p>
          </li>
        ))}
        {told.map((one) => (
          <li key={one.fact}>
            <p className="small">{one.about}</p>
            <p>{one.said.map((words) => `“${words}”`).join(" or ")}</p>
            <div className="choices">
              <button
                type="button"
                className="quiet"
                aria-label={`They say otherwise now: ${one.about}`}
                onClick={() => happens({ kind: "go", to: whereToMark(one) })}
              >
                They say otherwise now
              </button>
            </div>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <p className="small">What others said then. It is theirs, and not to be read out unasked.</p>
          <ul className="lines">
            {others.map(({ who, words }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice, and its order is all it has
              <li key={at}>
                <p className="small">{capital(who)}:</p>
                <p dir="auto" translate="no">
                  “{words}”
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}
