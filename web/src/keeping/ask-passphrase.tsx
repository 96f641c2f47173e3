import { useEffect, useId, useRef, useState } from "react"
import { PassphraseField, ShowPassphrase } from "./passphrase-field.tsx"
import { StageHeading } from "./stage-heading.tsx"

interface Asked {
  readonly name: string
  readonly wrong: boolean
  readonly typed: string
  readonly type: (typed: string) => void
  readonly open: () => void
  readonly back: () => void
}

/** Asks for the passphrase of one file. What was typed stays, so that one wrong letter need not cost six words. */
export function AskPassphrase({ name, wrong, typed, type, open, back }: Asked) {
  const [shown, show] = useState(false)
  const described = useId()
  const remark = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (wrong) remark.current?.focus()
  }, [wrong])
  return (
    <>
      {wrong ? <h2 className="stage">This file is sealed</h2> : <StageHeading>This file is sealed</StageHeading>}
      <p id={described} ref={remark} tabIndex={-1}>
        {wrong ? (
          "That passphrase does not open it. Nothing was lost. Look at what you typed, and try again."
        ) : (
          <>
            Type the passphrase of <bdi>{name}</bdi>. Of six words, capitals and the signs between them do not matter.
          </>
        )}
      </p>
      <PassphraseField
        label="Passphrase"
        value={typed}
        shown={shown}
        change={type}
        enter={open}
        describedBy={described}
      />
      <ShowPassphrase shown={shown} show={show} />
      <div className="choices">
        <button type="button" onClick={open}>
          Open it
        </button>
        <button type="button" className="quiet" onClick={back}>
          Leave it closed
        </button>
      </div>
    </>
  )
}
