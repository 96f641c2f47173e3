import {
  lawOnSexWorkIn,
  onlyOfAdults,
  questionsOnPolice,
  questionsOnSexWork,
  sexWorkLawMark,
  toKnowNotToDo,
} from "distinguo/law"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { AnswersRead } from "./answers-read.tsx"
import { ChoosePlace } from "./choose-place.tsx"
import "../look/sex-work-law.css"

export interface ByPlaceAsked {
  readonly code: string
  readonly choose: (code: string) => void
  readonly back: () => void
}

/** The law on selling sex itself, for whoever wants to read it: place by place, every question, with where each stands. */
export function LawByPlace({ code, choose, back }: ByPlaceAsked) {
  return (
    <div className="sex-work-law">
      <p className="back">
        <button type="button" className="quiet" onClick={back}>
          All definitions
        </button>
      </p>
      <ScreenHeading takesFocus>The law on selling sex itself, by place</ScreenHeading>
      <p>
        <strong>{onlyOfAdults}</strong>
      </p>
      <p>
        It is no definition of anything done to anyone, and no finding reads it. It stands here because speaking of
        one’s work to an office may set things off.
      </p>
      <ChoosePlace label="Which place" code={code} choose={choose} />
      {code !== "not said" && <PlaceRead code={code} />}
      <p className="small">{sexWorkLawMark}</p>
    </div>
  )
}

function PlaceRead({ code }: { code: string }) {
  const { name, law, police, notKnown } = lawOnSexWorkIn(code)
  return (
    <article aria-labelledby="place-read">
      <h2 id="place-read">{name.replace(/^the /, "The ")}</h2>
      <AnswersRead
        questions={questionsOnSexWork}
        answers={law}
        heading="h3"
        notCompared="each"
        grounds="each sentence"
      />
      <section aria-labelledby="set-off">
        <h2 id="set-off">What speaking to the police may set off</h2>
        <p>{toKnowNotToDo}</p>
        <AnswersRead
          questions={questionsOnPolice}
          answers={police}
          heading="h3"
          notCompared="each"
          grounds="each sentence"
        />
      </section>
      <section aria-labelledby="not-looked-at">
        <h2 id="not-looked-at">Not looked at here</h2>
        <ul>
          {notKnown.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
    </article>
  )
}
