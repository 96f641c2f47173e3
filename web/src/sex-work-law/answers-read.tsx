import { type AnswerOfLaw, sentencesOn } from "distinguo/law"
import { SentenceRead } from "./sentence-read.tsx"
import { WhereItStands } from "./where-it-stands.tsx"

interface Asked<Q extends string> {
  readonly questions: readonly { readonly id: Q; readonly asks: string }[]
  readonly answers: Readonly<Record<Q, AnswerOfLaw>>
  readonly heading: "h3" | "h4"
  /** `each`: a question nobody looked at stands in its place. `at the end`: all of them together, after what is known. */
  readonly notCompared: "each" | "at the end"
  /** Whether each sentence has where it stands beneath it, or each question once. */
  readonly grounds: "each sentence" | "each question"
}

/** Question by question what the law of one place says today. */
export function AnswersRead<Q extends string>({
  questions,
  answers,
  heading: Heading,
  notCompared,
  grounds,
}: Asked<Q>) {
  const asked = questions.map((question) => ({ ...question, answer: sentencesOn(answers[question.id], "now") }))
  const shown = asked.filter(({ answer }) => notCompared === "each" || answer !== "not compared")
  const left = asked.filter((question) => !shown.includes(question))
  return (
    <>
      {shown.map(({ id, asks, answer }) => (
        <div key={id} className="answer-of-law">
          <Heading>{asks}</Heading>
          {answer === "not compared" ? (
            <p>Not compared: nobody has looked at this here.</p>
          ) : (
            <>
              <ul className="sentences-of-law">
                {answer.map((sentence) => (
                  <li key={sentence.words}>
                    <SentenceRead sentence={sentence} withGround={grounds === "each sentence"} />
                  </li>
                ))}
              </ul>
              {grounds === "each question" && <WhereItStands sentences={answer} />}
            </>
          )}
        </div>
      ))}
      {left.length > 0 && (
        <div className="answer-of-law">
          <Heading>Not looked at here</Heading>
          <ul>
            {left.map(({ id, asks }) => (
              <li key={id}>{asks}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
