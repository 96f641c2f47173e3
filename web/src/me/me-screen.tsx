import { useEffect, useRef, useState } from "react"
import { KeepIt } from "../keeping/keep-it-later.tsx"
import { type MadeSoFar, nothingMade } from "../keeping/made-so-far.ts"
import { OpenIt } from "../keeping/open-it-later.tsx"
import type { House } from "../page/house.ts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { ForYourself } from "./for-yourself.tsx"
import { ForgetFirst } from "./forget-first.tsx"
import { LookAround } from "./look-around.tsx"
import { NoteShownLarge } from "./note-shown-large.tsx"
import type { Writing } from "./own-note.tsx"
import { noteIn } from "./read-note.ts"
import { WipeFirst } from "./wipe-first.tsx"
import { Wiped } from "./wiped.tsx"

type Step =
  | { readonly at: "reading" | "wiped" | "keeping" | "showing" | "looking around" }
  | { readonly at: "opening"; readonly file: File }
  /** What was written is not kept, and something was pressed that would forget it. */
  | { readonly at: "forgetting"; readonly why: "wiping" | "another note"; readonly then: () => void }
  /** A file was given, so nothing is lost if the note no longer stands here. */
  | { readonly at: "kept"; readonly locked: boolean }

/**
 * For the person alone, perhaps on a phone that is not theirs: plain words, what there is, and a note of their own. It
 * asks nothing, names nobody and reads no account. The note lives in this page's memory, and in a file if they keep it.
 */
export function MeScreen({ house }: { house: House }) {
  const [note, setNote] = useState("")
  const [kept, setKept] = useState("")
  const [step, setStep] = useState<Step>({ at: "reading" })
  const [remark, setRemark] = useState("")
  const takesFocus = useRef<Writing["takesFocus"]>("nothing")
  const made = useRef<MadeSoFar>(nothingMade)
  const { say, wouldLose } = house
  const isUnkept = note !== "" && note !== kept

  useEffect(() => wouldLose(isUnkept), [wouldLose, isUnkept])
  useEffect(() => () => wouldLose(false), [wouldLose])

  const read = (words = "", focus: "heading" | "note" = "heading") => {
    takesFocus.current = focus
    setRemark(words)
    setStep({ at: "reading" })
    say(words)
  }
  const write = (written: string) => {
    made.current = nothingMade
    setNote(written)
  }
  const unlessForgotten = (why: "wiping" | "another note", then: () => void) =>
    isUnkept ? setStep({ at: "forgetting", why, then }) : then()
  const wipe = () => {
    write("")
    setKept("")
    setRemark("")
    setStep({ at: "wiped" })
    say("Wiped. Nothing of it is in this page.")
  }
  // Whether it is a note is seen first: nobody is asked to give up theirs for a file that holds none.
  const opened = (bytes: Uint8Array) => {
    const found = noteIn(bytes)
    if (found === "not a note") return read("This file holds no note. Nothing was changed.")
    unlessForgotten("another note", () => {
      write(found.note)
      setKept(found.note)
      read("Your note is open.", "note")
    })
  }

  switch (step.at) {
    case "keeping":
      return (
        <>
          <ScreenHeading takesFocus={false}>Keep your note</ScreenHeading>
          <KeepIt
            text={note}
            kind="note"
            exposes="Nothing closes this file: all you wrote can be read in it."
            made={made}
            done={(kind) => {
              setKept(note)
              setStep({ at: "kept", locked: kind === "sealed" })
            }}
            back={() => read()}
          />
        </>
      )
    case "opening":
      return (
        <>
          <ScreenHeading takesFocus={false}>Open your note</ScreenHeading>
          <OpenIt file={step.file} kind="note" opened={opened} back={() => read()} />
        </>
      )
    case "showing":
      return <NoteShownLarge note={note} back={() => read()} />
    case "looking around":
      return <LookAround hasNote={note !== ""} back={() => read()} say={say} />
    case "forgetting":
      return <ForgetFirst why={step.why} then={step.then} stay={() => read()} />
    case "kept":
      return <WipeFirst locked={step.locked} wipe={wipe} leave={() => read()} />
    case "wiped":
      return <Wiped back={() => read()} />
    case "reading":
      return (
        <ForYourself
          takesFocus={takesFocus.current}
          note={note}
          write={(written) => {
            write(written)
            setRemark("")
          }}
          remark={remark}
          isKept={note !== "" && !isUnkept}
          keep={() => setStep({ at: "keeping" })}
          show={() => setStep({ at: "showing" })}
          wipe={() => unlessForgotten("wiping", wipe)}
          open={(file) => setStep({ at: "opening", file })}
          lookAround={() => setStep({ at: "looking around" })}
        />
      )
    default:
      return step satisfies never
  }
}
