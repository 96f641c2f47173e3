import { type Accuracy, prevalenceAsked, readPrevalence, trueShare } from "distinguo/assessment"
import { useId, useState } from "react"

interface Asked {
  readonly name: string
  readonly accuracy: Accuracy | "not published"
  /** How common it was where the tool was tried, in every hundred people. */
  readonly common: number | "not published"
  readonly say: (words: string) => void
}

/**
 * What share of a tool's yeses would be true where so many in a hundred live it: the arithmetic of published figures,
 * and about nobody. Where none were published it is refused, in words.
 */
export function TrueShareAsked({ name, accuracy, common, say }: Asked) {
  const [typed, type] = useState(common === "not published" ? "" : String(common))
  const id = useId()
  if (accuracy === "not published") {
    const refused = trueShare(1, accuracy)
    return <p className="small">{refused.kind === "refused" && refused.because}</p>
  }
  const prevalence = readPrevalence(typed)
  const share = prevalence === "not a prevalence" ? prevalence : trueShare(prevalence, accuracy)
  const change = (text: string) => {
    type(text)
    const now = readPrevalence(text)
    const found = now === "not a prevalence" ? now : trueShare(now, accuracy)
    say(
      found !== "not a prevalence" && found.kind === "share"
        ? `True among its yeses: ${found.inWords}.`
        : prevalenceAsked,
    )
  }
  return (
    <details className="true-share">
      <summary>How many of its yeses would be true?</summary>
      <p>
        Found when it was tried: sensitivity {accuracy.sensitivity} and specificity {accuracy.specificity} in every
        hundred.
        {common !== "not published" && ` There, ${common} in every hundred lived it.`}
      </p>
      <div className="field">
        <label htmlFor={id}>Of every hundred people, how many live it?</label>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          aria-label={`Of every hundred people, how many live it? For ${name}`}
          value={typed}
          spellCheck={false}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          translate="no"
          onChange={({ target }) => change(target.value)}
        />
      </div>
      {share === "not a prevalence" && <p>{prevalenceAsked}</p>}
      {share !== "not a prevalence" && share.kind === "refused" && <p>{share.because}</p>}
      {share !== "not a prevalence" && share.kind === "share" && (
        <>
          <p className="outcome">
            <strong>True among its yeses: {share.inWords}.</strong>
          </p>
          <ol className="small">
            {share.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
    </details>
  )
}
