import {
  type Account,
  type AccountReading,
  agesAcross,
  assumeOthersAbsent,
  type Problem,
  silenceOf,
  standingsTogether,
} from "../accounts/index.ts"
import { type FactId, factById, freedoms } from "../facts/index.ts"
import { askNext, type Definition, freeze, type NextQuestion, polarities } from "../reasoning/index.ts"
import type { Duty } from "../responses/index.ts"
import { mayBeYoung } from "./ask-of-the-young.ts"
import { assess, type Request } from "./assess.ts"
import { isSellingSexSpokenOf } from "./to-write-down.ts"

/** For one finding: what would settle most if it were asked, in each reading of the account. Shown at the desk only. */
export interface AtTheDesk {
  readonly definition: string
  readonly inForceFrom: string
  readonly episodes: readonly string[]
  readonly ownAccount: NextQuestion<FactId>
  readonly everythingSaid: NextQuestion<FactId>
  /** Facts that the text asks to be absent: an exception in it, of which a no speaks for the definition. */
  readonly exceptions: readonly FactId[]
}

/**
 * What to ask about next at the desk: for each finding the part of the definition, or the fact, that is expected to
 * settle most for its cost. What they would rather not say, do not know, or what does not apply, is never asked again,
 * and of someone who is or may be under 18 nothing is (CARE-8).
 * While the duty gate holds the duty comes first, and no definition is read; none either where they asked that the law
 * be left out, and then there is nothing to ask about.
 */
export function askAtTheDesk(
  account: Account,
  request: Request,
  unit: "fact" | "element",
): { readonly duty: Duty } | { readonly next: readonly AtTheDesk[] } | { readonly problem: Problem } {
  const assessment = assess(account, request)
  if ("problem" in assessment) return assessment
  if (assessment.duty.gate === "holds") return { duty: assessment.duty }
  const { episodes } = assumeOthersAbsent(agesAcross(account)).account
  const young = mayBeYoung(account)
  const next = assessment.findings.flatMap((finding) => {
    if (finding.kind === "not in force") return []
    const { definition: id, inForceFrom } = finding
    const law = request.under.find((one) => one.id === id && one.inForce.from === inForceFrom)
    if (law === undefined) throw new Error("a finding is made under a definition that was asked for")
    const read = episodes.filter((episode) => finding.episodes.includes(episode.id))
    const permitted = (fact: FactId): boolean =>
      !young && read.every((episode) => silenceOf(fact, episode) === "not asked")
    const adult = standingsTogether(read, "own account").under_18_at_act === "no"
    const isNamed = (fact: FactId): boolean => isTouchedOn(fact, account) && (adult || !factById(fact).adultOnly)
    const ask = (reading: AccountReading): NextQuestion<FactId> => {
      const put = (may: (fact: FactId) => boolean): NextQuestion<FactId> =>
        askNext(law.test, standingsTogether(read, reading), {
          cost: (fact) => factById(fact).cost,
          chosen: request.readings,
          permitted: may,
          unit,
        })
      // First as if everything might be named, so that a part with one such fact among others is still found.
      const best = put(permitted)
      if (best.kind === "none" || best.facts.every(isNamed)) return best
      const facts = best.facts.filter(isNamed)
      return facts.length > 0 ? { ...best, facts } : put((fact) => permitted(fact) && isNamed(fact))
    }
    const asked = { ownAccount: ask("own account"), everythingSaid: ask("everything said") }
    return [{ definition: id, inForceFrom, episodes: finding.episodes, ...asked, exceptions: exceptionsOf(law) }]
  })
  return freeze({ next })
}

/** What stands against the definition, but for freedoms: a freedom's loss is what was done, and no exception. */
function exceptionsOf({ test }: Definition<FactId>): readonly FactId[] {
  return [...polarities(test)].flatMap(([fact, side]) => (side === "against" && !freedoms.has(fact) ? [fact] : []))
}

/** Sex for pay is named at the desk only where someone has spoken of it: nobody's trade is guessed at. */
function isTouchedOn(fact: FactId, account: Account): boolean {
  return factById(fact).topic !== "selling sex" || isSellingSexSpokenOf(account)
}
