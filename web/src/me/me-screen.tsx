import { useEffect, useRef, useState } from "react"
import { KeepIt } from "../keeping/keep-it-later.tsx"
import { OpenIt } from "../keeping/open-it-later.tsx"
import type { House } from "../page/house.ts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { ForYourself } from "./for-yourself.tsx"
import { ForgetFirst } from "./forget-first.tsx"
import { LookAround } from "./look-around.tsx"
import { NoteShownLarge } from "./note-shown-large.tsx"
import { noteIn } from "./read-note.ts"

type Step =
  | { readonly at: "reading" | "keeping" | "showing" | "looking around" }
  | { readonly at: "opening"; readonly file: File }
  /** What was written is not kept, and something was pressed that would forget it. */
  | { readonly at: "forgetting"; readonly then: () => void }

/**
 * For the person alone, perhaps on a phone that is not theirs: plain words, what there is, and a note of their own. It
 * asks nothing, names nobody and reads no account. The note lives in this page's memory, and in a file if they keep it.
 */
export function MeScreen({ house }: { house: House }) {
  const [note, setNote] = useState("")
  const [kept, setKept] = useState("")
  const [step, setStep] = useState<Step>({ at: "reading" })
  const [remark, setRemark] = useState("")
  const cameBack = useRef(false)
  const { say, wouldLose } = house
  const isUnkept = note !== "" && note !== kept

  useEffect(() => wouldLose(isUnkept), [wouldLose, isUnkept])
  useEffect(() => () => wouldLose(false), [wouldLose])

  const read = (words = "") => {
    cameBack.current = true
    setRemark(words)
    setStep({ at: "reading" })
    say(words)
  }
  const unlessForgotten = (then: () => void) => (isUnkept ? setStep({ at: "forgetting", then }) : then())
  const forget = () => {
    setNote("")
    setKept("")
    read("Forgotten. Nothing of it is in this page.")
  }
  const opened = (bytes: Uint8Array) => {
    const found = noteIn(bytes)
    if (found === "not a note") return read("This file holds no note. Nothing was changed.")
    setNote(found.note)
    setKept(found.note)
    read("Your note is open.")
  }

  switch (step.at) {
    case "keeping":
      return (
        <>
          <ScreenHeading takesFocus={false}>Keep your note</ScreenHeading>
          <KeepIt
            text={note}
            kind="note"
            exposes="The file is plain text: all you wrote can be read in it."
            done={() => {
              setKept(note)
              read("Your note was given to this device.")
            }}
            back={() => read()}
          />
        </>
      )
    case "opening":
      return (
        <>
          <ScreenHeading takesFocus={false}>Open your note</ScreenHeading>
          <OpenIt file={step.file} opened={opened} back={() => read()} />
        </>
      )
    case "showing":
      return <NoteShownLarge note={note} back={() => read()} />
    case "looking around":
      return <LookAround back={() => read()} say={say} />
    case "forgetting":
      return <ForgetFirst then={step.then} stay={() => read()} />
    case "reading":
      return (
        <ForYourself
          cameBack={cameBack.current}
          note={note}
          write={(written) => {
            setNote(written)
            setRemark("")
          }}
          remark={remark}
          isKept={note !== "" && !isUnkept}
          keep={() => setStep({ at: "keeping" })}
          show={() => setStep({ at: "showing" })}
          forget={() => unlessForgotten(forget)}
          open={(file) => unlessForgotten(() => setStep({ at: "opening", file }))}
          lookAround={() => setStep({ at: "looking around" })}
        />
      )
    default:
      return step satisfies never
  }
}
