import { waysOfUnderstanding } from "distinguo/assessment"
import { dutyOf, dutyWordsMark } from "distinguo/responses"
import { useRef, useState } from "react"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { placeInWords } from "./good-place.tsx"
import type { Told } from "./told.ts"

/** What must be said before anything is asked or kept (CARE-1). Not said: then help alone, and nothing is lost. */
export function SayFirst({ soFar, happens }: Told) {
  const { account, takenUp } = soFar
  const words = useRef<HTMLOListElement>(null)
  const [again, sayAgain] = useState(false)
  return (
    <>
      <ScreenHeading takesFocus>Say this first</ScreenHeading>
      <p>Read it aloud, in your own voice. What stands in brackets is for you to fill in.</p>
      {takenUp !== "nothing" && (
        <p className="small">
          For someone who works here: {placeInWords(account.worker.place)}; {account.worker.role || "role not said"}.
        </p>
      )}
      <ol className="say" ref={words} tabIndex={-1}>
        {dutyOf(account, false).say.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ol>
      {again && <p>Say it once more, in plainer words, as slowly as they need.</p>}
      <h2>Was it understood?</h2>
      <div className="large choices">
        {waysOfUnderstanding(account).map(({ law, words: marked }, index) => (
          <button
            type="button"
            className={index === 0 ? "" : "quiet"}
            key={law}
            onClick={() => happens({ kind: "understood", law })}
          >
            {marked}
          </button>
        ))}
        <button
          type="button"
          className="quiet"
          onClick={() => {
            sayAgain(true)
            words.current?.focus()
          }}
        >
          Said, and not understood: once more
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => happens({ kind: "go", to: { screen: "without a talk" } })}
        >
          Not said: help without a talk
        </button>
      </div>
      <p className="small">{dutyWordsMark}</p>
    </>
  )
}
