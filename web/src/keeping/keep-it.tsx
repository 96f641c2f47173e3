import { useEffect, useRef, useState } from "react"
import { ChooseSeal } from "./choose-seal.tsx"
import { GiveFile } from "./give-file.tsx"
import { type MadeFile, madeFile } from "./made-file.ts"
import { askSealing, wakeSealing } from "./sealing.ts"
import { StageHeading } from "./stage-heading.tsx"

export interface Keeping {
  /** What is kept, to the letter. */
  readonly text: string
  readonly kind: "account" | "note"
  /** One sentence: what a plain file would expose. */
  readonly exposes: string
  /** A file was given to the device. */
  readonly done: () => void
  readonly back: () => void
}

type Stage =
  /** `changed`: a file was made or being made, and what is kept has become another since. */
  | { readonly at: "choosing"; readonly changed: boolean }
  | { readonly at: "sealing" }
  | { readonly at: "made"; readonly file: MadeFile }
  | { readonly at: "not made"; readonly why: "did not arrive" | "failed" }

/**
 * Keeps a text in a file of the device: sealed with a passphrase, under a neutral name; in plain text only as a second
 * choice that says what it exposes (CARE-19, CARE-20). Nothing is stored by the page, and nothing is sent.
 */
export function KeepIt({ text, kind, exposes, done, back }: Keeping) {
  const [stage, setStage] = useState<Stage>({ at: "choosing", changed: false })
  const turn = useRef(0)
  useEffect(wakeSealing, [])
  const sealWith = (passphrase: string) => {
    const now = ++turn.current
    setStage({ at: "sealing" })
    askSealing({ kind: "seal", text, passphrase }).then((answer) => {
      if (now !== turn.current) return // Stopped meanwhile: what comes of it goes nowhere.
      if (answer.kind === "bytes") setStage({ at: "made", file: madeFile(answer.bytes, "age") })
      else setStage({ at: "not made", why: answer.kind === "did not arrive" ? answer.kind : "failed" })
    })
  }
  const again = () => {
    turn.current++
    setStage({ at: "choosing", changed: false })
  }
  // Nobody is to believe that what they wrote after sealing is in the file.
  const made = useRef(text)
  useEffect(() => {
    if (made.current === text) return
    made.current = text
    turn.current++
    setStage((stage) => (stage.at === "choosing" ? stage : { at: "choosing", changed: true }))
  }, [text])
  const keepPlain = () => setStage({ at: "made", file: madeFile(text, kind === "account" ? "json" : "txt") })
  return (
    <div className="keeping" key={stage.at}>
      {stage.at === "choosing" && (
        <ChooseSeal changed={stage.changed} exposes={exposes} sealWith={sealWith} keepPlain={keepPlain} back={back} />
      )}
      {stage.at === "sealing" && <Sealing stop={again} />}
      {stage.at === "made" && <GiveFile file={stage.file} done={done} back={again} />}
      {stage.at === "not made" && <NotSealed why={stage.why} again={again} />}
    </div>
  )
}

function Sealing({ stop }: { stop: () => void }) {
  return (
    <>
      <StageHeading>Sealing …</StageHeading>
      <p>This takes a few seconds, on an old phone some more. Nothing has been kept yet.</p>
      <button type="button" className="quiet" onClick={stop}>
        Stop
      </button>
    </>
  )
}

function NotSealed({ why, again }: { why: "did not arrive" | "failed"; again: () => void }) {
  return (
    <>
      <StageHeading>It could not be sealed yet</StageHeading>
      <p>Nothing was lost: what you want to keep is still in this page. Nothing was kept.</p>
      <p>{mends[why]}</p>
      <button type="button" onClick={again}>
        Go back and try again
      </button>
    </>
  )
}

const mends = {
  "did not arrive":
    "The part of this page that seals has not come, perhaps for want of signal. Leave the page open and try again when there is some.",
  failed: "This device had too little memory for it just now. Close other pages and programs, and try again.",
} as const
