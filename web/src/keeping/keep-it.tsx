import { type RefObject, useEffect, useRef, useState } from "react"
import { ChooseSeal } from "./choose-seal.tsx"
import { type ClearIt, GiveFile } from "./give-file.tsx"
import { type MadeFile, plainFile, sealedFile } from "./made-file.ts"
import { type MadeSoFar, nothingMade } from "./made-so-far.ts"
import { type Kind, saidWhileKeeping } from "./said-while-keeping.ts"
import { askSealing, wakeSealing } from "./sealing.ts"
import { StageHeading } from "./stage-heading.tsx"

export interface Keeping {
  /** What is kept, to the letter. */
  readonly text: string
  readonly kind: Kind
  /** One sentence: what a plain file would expose. */
  readonly exposes: string
  /** The device was given a file of this very text: from then on it is kept, whatever is pressed after. */
  readonly given?: () => void
  /** Where the text stands on the screen and can be cleared from it as the next step: forgets it, and the file stays. */
  readonly clear?: ClearIt
  /** One is done with keeping it; a file of this kind was given to the device. */
  readonly done: (file: MadeFile["kind"]) => void
  readonly back: () => void
  /** Whoever forgets the text forgets this too. */
  readonly made: RefObject<MadeSoFar>
}

type Stage =
  /** `changed`: a file was made or being made, and what is kept has become another since. */
  | { readonly at: "choosing"; readonly changed: boolean }
  | { readonly at: "sealing" }
  | { readonly at: "made"; readonly file: MadeFile; readonly given: boolean }
  | { readonly at: "not made"; readonly why: "did not arrive" | "failed" }

/**
 * Keeps a text in a file of the device: sealed with a passphrase, under a neutral name; in plain text only as a second
 * choice that says what it exposes (CARE-19, CARE-20). Nothing is stored by the page, and nothing is sent.
 */
export function KeepIt({ text, kind, exposes, given = () => {}, clear = "not here", done, back, made }: Keeping) {
  const [stage, setStage] = useState<Stage>(() => waiting(made.current, text))
  const turn = useRef(0)
  useEffect(wakeSealing, [])
  const isMade = (file: MadeFile) => {
    made.current = { made: { text, file, given: false }, offered: "" }
    setStage({ at: "made", file, given: false })
  }
  const sealWith = (passphrase: string) => {
    const now = ++turn.current
    setStage({ at: "sealing" })
    askSealing({ kind: "seal", text, passphrase }).then((answer) => {
      if (now !== turn.current) return // Stopped meanwhile: what comes of it goes nowhere.
      if (answer.kind === "bytes") isMade(sealedFile(answer.bytes))
      else setStage({ at: "not made", why: answer.kind === "did not arrive" ? answer.kind : "failed" })
    })
  }
  const again = () => {
    turn.current++
    made.current = nothingMade
    setStage({ at: "choosing", changed: false })
  }
  // Nobody is to believe that what they wrote after sealing is in the file.
  const madeOf = useRef(text)
  useEffect(() => {
    if (madeOf.current === text) return
    madeOf.current = text
    turn.current++
    setStage((stage) => (stage.at === "choosing" ? stage : { at: "choosing", changed: true }))
  }, [text])
  const wasGiven = (file: MadeFile) => {
    made.current = { made: { text, file, given: true }, offered: "" }
    given()
  }
  const keepPlain = () => isMade(plainFile(text, kind === "account" ? "json" : "txt"))
  return (
    <div className="keeping" key={stage.at}>
      {stage.at === "choosing" && (
        <ChooseSeal
          kind={kind}
          changed={stage.changed}
          exposes={exposes}
          made={made}
          sealWith={sealWith}
          keepPlain={keepPlain}
          back={back}
        />
      )}
      {stage.at === "sealing" && <Sealing kind={kind} stop={again} />}
      {stage.at === "made" && (
        <GiveFile
          kind={kind}
          file={stage.file}
          givenBefore={stage.given}
          given={() => wasGiven(stage.file)}
          clear={clear}
          done={() => done(stage.file.kind)}
          again={again}
          back={back}
        />
      )}
      {stage.at === "not made" && <NotSealed kind={kind} why={stage.why} again={again} />}
    </div>
  )
}

/** The file of this very text, if it was made before; of any other text nothing waits. */
function waiting({ made }: MadeSoFar, text: string): Stage {
  if (made === "nothing") return { at: "choosing", changed: false }
  if (made.text !== text) return { at: "choosing", changed: made.file.kind === "sealed" }
  return { at: "made", file: made.file, given: made.given }
}

function Sealing({ kind, stop }: { kind: Kind; stop: () => void }) {
  return (
    <>
      <StageHeading>{saidWhileKeeping[kind].closing}</StageHeading>
      <p>This takes a few seconds, on an old phone some more. Nothing has been kept yet.</p>
      <button type="button" className="quiet" onClick={stop}>
        Stop
      </button>
    </>
  )
}

function NotSealed({ kind, why, again }: { kind: Kind; why: "did not arrive" | "failed"; again: () => void }) {
  return (
    <>
      <StageHeading>{saidWhileKeeping[kind].notClosed}</StageHeading>
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
    "The part of this page that does it has not come, perhaps for want of signal. Leave the page open and try again when there is some.",
  failed: "This device had too little memory for it just now. Close other pages and programs, and try again.",
} as const
