import { sixWords } from "distinguo-documents/sealed-account"
import { useState } from "react"
import { chance } from "./made-file.ts"
import { OwnPassphrase } from "./own-passphrase.tsx"
import { StageHeading } from "./stage-heading.tsx"

interface Choice {
  /** Sealed before, and changed since: that file does not hold all of it. */
  readonly changed: boolean
  readonly exposes: string
  readonly sealWith: (passphrase: string) => void
  readonly keepPlain: () => void
  readonly back: () => void
}

/** What is to open the file: six words by chance first; then a passphrase of one's own; then nothing at all. */
export function ChooseSeal({ changed, exposes, sealWith, keepPlain, back }: Choice) {
  const [words, setWords] = useState(() => sixWords(chance))
  return (
    <>
      <StageHeading>Keep it in a sealed file</StageHeading>
      {changed && (
        <p>It has changed since it was sealed. Seal it again: the file from before does not hold all of it.</p>
      )}
      <p>
        These six words will open it, and nothing else will. Without them nobody can: not whoever finds the file, and we
        cannot either.
      </p>
      <p className="six-words" lang="en" dir="ltr" translate="no">
        {words}
      </p>
      <p>Learn them, or write them down, and not beside the file. They are not shown again after this.</p>
      <div className="choices">
        <button type="button" onClick={() => sealWith(words)}>
          I have them: seal it
        </button>
        <button type="button" className="quiet" onClick={() => setWords(sixWords(chance))}>
          Other words
        </button>
      </div>
      <details>
        <summary>A passphrase of your own instead</summary>
        <div className="folded">
          <OwnPassphrase sealWith={sealWith} />
        </div>
      </details>
      <details>
        <summary>Plain text instead, not sealed</summary>
        <div className="folded">
          <p>{exposes}</p>
          <p>Whoever opens this device, a copy of the file or a backup can read it.</p>
          <button type="button" className="quiet" onClick={keepPlain}>
            Make a plain file
          </button>
        </div>
      </details>
      <p>
        <button type="button" className="quiet" onClick={back}>
          Go back without keeping
        </button>
      </p>
    </>
  )
}
