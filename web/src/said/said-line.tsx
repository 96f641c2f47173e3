import { type SaidThere, takeOut } from "distinguo/accounts"
import { factById } from "distinguo/facts"
import { daysInWords } from "../account/days-in-words.ts"
import { Words } from "../account/own-words.tsx"
import type { Sitting } from "../desk/sitting.ts"
import { isAnswered } from "../ladder/evidence.ts"
import { ageInWords } from "../ladder/who-said.tsx"
import { answersInWords } from "../writing/answer-words.ts"
import { CorrectIt } from "./correct-it.tsx"
import { worthInWords } from "./worth-words.ts"

interface Shown {
  readonly said: SaidThere
  readonly sitting: Sitting
  readonly ofThisSitting: boolean
}

/** One thing that was said: what, in which words, of which days, what it does; and how it can be put right. */
export function SaidLine({ said, sitting, ofThisSitting }: Shown) {
  const { statement, age, place } = said
  const { fact, answer, words, during, setAside } = statement
  const label = factById(fact).label
  const answered = age === "no age" ? answersInWords[answer] : ageInWords(age, answer)
  // A silence and its kind, and what was set aside, are for the screen alone (promise 17, CARE-15).
  const inside = setAside !== "no" || (age === "no age" && !isAnswered(answer))
  return (
    <li className={inside ? "said-line screen-only" : "said-line"}>
      <p>
        {setAside === "no" ? (
          <>
            {age === "no age" ? label : "age"}: <strong>{answered}</strong>
          </>
        ) : (
          <s>
            {age === "no age" ? label : "age"}: {answered}
          </s>
        )}
        {words !== "" && (
          <>
            {" "}
            <Words>{words}</Words>
          </>
        )}
        {during !== "the whole episode" && (
          <span className="small">
            {" "}
            from {daysInWords(during.from)} to {daysInWords(during.to)}
          </span>
        )}
      </p>
      <p className="small">
        {worthInWords(said)}
        {setAside !== "no" && ` (${setAside})`}
      </p>
      {ofThisSitting ? (
        <p className="screen-only">
          <button
            type="button"
            className="quiet small-press"
            onClick={() => sitting.write((account, opened) => takeOut(account, opened, place))}
          >
            Take out<span className="out-of-sight">: {label}</span>
          </button>
        </p>
      ) : (
        statement.by === "the person" && setAside === "no" && <CorrectIt said={said} sitting={sitting} label={label} />
      )}
    </li>
  )
}
