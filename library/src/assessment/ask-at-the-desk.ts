import { type Account, type Episode, type Problem, silenceOf } from "../accounts/index.ts"
import { type FactId, factById } from "../facts/index.ts"
import { askNext, factsOf, freeze, type NextQuestion } from "../reasoning/index.ts"
import { type Duty, dutyOf } from "../responses/index.ts"
import { mayBeYoung } from "./ask-of-the-young.ts"
import { assess, type Request } from "./assess.ts"
import { exceptionsOf } from "./exceptions.ts"
import type { Finding } from "./finding.ts"
import { groupsOf, type Told } from "./group.ts"
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
  const next = assessment.findings.flatMap((finding) => {
    const asked = askOn(finding, account, request, unit)
    return asked === "nothing" ? [] : [asked]
  })
  return freeze({ next })
}

/**
 * The same of one finding, for whoever opens it: no other definition is read, and this one only as far as asking needs.
 * Nothing while the duty gate holds, or where the law was left out.
 */
export function askAboutFinding(
  account: Account,
  request: Request,
  finding: Finding,
  unit: "fact" | "element",
): AtTheDesk | "nothing" {
  const mayBeRead = dutyOf(account, request.dutySaid).gate !== "holds" && account.law !== "left out"
  return mayBeRead ? freeze(askOn(finding, account, request, unit)) : "nothing"
}

function askOn(
  finding: Finding,
  account: Account,
  { under, readings }: Request,
  unit: "fact" | "element",
): AtTheDesk | "nothing" {
  if (finding.kind === "not in force") return "nothing"
  const { definition: id, inForceFrom } = finding
  const law = under.find((one) => one.id === id && one.inForce.from === inForceFrom)
  const group = groupsOf(account).groups.find(({ episodes }) => isOn(finding, episodes))
  if (law === undefined || group === undefined) throw new Error("a finding is made on what was asked for")
  const young = mayBeYoung(account)
  const permitted = (fact: FactId): boolean =>
    !young && group.episodes.every((episode) => silenceOf(fact, episode) === "not asked")
  const adult = group.ownAccount.standings.under_18_at_act === "no"
  const isNamed = (fact: FactId): boolean => isTouchedOn(fact, account) && (adult || !factById(fact).adultOnly)
  const ask = ({ standings }: Told): NextQuestion<FactId> => {
    const put = (may: (fact: FactId) => boolean): NextQuestion<FactId> =>
      askNext(law.test, standings, { cost: (fact) => factById(fact).cost, chosen: readings, permitted: may, unit })
    // First as if everything might be named, so that a part with one such fact among others is still found.
    const best = put(permitted)
    if (best.kind === "none" || best.facts.every(isNamed)) return best
    const facts = best.facts.filter(isNamed)
    return facts.length > 0 ? { ...best, facts } : put((fact) => permitted(fact) && isNamed(fact))
  }
  const ownAccount = ask(group.ownAccount)
  const read = factsOf(law.test)
  const alike = read.every((fact) => group.ownAccount.standings[fact] === group.everythingSaid.standings[fact])
  const everythingSaid = alike ? ownAccount : ask(group.everythingSaid)
  return {
    definition: id,
    inForceFrom,
    episodes: finding.episodes,
    ownAccount,
    everythingSaid,
    exceptions: exceptionsOf(law.test),
  }
}

function isOn(finding: Finding, episodes: readonly Episode[]): boolean {
  return finding.episodes.join(" ") === episodes.map(({ id }) => id).join(" ")
}

/** Sex for pay is named at the desk only where someone has spoken of it: nobody's trade is guessed at. */
function isTouchedOn(fact: FactId, account: Account): boolean {
  return factById(fact).topic !== "selling sex" || isSellingSexSpokenOf(account)
}
