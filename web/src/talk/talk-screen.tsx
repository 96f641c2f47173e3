import { type MouseEvent, type ReactNode, useEffect, useReducer, useRef } from "react"
import { createPortal } from "react-dom"
import { today } from "../account/today.ts"
import { type MadeSoFar, nothingMade } from "../keeping/made-so-far.ts"
import type { House } from "../page/house.ts"
import { after } from "./happening.ts"
import { ScreenOfTheTalk } from "./screen-of-the-talk.tsx"
import { type At, newTalk, withoutStop, wouldLoseSomething } from "./so-far.ts"
import "../look/talk-marking.css"

/**
 * The talk (care.md, sections 4 and 5): a conversation with the person, with nothing but the conversation on the screen.
 * No finding, no region, no text of law, no count of anything. Leaving the page forgets it.
 */
export function TalkScreen({ house }: { house: House }) {
  const [soFar, happens] = useReducer(after, today(), newTalk)
  const { at, heard } = soFar
  const { say, wouldLose, restMayCome } = house
  const losing = wouldLoseSomething(soFar)
  useEffect(() => wouldLose(losing), [wouldLose, losing])
  useEffect(() => () => wouldLose(false), [wouldLose])
  const asking = soFar.start !== "not begun"
  useEffect(() => {
    if (asking) restMayCome()
  }, [asking, restMayCome])
  useEffect(() => say(heard), [say, heard])
  const made = useRef<MadeSoFar>(nothingMade)
  useEffect(() => {
    if (!asking) made.current = nothingMade
  }, [asking])

  // A double tap is one press: its second half must not answer the question that the first has just brought up.
  const shownSince = useRef(0)
  const screen = keyOf(at)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each screen begins its own time
  useEffect(() => {
    shownSince.current = performance.now()
  }, [screen])
  const secondHalf = (press: MouseEvent) => press.detail > 1 && performance.now() - shownSince.current < 700

  const from = "from" in at ? at.from : at
  const back = () => happens({ kind: "go", to: from, heard: "Back." })
  return (
    <div
      className="talk"
      onClickCapture={(press) => {
        if (!secondHalf(press)) return
        press.preventDefault()
        press.stopPropagation()
      }}
    >
      {at.screen !== "covered" && (
        <Corner>
          <button
            type="button"
            className="in-the-bar"
            onClick={() => happens({ kind: "go", to: { screen: "covered", from } })}
          >
            One moment
          </button>
          {!withoutStop.includes(at.screen) && (
            <button
              type="button"
              className="in-the-bar"
              onClick={() => happens({ kind: "go", to: { screen: "stop", from } })}
            >
              Stop
            </button>
          )}
        </Corner>
      )}
      <div key={screen}>
        <ScreenOfTheTalk soFar={soFar} happens={happens} house={house} back={back} made={made} />
      </div>
    </div>
  )
}

/** Beside "Leave quickly", in the same place on every screen. */
function Corner({ children }: { readonly children: ReactNode }) {
  const corner = document.getElementById("corner")
  return corner === null ? null : createPortal(children, corner)
}

/** Another screen, another heading to take the focus; the same screen with more marked stays where it is. */
function keyOf(at: At): string {
  const { screen } = at
  if (screen === "page") return `${screen} ${at.topic} ${at.page}`
  if (screen === "may we") return `${screen} ${at.topic} ${at.about}`
  if (screen === "question") return `${screen} ${JSON.stringify(at.next)}`
  if (screen === "what they want") return `${screen} ${at.closing}`
  if (screen === "change") return `${screen} ${at.fact}`
  return screen
}
