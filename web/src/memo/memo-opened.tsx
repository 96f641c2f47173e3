import { type Account, headingForALawyer, mayBeGivenOut } from "distinguo/accounts"
import type { PreparedFor, Request } from "distinguo/assessment"
import { writeHtml } from "distinguo-documents/memo"
import { type RefObject, useEffect, useMemo, useRef, useState } from "react"
import { ChoiceField } from "../writing/choice-field.tsx"
import { type MemoAsked, type MemoFile, makeMemo, memoFile } from "./make-memo.ts"
import { MemoOnItsWay } from "./memo-on-its-way.tsx"
import { SaveMemo } from "./save-memo.tsx"
import { isTypesetterHere, type Typesetting, typeset } from "./typesetting.ts"
import { bytesInAll, inMegabytes } from "./typesetting-files.ts"
import "../look/memo.css"

export interface MemoOfAccount {
  readonly account: Account
  readonly request: Request
  /** They were marked as young in a talk, though nothing was written of it: nothing that is open is added then. */
  readonly markedYoung: boolean
  readonly say: (words: string) => void
}

type Stage = { readonly kind: "nothing yet" } | { readonly kind: "made"; readonly file: MemoFile } | Typesetting

interface MadeOf extends Pick<MemoOfAccount, "account" | "request"> {
  readonly asked: MemoAsked
}

const nothingYet: Stage = Object.freeze({ kind: "nothing yet" })

/** What a memorandum holds is chosen, it is made, and given to the device. What was made goes with any change. */
export function MemoOpened({ account, request, markedYoung, say }: MemoOfAccount) {
  const [chosen, ask] = useState<MemoAsked>(plain)
  const isKeptApart = !mayBeGivenOut(account)
  const asked = useMemo<MemoAsked>(
    () => (isKeptApart ? { ...chosen, preparedFor: "a lawyer" } : chosen),
    [chosen, isKeptApart],
  )
  const of = useMemo<MadeOf>(() => ({ account, request, asked }), [account, request, asked])
  const [latest, setLatest] = useState<{ readonly of: MadeOf; readonly stage: Stage }>({ of, stage: nothingYet })
  // What was made of another account, another law or another choice is not given.
  const stage = latest.of === of ? latest.stage : nothingYet
  const stop = useEndedWith(of)

  const make = async (format: "html" | "pdf"): Promise<void> => {
    stop.current()
    const hashed = await makeMemo(account, request, asked)
    if (hashed === "not now") return
    const show = (now: Stage): void => setLatest({ of, stage: now })
    const made = (content: MemoFile["content"]): void => {
      show({ kind: "made", file: memoFile(content, format, request.today) })
      say("It is ready to save.")
    }
    if (format === "html") return made(writeHtml(hashed))
    if (!isTypesetterHere()) say("What sets the pages is on its way.")
    stop.current = typeset(hashed, (now) => {
      if (now.kind === "set") return made(now.pdf)
      show(now)
      if (now.kind !== "coming")
        say(now.kind === "setting" ? "The pages are being set." : "No PDF was made. Nothing was lost.")
    })
  }
  const working = stage.kind === "coming" || stage.kind === "setting"
  return (
    <div className="memo">
      <p>
        What was told, and what each chosen definition comes to, part by part, with articles and who said what. It holds
        what stands now: nothing set aside, nothing of why something is not known, no order of questions.
      </p>
      {isKeptApart ? (
        <p>
          <strong>{headingForALawyer}</strong> It is prepared for a lawyer alone, says so on each page, and does not
          hold its data.
        </p>
      ) : (
        <ChoiceField<PreparedFor>
          label="Prepared for"
          value={asked.preparedFor}
          options={forWhom}
          change={(preparedFor) => ask({ ...asked, preparedFor })}
        />
      )}
      {markedYoung ? (
        <p className="small">They were marked as under 18, or perhaps so: nothing that is open is added.</p>
      ) : (
        <fieldset>
          <legend>Add to it? Both can be used to cross-examine by.</legend>
          <Added
            label="What could still matter"
            on={asked.withOpenQuestions}
            turn={(withOpenQuestions) => ask({ ...asked, withOpenQuestions })}
          />
          <Added
            label="What would turn a finding"
            on={asked.withIfShown}
            turn={(withIfShown) => ask({ ...asked, withIfShown })}
          />
        </fieldset>
      )}
      <div className="choices">
        <button type="button" onClick={() => make("html")}>
          Make it as one page (HTML)
        </button>
        <button type="button" className="quiet" disabled={working} onClick={() => make("pdf")}>
          Make it as PDF
        </button>
      </div>
      <p className="small">
        The page opens in any browser and prints from there. For a PDF{" "}
        {isTypesetterHere()
          ? "all that is needed is here."
          : `${inMegabytes(bytesInAll)} MB come from this page’s own server first, and only then.`}
      </p>
      <div className="memo-stage">
        <MemoOnItsWay
          stage={stage}
          stop={() => {
            stop.current()
            setLatest({ of, stage: nothingYet })
            say("Stopped. Nothing was made.")
          }}
        />
        {stage.kind === "made" && <SaveMemo file={stage.file} />}
      </div>
    </div>
  )
}

const plain: MemoAsked = Object.freeze({ preparedFor: "a lawyer", withOpenQuestions: false, withIfShown: false })

const forWhom: readonly (readonly [PreparedFor, string])[] = [
  ["a lawyer", "a lawyer"],
  ["the person", "the person whose account it is"],
  ["not said", "not said"],
]

function Added({ label, on, turn }: { label: string; on: boolean; turn: (on: boolean) => void }) {
  return (
    <label className="choice">
      <input type="checkbox" checked={on} autoComplete="off" onChange={({ target }) => turn(target.checked)} /> {label}
    </label>
  )
}

/** What is under way ends when what it is made of changes, and when it is put away. */
function useEndedWith(of: MadeOf): RefObject<() => void> {
  const stop = useRef(() => {})
  const begun = useRef(of)
  useEffect(() => {
    begun.current = of
    return () => stop.current()
  }, [of])
  return stop
}
