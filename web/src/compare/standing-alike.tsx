import {
  foldedByWhatDecides,
  noCoercionAsked,
  type Stands,
  standsInWords,
  type TextHead,
  type TextsStanding,
} from "distinguo/assessment"
import type { Group } from "../finding/groups.ts"
import type { Evidence } from "../ladder/evidence.ts"
import { headed } from "../ladder/joint-words.ts"
import { StandsMark } from "./stands-mark.tsx"
import { TextCompared } from "./text-compared.tsx"

interface Shown {
  readonly standing: TextsStanding
  readonly reading: "own" | "everything"
  readonly group: Group
  readonly evidence: Omit<Evidence, "reading">
  /** Every text that was read, as it is called. */
  readonly heads: readonly TextHead[]
}

/** The texts that stand alike, under the mark and the words for how they stand, folded by the kind of part that decides. */
export function StandingAlike({ standing: { stands, texts }, reading, group, evidence, heads }: Shown) {
  const id = `compared-${reading}-${stands.replaceAll(" ", "-")}`
  return (
    <section className="standing-alike" aria-labelledby={id}>
      <h3 id={id}>
        <StandsMark stands={stands} alone /> <span className="stands">{standsInWords[stands]}</span>
      </h3>
      {foldedByWhatDecides({ stands, texts }).map(({ because, texts: alike }) => (
        <div className="decided-alike" key={because}>
          {isSaid(stands, because) && <p className="because">{sentence(because)}</p>}
          <ul>
            {alike.map((text) => (
              <li key={text.definition}>
                <TextCompared
                  id={`${id}-${text.definition.replaceAll(/[^a-z0-9]+/gi, "-")}`}
                  text={text}
                  stands={stands}
                  group={group}
                  evidence={evidence}
                  heads={heads}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** Of a yes the heading has said it, but for a text that asks for no coercion: that is never left out. */
function isSaid(stands: Stands, because: string): boolean {
  return stands !== "yes" || because === noCoercionAsked
}

function sentence(words: string): string {
  return words.endsWith(".") ? headed(words) : `${headed(words)}.`
}
