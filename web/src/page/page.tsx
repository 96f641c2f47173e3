import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from "react"
import { LeaveButton } from "../leaving/leave-button.tsx"
import { useFileDropped } from "../opening/file-dropped.ts"
import { OpenFile } from "../opening/open-file.tsx"
import { Opening } from "../opening/opening.tsx"
import { MistakesCaught, OurMistake } from "../problem/our-mistake.tsx"
import { ProblemsFound } from "../problem/problems-found.tsx"
import { OnItsWay, RestMissing } from "./on-its-way.tsx"
import { PageFoot } from "./page-foot.tsx"
import { type Rest, restOfThePage } from "./rest-of-the-page.ts"
import type { Screen } from "./screen.ts"

const Desk = lazy(async () => ({ default: (await restOfThePage()).Desk }))

/** The whole page: the corner for leaving, one screen, the foot, and a quiet voice that says what was opened. */
export function Page({ leave }: { leave: () => void }) {
  const [{ screen, turn }, turnTo] = useState<Shown>({ screen: { kind: "opening" }, turn: 0 })
  const [heard, say] = useState("")

  // What is asked last is shown: neither a slow file nor a slow network brings back what was closed meanwhile.
  const lastAsked = useRef(0)

  /** Each opening is a new turn, so that nothing said or chosen about one file is carried to the next. */
  const show = useCallback((next: Screen) => {
    lastAsked.current++
    turnTo((shown) => ({ screen: next, turn: shown.turn + 1 }))
    say(inWords(next))
  }, [])
  const [rest, setRest] = useState<"on its way" | "here">("on its way")
  useEffect(() => {
    restOfThePage().then(
      () => setRest("here"),
      () => "said when something is opened",
    )
  }, [])
  const showRead = useCallback(
    (read: (rest: Rest) => Promise<Screen>) => {
      if (rest === "on its way") show({ kind: "on its way" })
      const asked = ++lastAsked.current
      const showIfLast = (next: Screen) => asked === lastAsked.current && show(next)
      restOfThePage().then(
        (here) => read(here).then(showIfLast, () => showIfLast({ kind: "our mistake" })),
        () => showIfLast({ kind: "rest missing" }),
      )
    },
    [show, rest],
  )
  const openFromDevice = useCallback((file: File) => showRead(({ readFromDevice }) => readFromDevice(file)), [showRead])
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
          <Opening
            openExample={(example) =>
              showRead(({ readExample, exampleText }) => readExample(exampleText(example.path)))
            }
            openFile={openFile}
            cameBack={turn > 0}
          />
        )
      case "account":
        return (
          <Suspense fallback={null}>
            <Desk account={now.account} textbook={now.textbook} openFile={openFile} back={backToStart} say={say} />
          </Suspense>
        )
      case "problems":
        return <ProblemsFound problems={now.problems} openFile={openFile} />
      case "our mistake":
        return <OurMistake />
      case "on its way":
        return <OnItsWay />
      case "rest missing":
        return <RestMissing />
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
    case "on its way":
      return "One moment."
    case "rest missing":
      return "A part of this page did not arrive."
    case "account":
      return ""
    default:
      return screen satisfies never
  }
}
