import { type Kept, keptAnswer, keptSilence } from "distinguo/assessment"
import { factById } from "distinguo/facts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { telling } from "./so-far.ts"
import type { Told } from "./told.ts"

/**
 * From here on nothing is asked but safety, trust and need (CARE-8), whatever is written down of it. Whoever is under 18
 * now was so when it began: both are one mark.
 */
export function Young({ soFar, happens }: Told) {
  const mark = (kept: readonly Kept[]) =>
    happens({ kind: "step", step: { kind: "young" }, kept, to: { screen: "whom to tell" } })
  const told = telling(soFar)
  const younger = factById(fact).phrases.find(({ sets }) => sets === "yes")
  return (
    <>
      <ScreenHeading takesFocus>They are, or may be, under 18</ScreenHeading>
      <p>What did they say, unasked? Ask nothing more about it. No papers, no guessing from looks.</p>
      <div className="large choices">
        {younger !== undefined && (
          <>
            <button type="button" className="outlined" onClick={() => mark([keptAnswer(fact, younger, told)])}>
              They are under 18 now
            </button>
            <button type="button" className="way-on" onClick={() => mark([keptAnswer(fact, younger, told)])}>
              They were younger than 18 when it began
            </button>
          </>
        )}
        <button type="button" className="way-on" onClick={() => mark([keptSilence(fact, "not known", told)])}>
          They are not sure, or it is not clear
        </button>
        <button type="button" className="way-on" onClick={() => mark([])}>
          Write nothing down of it
        </button>
        <button type="button" className="quiet" onClick={() => happens({ kind: "go", to: { screen: "listen" } })}>
          Neither: back
        </button>
      </div>
      <p className="small">
        After this, ask only: are they safe, whom do they trust, what do they need, what must you tell whom.
      </p>
      <p className="small">
        Where nothing is written down of it, only this page holds to it, until it is closed; no file says so.
      </p>
    </>
  )
}

const fact = "under_18_at_act"
