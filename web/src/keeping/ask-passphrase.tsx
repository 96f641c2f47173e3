import { useEffect, useId, useRef, useState } from "react"
import { DidNotOpen, whatDoesNotMatter } from "./did-not-open.tsx"
import { PassphraseField, ShowPassphrase } from "./passphrase-field.tsx"
import { type Kind, saidWhileKeeping } from "./said-while-keeping.ts"
import { StageHeading } from "./stage-heading.tsx"

/** What was tried and did not open it. */
export type Wrong = "not tried" | { readonly tried: string }

interface Asked {
  readonly kind: Kind
  readonly name: string
  readonly wrong: Wrong
  readonly typed: string
  readonly type: (typed: string) => void
  readonly open: () => void
  readonly back: () => void
}

/** Asks for the passphrase of one file. What was typed stays, so that one wrong letter need not cost six words. */
export function AskPassphrase({ kind, name, wrong, typed, type, open, back }: Asked) {
  const [shown, show] = useState(false)
  const described = useId()
  const remark = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (wrong !== "not tried") remark.current?.focus()
  }, [wrong])
  const said = saidWhileKeeping[kind]
  return (
    <>
      {wrong === "not tried" ? (
        <StageHeading>{said.thisIsClosed}</StageHeading>
      ) : (
        <>
          <h2 className="stage">{said.thisIsClosed}</h2>
          <div className="given" ref={remark} tabIndex={-1}>
            <DidNotOpen tried={wrong.tried} />
          </div>
        </>
      )}
      <p id={described}>
        Type what opens <bdi>{name}</bdi>. {whatDoesNotMatter}
      </p>
      <PassphraseField
        label={said.opens}
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
