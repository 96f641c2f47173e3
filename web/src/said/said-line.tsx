import { type SaidThere, type Telling, takeOut } from "distinguo/accounts"
import { factById } from "distinguo/facts"
import { daysInWords } from "../account/days-in-words.ts"
import { TakeOut } from "../account/take-out.tsx"
import { Words } from "../account/words.tsx"
import type { Sitting } from "../desk/sitting.ts"
import { isAnswered } from "../ladder/evidence.ts"
import { ageInWords } from "../ladder/who-said.tsx"
import { drawnFor } from "../page/drawn-for.ts"
import { answersInWords } from "../writing/answer-words.ts"
import { CorrectIt } from "./correct-it.tsx"
import { worthInWords } from "./worth-words.ts"

interface Shown {
  readonly said: SaidThere
  readonly sitting: Sitting
  /** Who says what is written down now. */
  readonly telling: Telling
  readonly ofThisSitting: boolean
}

/** Drawn again only when this very thing is another one, stands elsewhere, or does something else. */
export const SaidLine = drawnFor(SaidLineNow, ({ said, telling, ofThisSitting }) => [
  said.statement,
  said.age,
  said.place.episode,
  said.place.kind,
  said.place.at,
  worthInWords(said),
  telling,
  ofThisSitting,
])

/** One thing that was said: what, in which words, of which days, what it does; and how it can be put right. */
function SaidLineNow({ said, sitting, telling, ofThisSitting }: Shown) {
  const { statement, age, place } = said
  const label = age === "no age" ? factById(statement.fact).label : "age"
  // A silence and its kind, and what was set aside, are for the screen alone (promise 17, CARE-15).
  const inside = statement.setAside !== "no" || !isAnswered(statement.answer)
  const line = <Line said={said} label={label} />
  const theirs = statement.by === "the person" && statement.setAside === "no"
  return (
    <li className={inside ? "said-line screen-only" : "said-line"}>
      {theirs && !ofThisSitting ? (
        <CorrectIt said={said} sitting={sitting} telling={telling} line={line} />
      ) : (
        <div className="said-alone">
          <p>{line}</p>
          {ofThisSitting && (
            <TakeOut what={label} take={() => sitting.write((account, opened) => takeOut(account, opened, place))} />
          )}
        </div>
      )}
    </li>
  )
}

function Line({ said, label }: { said: SaidThere; label: string }) {
  const { statement, age } = said
  const { answer, words, during, setAside } = statement
  const answered = age === "no age" ? answersInWords[answer] : ageInWords(age, answer)
  return (
    <>
      {setAside === "no" ? (
        <>
          {label}: <strong>{answered}</strong>
        </>
      ) : (
        <s>
          {label}: {answered}
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
      <span className="small">
        {"\u00a0· "}
        {setAside === "written down wrongly" ? "set aside: a slip of whoever wrote it" : worthInWords(said)}
        {setAside !== "no" && setAside !== "written down wrongly" && ` (${setAside})`}
      </span>
    </>
  )
}
