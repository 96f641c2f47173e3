import { type ReactNode, useCallback, useRef, useState } from "react"
import { OpenIt } from "../keeping/open-it-later.tsx"
import { useFileDropped } from "../opening/file-dropped.ts"
import { OpenFile } from "../opening/open-file.tsx"
import { Opening } from "../opening/opening.tsx"
import { type Opened, readBytes, readExample, readFromDevice } from "../opening/read-account.ts"
import type { Held, House } from "../page/house.ts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { OurMistake } from "../problem/our-mistake.tsx"
import { ProblemsFound } from "../problem/problems-found.tsx"
import { BeginAccount } from "./begin-account.tsx"
import { Desk } from "./desk.tsx"
import { ForgetUnkept } from "./forget-unkept.tsx"
import { isUnkept, opensKept, whatWouldBeLost } from "./sitting.ts"

type Shown = Exclude<Opened, { kind: "account" }> | "the account, or none"

/** The desk: an account of this page's memory, worked on without the person; or what can be opened or begun. */
export function DeskScreen({ house }: { house: House }) {
  const [shown, show] = useState<Shown>("the account, or none")
  // Each account is a new turn, so that nothing said or chosen about one is carried to the next.
  const [turn, setTurn] = useState(0)
  const [whatWaits, wait] = useState<(() => void) | "nothing">("nothing")
  // What is asked last is shown: a slow file never brings back what was closed meanwhile.
  const lastAsked = useRef(0)
  const { hold, letGo, say, held } = house

  const put = useCallback(
    (opened: Held) => {
      show("the account, or none")
      setTurn((before) => before + 1)
      hold(opened)
    },
    [hold],
  )
  const open = useCallback(
    (read: Promise<Opened>) => {
      const asked = ++lastAsked.current
      const showIt = (opened: Opened) => {
        if (asked !== lastAsked.current) return
        if (opened.kind === "account") {
          opensKept(opened.account)
          put({ account: opened.account, textbook: opened.textbook, markedYoung: false })
        } else {
          show(opened)
          say(opened.kind === "sealed" ? "This file is sealed." : "The file could not be read.")
        }
      }
      read.then(showIt, () => showIt({ kind: "our mistake" }))
    },
    [put, say],
  )
  /** What was written and is not kept is never forgotten by a press or a drop alone. */
  const ifNothingIsLost = useCallback(
    (go: () => void) => {
      if (held !== "nothing" && isUnkept(held.account)) wait(() => go)
      else go()
    },
    [held],
  )
  const openFromDevice = useCallback(
    (file: File) => ifNothingIsLost(() => open(readFromDevice(file))),
    [open, ifNothingIsLost],
  )
  useFileDropped(openFromDevice)
  const openFile = <OpenFile open={openFromDevice} />
  const close = () => {
    lastAsked.current++
    show("the account, or none")
    setTurn((before) => before + 1)
    letGo()
    say("Closed. This is the desk.")
  }
  const backToWhatStood = () => show("the account, or none")

  return (
    <>
      {screen()}
      {whatWaits !== "nothing" && (
        <ForgetUnkept
          loses={held === "nothing" ? "nothing" : whatWouldBeLost(held.account)}
          stay={() => wait("nothing")}
          forget={() => {
            wait("nothing")
            whatWaits()
          }}
        />
      )}
    </>
  )

  function screen(): ReactNode {
    if (shown === "the account, or none") {
      if (held === "nothing") return nothingHeld()
      return <Desk house={house} held={held} openFile={openFile} close={() => ifNothingIsLost(close)} key={turn} />
    }
    switch (shown.kind) {
      case "sealed":
        return (
          <>
            <ScreenHeading takesFocus={false}>Open a file</ScreenHeading>
            <OpenIt file={shown.file} opened={(bytes) => open(readBytes(bytes))} back={backToWhatStood} />
          </>
        )
      case "problems":
        return (
          <>
            <GoBack back={backToWhatStood} />
            <ProblemsFound problems={shown.problems} openFile={openFile} />
          </>
        )
      case "our mistake":
        return (
          <>
            <GoBack back={backToWhatStood} />
            <OurMistake screenGone={false} />
          </>
        )
      default:
        return shown satisfies never
    }
  }

  function nothingHeld(): ReactNode {
    return (
      <Opening
        openExample={({ path }) => open(readExample(path))}
        openFile={openFile}
        begin={<BeginAccount begun={(account) => put({ account, textbook: false, markedYoung: false })} />}
      />
    )
  }
}

function GoBack({ back }: { back: () => void }) {
  return (
    <p className="back">
      <button type="button" className="quiet" onClick={back}>
        Go back
      </button>
    </p>
  )
}
