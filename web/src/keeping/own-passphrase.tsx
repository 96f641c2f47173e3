import { lengthOf, saidOfLength } from "distinguo-documents/sealed-account"
import { useId, useState } from "react"
import { PassphraseField, ShowPassphrase } from "./passphrase-field.tsx"
import { type Kind, saidWhileKeeping } from "./said-while-keeping.ts"

interface Own {
  readonly kind: Kind
  readonly sealWith: (passphrase: string) => void
}

/**
 * A passphrase of one's own, typed twice: one wrong letter that nobody saw would close the file for good. What its
 * length is worth stands right under it once it was left, and goes with it as it grows.
 */
export function OwnPassphrase({ kind, sealWith }: Own) {
  const [first, setFirst] = useState("")
  const [second, setSecond] = useState("")
  const [shown, show] = useState(false)
  const [left, setLeft] = useState(false)
  const [remark, setRemark] = useState<"nothing" | "empty" | "not the same">("nothing")
  const [ofFirst, ofSecond] = [useId(), useId()]
  const length = lengthOf(first)
  const said = saidWhileKeeping[kind]
  const use = () => {
    setLeft(true)
    if (first === "") setRemark("empty")
    else if (length === "too short") setRemark("nothing")
    else if (first !== second) setRemark("not the same")
    else sealWith(first)
  }
  return (
    <>
      <p>
        {said.passphraseIs} Type it twice. It is taken to the letter: capitals and spaces count. If your browser or
        another program offers to keep it, say no: what it keeps it may copy to other devices.
      </p>
      <PassphraseField
        label="Your passphrase"
        value={first}
        shown={shown}
        change={(value) => {
          setFirst(value)
          setRemark("nothing")
        }}
        left={() => setLeft(true)}
        enter={use}
        describedBy={ofFirst}
      />
      <p id={ofFirst} role="status" className="of-field">
        {left && first !== "" && length !== "long enough" ? saidOfLength[length] : ""}
      </p>
      <PassphraseField
        label="Once more, the same"
        value={second}
        shown={shown}
        change={setSecond}
        enter={use}
        describedBy={ofSecond}
      />
      <p id={ofSecond} role="status" className="of-field">
        {remarks[remark]}
      </p>
      <ShowPassphrase shown={shown} show={show} />
      <button type="button" className="quiet" onClick={use}>
        {said.closeWithThis}
      </button>
    </>
  )
}

const remarks = {
  nothing: "",
  empty: "Nothing has been typed yet.",
  "not the same": "The two are not the same. Nothing was kept yet.",
} as const
