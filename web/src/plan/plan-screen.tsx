import {
  answered,
  emptyPlan,
  isBegun,
  notKnown,
  type Plan,
  type PlanQuestionId,
  planQuestions,
} from "distinguo/responses"
import { useCallback, useEffect, useRef, useState } from "react"
import { QuestionFirst } from "../leaving/question-first.tsx"
import { useFileDropped } from "../opening/file-dropped.ts"
import { OpenFile } from "../opening/open-file.tsx"
import type { House } from "../page/house.ts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { useOnPaper } from "../printing/on-paper.ts"
import type { FileProblem } from "../problem/file-problem.ts"
import { ProblemsFound } from "../problem/problems-found.tsx"
import { Form } from "./form.tsx"
import { InventedPlans } from "./invented-plans-offered.tsx"
import { openPlan } from "./open-plan.ts"
import { ReviewShown } from "./review-shown.tsx"
import { SavePlan } from "./save-plan.tsx"
import "../look/plan.css"

type Step =
  | { readonly at: "form" | "review" }
  | { readonly at: "problems"; readonly problems: readonly FileProblem[] }
  /** What was answered is not saved, and something was pressed that would take its place. */
  | { readonly at: "asking"; readonly then: () => void }

/**
 * A planned intervention, looked over before anyone goes anywhere. The plan lives in this page's memory and holds nobody;
 * its review is shown when it is asked for, and goes onto paper with it.
 */
export function PlanScreen({ house }: { house: House }) {
  const [plan, setPlan] = useState<Plan>(emptyPlan)
  const [kept, setKept] = useState<Plan>(emptyPlan)
  const [step, setStep] = useState<Step>({ at: "form" })
  const [cameBack, setCameBack] = useState(true)
  const onPaper = useOnPaper()
  const { say, wouldLose, restMayCome } = house
  const isUnkept = plan !== kept && isBegun(plan)
  useEffect(restMayCome, [restMayCome])
  useEffect(() => wouldLose(isUnkept), [wouldLose, isUnkept])
  useEffect(() => () => wouldLose(false), [wouldLose])

  const latest = useRef(plan)
  latest.current = plan
  const answer = useCallback(
    (id: PlanQuestionId, value: string, chosen: boolean) => {
      const before = latest.current
      const now = answered(before, id, value, chosen)
      if (chosen && takesOthersOut(before, now, id)) say("What could not stand beside it was taken out.")
      latest.current = now
      setPlan(now)
    },
    [say],
  )
  const take = (taken: Plan, to: "form" | "review", words: string) => {
    setPlan(taken)
    setKept(taken)
    setCameBack(true)
    setStep({ at: to })
    say(words)
  }
  const unlessLost = (then: () => void) => (isUnkept ? setStep({ at: "asking", then }) : then())
  const open = (file: File) =>
    unlessLost(async () => {
      const read = await openPlan(file)
      if ("plan" in read) take(read.plan, "form", "The file was opened.")
      else setStep({ at: "problems", problems: read.problems })
    })
  useFileDropped(open)

  if (step.at === "problems") {
    return (
      <>
        <ProblemsFound problems={step.problems} openFile={<OpenFile open={open} />} readAs="a plan" />
        <Back to={() => setStep({ at: "form" })}>Back to the questions</Back>
      </>
    )
  }
  if (step.at === "review") {
    return (
      <>
        <ReviewShown plan={plan} takesFocus />
        <div className="choices screen-only">
          <button
            type="button"
            onClick={() => {
              setCameBack(true)
              setStep({ at: "form" })
            }}
          >
            Change the answers
          </button>
          <button type="button" className="quiet" onClick={() => print()}>
            Print this review
          </button>
        </div>
      </>
    )
  }
  return (
    <>
      <div className="plan-asked screen-only">
        <ScreenHeading takesFocus={cameBack}>Review a plan</ScreenHeading>
        <p>
          Before anyone goes anywhere to help somebody, or to stop something: what must hold, what nobody knows yet, and
          what would do less harm. It is for those who plan, and for those who are asked to join or want to stop it.
        </p>
        <p>
          <strong>It never says that a plan may go ahead.</strong> Nothing is kept, and nothing leaves this device.
        </p>
        <OpenFile open={open} />
        <InventedPlans open={(invented, title) => unlessLost(() => take(invented, "review", `Opened: ${title}.`))} />
        <Form plan={plan} answer={answer} />
        <div className="choices screen-only">
          <button type="button" onClick={() => setStep({ at: "review" })}>
            Show the review
          </button>
          <SavePlan
            plan={plan}
            saved={() => {
              setKept(plan)
              say("The file was given to your device.")
            }}
          />
          {isBegun(plan) && (
            <button
              type="button"
              className="quiet"
              onClick={() => unlessLost(() => take(emptyPlan, "form", "Begun anew."))}
            >
              Begin anew
            </button>
          )}
        </div>
      </div>
      {onPaper && <ReviewShown plan={plan} />}
      {step.at === "asking" && (
        <QuestionFirst
          title="Your answers are not saved"
          about="What you answered here would be wiped. Nobody can bring it back."
          stay={() => setStep({ at: "form" })}
          forgetWords="Go on, and wipe my answers"
          forget={() => {
            setStep({ at: "form" })
            step.then()
          }}
        />
      )}
    </>
  )
}

/** Of one answer alone it is plain that the new one takes the old one's place; of several it is said. */
function takesOthersOut(before: Plan, now: Plan, id: PlanQuestionId): boolean {
  const several = planQuestions.some((question) => question.id === id && question.several)
  const gone = before.answers[id].filter((value) => value !== notKnown && !now.answers[id].includes(value))
  return several && gone.length > 0
}

function Back({ to, children }: { to: () => void; children: string }) {
  return (
    <p className="screen-only">
      <button type="button" className="quiet" onClick={to}>
        {children}
      </button>
    </p>
  )
}
