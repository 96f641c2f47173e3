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
        <StandsMark stands={stands} alone />
        <span className="stands">: {besideTheMark(stands)}</span>
      </h3>
      {foldedByWhatDecides({ stands, texts }).map(({ because, texts: alike }) => (
        <div className="decided-alike" key={because}>
          {isSaid(stands, because, alike.length) && <p className="because">{sentence(because)}</p>}
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

/** The mark has said its word already. */
function besideTheMark(stands: Stands): string {
  const words = standsInWords[stands].replace(/^Not known: /, "")
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/**
 * What is the same for all of them stands over them: what is absent, and that a text asks for no coercion, always; else
 * where there are several, because each text says its own.
 */
function isSaid(stands: Stands, because: string, texts: number): boolean {
  if (stands === "no" || because === noCoercionAsked) return true
  return stands !== "yes" && texts > 1
}

function sentence(words: string): string {
  return words.endsWith(".") ? headed(words) : `${headed(words)}.`
}
