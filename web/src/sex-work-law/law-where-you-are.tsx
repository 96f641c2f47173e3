import { lawOnSexWorkIn, onlyOfAdults, questionsOnPolice, questionsOnSexWork, sexWorkLawMark } from "distinguo/law"
import { AnswersRead } from "./answers-read.tsx"
import { ChoosePlace } from "./choose-place.tsx"
import "../look/sex-work-law.css"

export interface WhereAsked {
  /** Where they are, or `not said`. */
  readonly code: string
  readonly choose: (code: string) => void
}

/** For the person alone: what the law is about selling sex where they are, and what speaking to the police may set off. */
export function LawWhereYouAre({ code, choose }: WhereAsked) {
  return (
    <div className="sex-work-law">
      <p>{onlyOfAdults}</p>
      <ChoosePlace label="Where are you?" code={code} choose={choose} />
      {code === "not said" ? (
        <p>Your country is not here? Then nothing is known of it. A lawyer or a group of people in this work knows.</p>
      ) : (
        <Told code={code} />
      )}
    </div>
  )
}

function Told({ code }: { code: string }) {
  const { law, police } = lawOnSexWorkIn(code)
  return (
    <>
      <AnswersRead
        questions={questionsOnSexWork}
        answers={law}
        heading="h3"
        notCompared="at the end"
        grounds="each question"
      />
      <h3>If you speak to the police</h3>
      <p>
        You say whether you do. You can ask for a lawyer first. No help hangs on it. Here is what it may set off for
        someone who sells sex, as far as anybody looked.
      </p>
      <AnswersRead
        questions={questionsOnPolice}
        answers={police}
        heading="h4"
        notCompared="at the end"
        grounds="each question"
      />
      <p className="small">{sexWorkLawMark}</p>
    </>
  )
}
