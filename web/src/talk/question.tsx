import { type AskFact, factToMark, type NextInTalk, type Prompt, type Step } from "distinguo/assessment"
import type { ReactNode } from "react"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { Aloud } from "./aloud.tsx"
import { Answers, isAnyMarked } from "./answers.tsx"
import { type Told, untouched } from "./told.ts"
import { LeaveAlone, SomethingElse } from "./ways-out.tsx"

interface Asked extends Told {
  readonly next: NextInTalk
}

/** One question that may be asked now, or what must come before any. Which one it serves is nowhere to be seen (CARE-5). */
export function Question({ next, ...told }: Asked) {
  switch (next.kind) {
    case "ask":
    case "ask danger now":
      return <OneFact {...told} next={next} />
    case "ask someone young":
      return <OfSomeoneYoung {...told} prompt={next} />
    case "shall we go on":
      return (
        <YesOrNot {...told} heading="A rest" yes="A clear yes: a little more" not="Stop asking" step="rest">
          <Aloud {...next} />
        </YesOrNot>
      )
    case "wait for a better place":
      return (
        <YesOrNot {...told} heading="The questions can wait" yes="Go on all the same" not="Wait" step="better place">
          <p>{next.note}</p>
        </YesOrNot>
      )
    default:
      return null
  }
}

function OneFact({ soFar, happens, next }: Told & { readonly next: AskFact }) {
  const { fact, words, phrases, why, note, mark } = next
  const asked = { ...factToMark(fact), opener: words, phrases, note, mark }
  const marked = isAnyMarked(soFar, [asked])
  return (
    <>
      <ScreenHeading takesFocus>A question you may ask</ScreenHeading>
      <p>
        “About {next.topicWords}. I ask {why}.”
      </p>
      <div className="asked">
        <Answers soFar={soFar} happens={happens} fact={asked} about={`“${words}”`} />
      </div>
      <div className="large choices">
        <button type="button" onClick={() => happens({ kind: "go on" })}>
          {marked ? "Done" : "Nothing said about this"}
        </button>
        <SomethingElse happens={happens} words="Something else was said: write it in their words" />
        <LeaveAlone happens={happens} topic={next.topic} />
      </div>
    </>
  )
}

/** What remains to be said to someone who is or may be young: nothing of it asks what happened. */
function OfSomeoneYoung({ soFar, happens, prompt }: Told & { readonly prompt: Prompt }) {
  return (
    <>
      <ScreenHeading takesFocus>A question you may ask</ScreenHeading>
      <Aloud {...prompt} />
      <label className="field">
        <span>Their words, as said; or nothing</span>
        <textarea
          {...untouched}
          dir="auto"
          rows={2}
          value={soFar.fields.ownWords}
          onChange={({ target }) => happens({ kind: "write", fields: { ownWords: target.value } })}
        />
      </label>
      <div className="large choices">
        <button
          type="button"
          onClick={() => {
            happens({ kind: "words told" })
            happens({ kind: "step", step: { kind: "younger", prompt: prompt.name } })
          }}
        >
          Done
        </button>
      </div>
    </>
  )
}

interface YesOrNotAsked extends Told {
  readonly heading: string
  readonly yes: string
  readonly not: string
  readonly step: "rest" | "better place"
  readonly children: ReactNode
}

function YesOrNot({ happens, heading, yes, not, step, children }: YesOrNotAsked) {
  const taken = (goOn: boolean): Step =>
    step === "rest"
      ? { kind: "rest", answer: goOn ? "go on" : "not now" }
      : { kind: "better place", answer: goOn ? "go on" : "wait" }
  return (
    <>
      <ScreenHeading takesFocus>{heading}</ScreenHeading>
      {children}
      <div className="large choices">
        <button type="button" onClick={() => happens({ kind: "step", step: taken(false) })}>
          {not}
        </button>
        <button type="button" className="quiet" onClick={() => happens({ kind: "step", step: taken(true) })}>
          {yes}
        </button>
      </div>
    </>
  )
}
