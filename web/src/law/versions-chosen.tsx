import type { FactId } from "distinguo/facts"
import type { Definition } from "distinguo/reasoning"
import { daysInForce } from "./days-in-force.ts"

/** The first day of the version that is shown, or both. */
export type VersionChosen = string | "both"

interface Asked {
  readonly versions: readonly Definition<FactId>[]
  readonly chosen: VersionChosen
  readonly choose: (chosen: VersionChosen) => void
  readonly say: (words: string) => void
}

/** Which version of a text is read. The newest comes first; the older ones stay as they were. */
export function VersionsChosen({ versions, chosen, choose, say }: Asked) {
  const take = (next: VersionChosen, words: string) => {
    choose(next)
    say(words)
  }
  return (
    <fieldset className="law-choice">
      <legend>Which version</legend>
      <div className="choices">
        {versions.map(({ inForce }) => (
          <button
            type="button"
            className="quiet"
            key={inForce.from}
            aria-pressed={chosen === inForce.from}
            onClick={() => take(inForce.from, `${daysInForce(inForce)}.`)}
          >
            {daysInForce(inForce)}
          </button>
        ))}
        <button
          type="button"
          className="quiet"
          aria-pressed={chosen === "both"}
          onClick={() => take("both", "Both versions, and what is different.")}
        >
          Both, side by side
        </button>
      </div>
    </fieldset>
  )
}
