import { isShort, shortIsBelow } from "distinguo-documents/sealed-account"
import { useId, useState } from "react"
import { PassphraseField, ShowPassphrase } from "./passphrase-field.tsx"

/** A passphrase of one's own, typed twice: one wrong letter that nobody saw would close the file for good. */
export function OwnPassphrase({ sealWith }: { sealWith: (passphrase: string) => void }) {
  const [first, setFirst] = useState("")
  const [second, setSecond] = useState("")
  const [shown, show] = useState(false)
  const [remark, setRemark] = useState<"nothing" | "short" | "empty" | "not the same">("nothing")
  const described = useId()
  const use = () => {
    if (first === "") setRemark("empty")
    else if (first !== second) setRemark("not the same")
    else sealWith(first)
  }
  return (
    <>
      <p>
        Type it twice. It is taken to the letter: capitals and spaces count. If your browser or another program offers
        to keep it, say no: what it keeps it may copy to other devices.
      </p>
      <PassphraseField
        label="Your passphrase"
        value={first}
        shown={shown}
        change={(value) => {
          setFirst(value)
          setRemark("nothing")
        }}
        left={() => first !== "" && isShort(first) && setRemark("short")}
        enter={use}
        describedBy={described}
      />
      <PassphraseField
        label="Once more, the same"
        value={second}
        shown={shown}
        change={setSecond}
        enter={use}
        describedBy={described}
      />
      <p id={described} role="status">
        {remarks[remark]}
      </p>
      <ShowPassphrase shown={shown} show={show} />
      <button type="button" className="quiet" onClick={use}>
        Seal it with this
      </button>
    </>
  )
}

const remarks = {
  nothing: "",
  short: `It has fewer than ${shortIsBelow} signs: someone who has the file could find it by trying. Six words are safer. You may use it all the same.`,
  empty: "Nothing has been typed yet.",
  "not the same": "The two are not the same. Nothing was kept yet.",
} as const
