import { sixWords } from "distinguo-documents/sealed-account"
import { type RefObject, useEffect, useState } from "react"
import { chance } from "./made-file.ts"
import type { MadeSoFar } from "./made-so-far.ts"
import { OwnPassphrase } from "./own-passphrase.tsx"
import { type Kind, saidWhileKeeping } from "./said-while-keeping.ts"
import { SixWordsShown } from "./six-words-shown.tsx"
import { StageHeading } from "./stage-heading.tsx"

interface Choice {
  readonly kind: Kind
  /** Sealed before, and changed since: that file does not hold all of it. */
  readonly changed: boolean
  readonly exposes: string
  readonly made: RefObject<MadeSoFar>
  readonly sealWith: (passphrase: string) => void
  readonly keepPlain: () => void
  readonly back: () => void
}

/** What is to open the file: six words by chance first; then a passphrase of one's own; then nothing at all. */
export function ChooseSeal({ kind, changed, exposes, made, sealWith, keepPlain, back }: Choice) {
  const [words, setWords] = useState(() => made.current.offered || sixWords(chance))
  const [hidden, hide] = useState(false)
  const said = saidWhileKeeping[kind]
  useEffect(() => {
    made.current = { ...made.current, offered: words }
  }, [made, words])
  return (
    <>
      <StageHeading>{said.keepIn}</StageHeading>
      {changed && <p>{said.changed}</p>}
      <p>
        These six words, in this order, will open it, and nothing else will. Without them nobody can: not whoever finds
        the file, and we cannot either.
      </p>
      <SixWordsShown words={words} hidden={hidden} />
      <p>Learn them, or write them down, and not beside the file. They are not shown again after this.</p>
      <div className="choices">
        <button type="button" onClick={() => sealWith(words)}>
          {said.haveThem}
        </button>
        <button type="button" className="quiet" onClick={() => hide(!hidden)}>
          {hidden ? "Show the words" : "Hide the words"}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setWords(sixWords(chance))
            hide(false)
          }}
        >
          Other words
        </button>
      </div>
      <details>
        <summary>A passphrase of your own instead</summary>
        <div className="folded">
          <OwnPassphrase kind={kind} sealWith={sealWith} />
        </div>
      </details>
      <details>
        <summary>{said.plain}</summary>
        <div className="folded">
          <p>{exposes}</p>
          <p>Whoever opens this device, a copy of the file or a backup can read it.</p>
          <button type="button" className="quiet" onClick={keepPlain}>
            {said.makePlain}
          </button>
        </div>
      </details>
      <p>
        <button type="button" className="quiet" onClick={back}>
          {said.back}
        </button>
      </p>
    </>
  )
}
