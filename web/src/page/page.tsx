import { type ReactNode, useCallback, useState } from "react"
import { Desk } from "../finding/desk.tsx"
import { LeaveButton } from "../leaving/leave-button.tsx"
import { useFileDropped } from "../opening/file-dropped.ts"
import { OpenFile } from "../opening/open-file.tsx"
import { Opening } from "../opening/opening.tsx"
import { readExample, readFromDevice } from "../opening/read-account.ts"
import { MistakesCaught, OurMistake } from "../problem/our-mistake.tsx"
import { ProblemsFound } from "../problem/problems-found.tsx"
import { PageFoot } from "./page-foot.tsx"
import type { Screen } from "./screen.ts"

/** The whole page: the corner for leaving, one screen, the foot, and a quiet voice that says what was opened. */
export function Page({ leave }: { leave: () => void }) {
  const [{ screen, turn }, turnTo] = useState<Shown>({ screen: { kind: "opening" }, turn: 0 })
  const [heard, say] = useState("")

  /** Each opening is a new turn, so that nothing said or chosen about one file is carried to the next. */
  const show = useCallback((next: Screen) => {
    turnTo((shown) => ({ screen: next, turn: shown.turn + 1 }))
    say(inWords(next))
  }, [])
  const showRead = useCallback(
    (reading: Promise<Screen>) => {
      reading.then(show, () => show({ kind: "our mistake" }))
    },
    [show],
  )
  const openFromDevice = useCallback((file: File) => showRead(readFromDevice(file)), [showRead])
  useFileDropped(openFromDevice)
  const openFile = <OpenFile open={openFromDevice} />
  const backToStart = () => show({ kind: "opening" })

  return (
    <>
      <LeaveButton leave={leave} />
      <main>
        <MistakesCaught key={turn}>
          {screen.kind !== "opening" && <BackToStart back={backToStart} />}
          {shownBy(screen)}
        </MistakesCaught>
      </main>
      <PageFoot />
      <p role="status" className="out-of-sight">
        {heard}
      </p>
    </>
  )

  function shownBy(now: Screen): ReactNode {
    switch (now.kind) {
      case "opening":
        return (
          <Opening openExample={(example) => showRead(readExample(example))} openFile={openFile} cameBack={turn > 0} />
        )
      case "account":
        return <Desk account={now.account} textbook={now.textbook} openFile={openFile} back={backToStart} say={say} />
      case "problems":
        return <ProblemsFound problems={now.problems} openFile={openFile} />
      case "our mistake":
        return <OurMistake />
      default:
        return now satisfies never
    }
  }
}

interface Shown {
  readonly screen: Screen
  readonly turn: number
}

function BackToStart({ back }: { back: () => void }) {
  return (
    <p className="back">
      <button type="button" className="quiet" onClick={back}>
        Close and go back to the start
      </button>
    </p>
  )
}

/** For the ear. An account speaks for itself once it is known whether there is something to say first. */
function inWords(screen: Screen): string {
  switch (screen.kind) {
    case "opening":
      return "Closed. This is the start."
    case "problems":
      return "The file could not be read."
    case "our mistake":
      return "Something in this program went wrong."
    case "account":
      return ""
    default:
      return screen satisfies never
  }
}
