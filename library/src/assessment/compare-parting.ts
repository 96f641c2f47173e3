import type { Aspect } from "../law/index.ts"
import { freeze } from "../reasoning/index.ts"
import type { Assessment, Request } from "./assess.ts"
import { type Stands, standsAs, type TextRead } from "./compare.ts"
import { type DecidingPart, partsThatDecide } from "./compare-deciding.ts"
import { askedHere, type Pivot } from "./compare-pivots.ts"
import { lawOf } from "./vary-account.ts"

/** Where two texts part on one account: which answer differs, and on which part. */
export interface Parting {
  readonly episodes: readonly string[]
  readonly reading: "ownAccount" | "everythingSaid"
  readonly one: TextParting
  readonly other: TextParting
  /** What kind of part they part on; `nothing` where they stand alike, or where nothing was said. */
  readonly on: Aspect | "nothing"
  /** Which of the two has the part that turns it. Of two that stand alike neither. */
  readonly turnsIn: "one" | "other" | "neither"
}

export interface TextParting {
  readonly definition: string
  readonly title: string
  readonly instrument: string
  readonly stands: Stands
  readonly asksForNoCoercion: boolean
  readonly deciding: readonly DecidingPart[]
  /** What this text asks of the kind they part on; `nothing` where they stand alike. */
  readonly asks: Pivot["here"] | "nothing"
}

/** Whose part is named: what is absent before what is said both ways, and that before what is not known. */
const turning: readonly Stands[] = ["no", "contested", "facts missing", "law open", "yes"]

/** Of each group on which both texts give a finding: where these two part. A text that is not there parts from nothing. */
export function whereTheyPart(
  { findings }: Assessment,
  request: Request,
  one: string,
  other: string,
): readonly Parting[] {
  const made = findings.filter((finding) => finding.kind === "finding")
  const partings = made
    .filter(({ definition }) => definition === one)
    .flatMap((first) => {
      const second = made.find(
        ({ definition, episodes }) => definition === other && episodes.join(" ") === first.episodes.join(" "),
      )
      if (second === undefined) return []
      return (["ownAccount", "everythingSaid"] as const).map((reading) => {
        const [here, there] = [first, second].map((finding) => ({
          finding,
          view: finding[reading],
          definition: lawOf(finding, request),
        })) as [TextRead, TextRead]
        return { episodes: first.episodes, reading, ...parted(here, there) }
      })
    })
  return freeze(partings)
}

function parted(one: TextRead, other: TextRead): Omit<Parting, "episodes" | "reading"> {
  const [here, there] = [standsAs(one.view), standsAs(other.view)]
  const turnsIn = here === there ? "neither" : turning.indexOf(here) < turning.indexOf(there) ? "one" : "other"
  const turned = turnsIn === "other" ? other : one
  const [part] = turnsIn === "neither" ? [] : partsThatDecide(turned.view.proof, turned.definition)
  const on = part?.about ?? "nothing"
  return { one: side(one, on), other: side(other, on), on, turnsIn: part === undefined ? "neither" : turnsIn }
}

function side(text: TextRead, on: Parting["on"]): TextParting {
  const { finding, view, definition } = text
  return {
    definition: finding.definition,
    title: finding.title,
    instrument: finding.instrument,
    stands: standsAs(view),
    asksForNoCoercion: view.asksForNoCoercion,
    deciding: partsThatDecide(view.proof, definition),
    asks: on === "nothing" ? "nothing" : askedHere(text, on),
  }
}
