import { useEffect, useId, useRef, useState } from "react"
import { DidNotOpen, whatDoesNotMatter } from "./did-not-open.tsx"
import { PassphraseField, ShowPassphrase } from "./passphrase-field.tsx"
import { type Kind, saidWhileKeeping } from "./said-while-keeping.ts"
import { askSealing } from "./sealing.ts"

interface Trying {
  readonly kind: Kind
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Seal it with other words: for whoever finds that they do not have these. */
  readonly again: () => void
}

type Came = "not tried" | "trying" | "opens" | "could not be tried" | { readonly tried: string }

/** Really opens the sealed bytes with what is typed, so that a word written down wrong is found while it can be mended. */
export function TryOnce({ kind, bytes, again }: Trying) {
  const [typed, type] = useState("")
  const [shown, show] = useState(false)
  const [came, setCame] = useState<Came>("not tried")
  const described = useId()
  const outcome = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (came !== "not tried") outcome.current?.scrollIntoView({ block: "nearest" })
  }, [came])
  const said = saidWhileKeeping[kind]
  const attempt = () => {
    if (came === "trying") return
    if (typed === "") return setCame({ tried: typed })
    setCame("trying")
    askSealing({ kind: "open", bytes, passphrase: typed }).then((answer) => {
      if (answer.kind === "bytes") setCame("opens")
      else if (answer.kind === "not opened" && answer.why === "wrong passphrase") setCame({ tried: typed })
      else setCame("could not be tried")
    })
  }
  return (
    <details>
      <summary>Try once whether you can open it</summary>
      <div className="folded">
        <p id={described}>{whatDoesNotMatter}</p>
        <PassphraseField
          label={said.opens}
          value={typed}
          shown={shown}
          change={type}
          enter={attempt}
          describedBy={described}
        />
        <ShowPassphrase shown={shown} show={show} />
        <button type="button" className="quiet" onClick={attempt}>
          Try it
        </button>
        <div ref={outcome} role="status" className="given">
          {typeof came === "object" ? <DidNotOpen tried={came.tried} /> : outcomes[came] && <p>{outcomes[came]}</p>}
        </div>
        <p>If you do not have what opens it any more, start again. It then opens with the new words alone.</p>
        <button type="button" className="quiet" onClick={again}>
          {said.closeAgain}
        </button>
      </div>
    </details>
  )
}

const outcomes = {
  "not tried": "",
  trying: "Trying … this takes a few seconds.",
  opens: "Yes: that opens it.",
  "could not be tried": "It could not be tried just now. The file is as it was.",
} as const
