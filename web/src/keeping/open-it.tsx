import { isSealed, largestSealedFile, type NotOpened } from "distinguo-documents/sealed-account"
import { useEffect, useRef, useState } from "react"
import { AskPassphrase, type Wrong } from "./ask-passphrase.tsx"
import type { Kind } from "./said-while-keeping.ts"
import { askSealing, type Sealing, wakeSealing } from "./sealing.ts"
import { StageHeading } from "./stage-heading.tsx"

export interface Opening {
  readonly file: File
  /** Whose words are used: at the desk and in the talk those of the glossary, which is what is taken where nothing is said. */
  readonly kind?: Kind
  /** The bytes of the file, or what was sealed in it. */
  readonly opened: (bytes: Uint8Array) => void
  readonly back: () => void
}

type Stage =
  | { readonly at: "reading" }
  | { readonly at: "asking"; readonly bytes: Uint8Array<ArrayBuffer>; readonly wrong: Wrong }
  | { readonly at: "opening"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly at: "stays closed"; readonly why: StaysClosed }

type StaysClosed = Exclude<NotOpened, "wrong passphrase"> | "gone" | "too large" | "did not arrive" | "failed"

/** Opens a file of the device that may be sealed: asks for the passphrase if it is, and then hands on what is inside. */
export function OpenIt({ file, kind = "account", opened, back }: Opening) {
  const [stage, setStage] = useState<Stage>({ at: "reading" })
  const [typed, setTyped] = useState("")
  const turn = useRef(0)
  const handOn = useRef(opened)
  handOn.current = opened
  useEffect(() => {
    const now = ++turn.current
    const ifStillHere = (stage: Stage) => now === turn.current && setStage(stage)
    readOf(file).then(async (bytes) => {
      if (typeof bytes === "string") return ifStillHere({ at: "stays closed", why: bytes })
      if (!isSealed(bytes)) return now === turn.current && handOn.current(bytes)
      wakeSealing()
      const answer = await askSealing({ kind: "what opens it", bytes })
      ifStillHere(
        answer.kind === "a passphrase opens it" ? { at: "asking", bytes, wrong: "not tried" } : closedBecauseOf(answer),
      )
    })
    return () => {
      turn.current++
    }
  }, [file])
  const open = (bytes: Uint8Array<ArrayBuffer>) => {
    if (typed === "") return setStage({ at: "asking", bytes, wrong: { tried: typed } })
    const now = ++turn.current
    setStage({ at: "opening", bytes })
    askSealing({ kind: "open", bytes, passphrase: typed }).then((answer) => {
      if (now !== turn.current) return // Stopped meanwhile: what comes of it goes nowhere.
      if (answer.kind === "bytes") handOn.current(answer.bytes)
      else if (answer.kind === "not opened" && answer.why === "wrong passphrase") {
        setStage({ at: "asking", bytes, wrong: { tried: typed } })
      } else setStage(closedBecauseOf(answer))
    })
  }
  const stop = (bytes: Uint8Array<ArrayBuffer>) => {
    turn.current++
    setStage({ at: "asking", bytes, wrong: "not tried" })
  }
  return (
    <div className="keeping" key={stage.at}>
      {stage.at === "reading" && <p>One moment …</p>}
      {stage.at === "asking" && (
        <AskPassphrase
          kind={kind}
          name={file.name}
          wrong={stage.wrong}
          typed={typed}
          type={setTyped}
          open={() => open(stage.bytes)}
          back={back}
        />
      )}
      {stage.at === "opening" && (
        <>
          <StageHeading>Opening …</StageHeading>
          <p>This takes a few seconds, on an old phone some more.</p>
          <button type="button" className="quiet" onClick={() => stop(stage.bytes)}>
            Stop
          </button>
        </>
      )}
      {stage.at === "stays closed" && (
        <>
          <StageHeading>This file was not opened</StageHeading>
          <p>Nothing was lost or changed. {reason(stage.why, kind)}</p>
          <button type="button" onClick={back}>
            Go back
          </button>
        </>
      )}
    </div>
  )
}

/** Of a file that is too large no more is read than shows that it is. */
async function readOf(file: File): Promise<Uint8Array<ArrayBuffer> | "gone" | "too large"> {
  const read = file.slice(0, largestSealedFile + 1).arrayBuffer()
  const bytes = await read.catch(() => "gone" as const)
  if (bytes === "gone") return bytes
  return bytes.byteLength > largestSealedFile ? "too large" : new Uint8Array(bytes)
}

function closedBecauseOf(answer: Sealing): Stage {
  if (answer.kind === "did not arrive") return { at: "stays closed", why: answer.kind }
  const known = answer.kind === "not opened" && answer.why !== "wrong passphrase"
  return { at: "stays closed", why: known ? answer.why : "failed" }
}

/** To the person alone a file is *locked*; workers have the word of the glossary. */
const closed: Readonly<Record<Kind, string>> = { account: "sealed", note: "locked" }

function reason(why: StaysClosed, kind: Kind): string {
  const isClosed = closed[kind]
  switch (why) {
    case "gone":
      return "Your device did not give it to this page. See whether it still stands where it was, and open it again."
    case "too large":
      return "It is larger than any file that is kept here."
    case "not a sealed file":
      return "Nothing in it is closed with a passphrase."
    case "broken":
      return `It is ${isClosed}, and it is broken: a part of it was changed or is missing. Open another copy, if there is one.`
    case "sealed for a key and not a passphrase":
      return `It is ${isClosed} for a key, and here a file is opened with a passphrase. Whoever has the key can open it with the program age.`
    case "asks for too much work":
      return "It asks for more memory than this page takes. The program age can open it, on a computer that has the memory."
    case "did not arrive":
      return `The part of this page that opens ${isClosed} files has not come, perhaps for want of signal. Try again when there is some.`
    case "failed":
      return "This device had too little memory for it just now. Close other pages and programs, and try again."
    default:
      return why satisfies never
  }
}
