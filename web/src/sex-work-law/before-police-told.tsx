import { lawOnSexWorkIn, onlyOfAdults, questionsOnPolice, sexWorkLawMark, toKnowNotToDo } from "distinguo/law"
import { AnswersRead } from "./answers-read.tsx"
import "../look/sex-work-law.css"

export interface BeforePoliceAsked {
  /** Where the worker works, as the account has it. */
  readonly place: string
  /** They are, or were or may have been, under 18. */
  readonly young: boolean
}

/**
 * What speaking to the police may set off where the worker works, for someone who sells sex or is taken to. It follows the
 * worker's place alone: what was told and what is found change nothing of it.
 */
export function BeforePoliceTold({ place, young }: BeforePoliceAsked) {
  if (young)
    return (
      <>
        <p>{toKnowNotToDo}</p>
        <p>
          They are, or were or may have been, under 18. The law here is about people of 18 or over, and does not say
          what holds for them: ask a lawyer who knows the law about children first. What there is for adults stands
          under “The law”.
        </p>
      </>
    )
  const { name, police, notKnown } = lawOnSexWorkIn(place)
  return (
    <div className="sex-work-law">
      <p>{toKnowNotToDo}</p>
      <p>
        If they sell sex, or are taken to, this is what it may set off where you work:{" "}
        <strong>{place === "not said" ? "a place that was not said" : name}</strong>.
      </p>
      <AnswersRead
        questions={questionsOnPolice}
        answers={police}
        heading="h3"
        notCompared="at the end"
        grounds="each question"
      />
      <p>Nor was this looked at: {notKnown.join("; ")}.</p>
      <p className="small">
        {onlyOfAdults} {sexWorkLawMark} The rest of it stands under “The law”.
      </p>
    </div>
  )
}
