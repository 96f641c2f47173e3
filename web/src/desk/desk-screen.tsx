import { type ReactNode, useCallback, useRef, useState } from "react"
import { Desk } from "../finding/desk.tsx"
import { OpenIt } from "../keeping/open-it.tsx"
import { exampleText } from "../opening/example-texts.ts"
import { useFileDropped } from "../opening/file-dropped.ts"
import { OpenFile } from "../opening/open-file.tsx"
import { Opening } from "../opening/opening.tsx"
import { type Opened, readBytes, readExample, readFromDevice } from "../opening/read-account.ts"
import type { House } from "../page/house.ts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { OurMistake } from "../problem/our-mistake.tsx"
import { ProblemsFound } from "../problem/problems-found.tsx"

/** The desk: an account of this page's memory, worked on without the person; or what can be opened. */
export function DeskScreen({ house }: { house: House }) {
  const [problem, setProblem] = useState<Exclude<Opened, { kind: "account" }> | "none">("none")
  // What is asked last is shown: a slow file never brings back what was closed meanwhile.
  const lastAsked = useRef(0)
  const { hold, letGo, say } = house
  const open = useCallback(
    (read: Promise<Opened>) => {
      const asked = ++lastAsked.current
      const show = (opened: Opened) => {
        if (asked !== lastAsked.current) return
        if (opened.kind === "account") {
          setProblem("none")
          hold({ account: opened.account, textbook: opened.textbook })
        } else {
          setProblem(opened)
          say(opened.kind === "sealed" ? "This file is sealed." : "The file could not be read.")
        }
      }
      read.then(show, () => show({ kind: "our mistake" }))
    },
    [hold, say],
  )
  const openFromDevice = useCallback((file: File) => open(readFromDevice(file)), [open])
  useFileDropped(openFromDevice)
  const openFile = <OpenFile open={openFromDevice} />
  const back = () => {
    lastAsked.current++
    setProblem("none")
    letGo()
    say("Closed. This is the desk.")
  }

  if (problem !== "none" && problem.kind === "sealed") {
    return (
      <>
        <ScreenHeading takesFocus={false}>Open a file</ScreenHeading>
        <OpenIt file={problem.file} opened={(bytes) => open(Promise.resolve(readBytes(bytes)))} back={back} />
      </>
    )
  }
  if (problem !== "none") {
    return (
      <>
        <CloseAccount back={back} />
        {problem.kind === "problems" ? (
          <ProblemsFound problems={problem.problems} openFile={openFile} />
        ) : (
          <OurMistake />
        )}
      </>
    )
  }
  if (house.held === "nothing") {
    return <Opening openExample={({ path }) => open(readExample(exampleText(path)))} openFile={openFile} />
  }
  return <HeldAccount back={back} house={house} openFile={openFile} />
}

function HeldAccount({ house, back, openFile }: { house: House; back: () => void; openFile: ReactNode }) {
  if (house.held === "nothing") return null
  const { account, textbook } = house.held
  return (
    <>
      <CloseAccount back={back} />
      <Desk account={account} textbook={textbook} openFile={openFile} back={back} say={house.say} />
    </>
  )
}

function CloseAccount({ back }: { back: () => void }) {
  return (
    <p className="back">
      <button type="button" className="quiet" onClick={back}>
        Close this account
      </button>
    </p>
  )
}
