import { type Account, type Problem, underEighteenNow } from "../accounts/index.ts"
import type { FactId } from "../facts/index.ts"
import { lawVersion } from "../law/index.ts"
import { type Definition, freeze } from "../reasoning/index.ts"
import {
  type DaysKnown,
  type Due,
  type Duty,
  type FoundOnOwnAccount,
  lastDaysOf,
  type Need,
  notToCountOn,
  ownLawRead,
  responsesTo,
  type Tie,
  tiesIn,
  type Urgent,
  urgencyOf,
  whatIsDue,
} from "../responses/index.ts"
import { assess } from "./assess.ts"
import { groupsOf } from "./group.ts"

/** What to read an account for. Nothing has a default here. */
export interface OwedAsked {
  /** Every definition that is at hand; those that no tie of the place names are not read. */
  readonly definitions: readonly Definition<FactId>[]
  /** ISO 3166 code whose law is read, or `not said`: then what is international alone. */
  readonly place: string
  readonly today: string
  readonly dutySaid: boolean
  readonly textbook: boolean
  /** Days typed by the worker, such as that of a notice. They are kept nowhere. */
  readonly days: DaysKnown
  /** They say that it cannot wait. */
  readonly theySaySo: boolean
  /** In a talk they were marked as young, though nothing was written down of it. */
  readonly markedYoung: boolean
}

/** `distinguo.owed/1`: first what was asked for; then what the law of a place ties to what was found. */
export interface Owed {
  readonly schema: "distinguo.owed/1"
  readonly label: string
  readonly told: Account["told"]
  readonly versions: { readonly law: string }
  readonly today: string
  readonly place: string
  /** List 1, from what was asked for and nothing else: the same under every finding, gate or no gate (CARE-25). */
  readonly asked: readonly { readonly need: Need; readonly title: string }[]
  readonly urgent: readonly Urgent[]
  readonly duty: Duty
  readonly law: Account["law"]
  /** List 2. Empty while the duty gate holds, and where the law is left out: nothing has been computed then. */
  readonly due: readonly Due[]
  /** Texts that must not be promised; kept back with list 2. */
  readonly notToCountOn: readonly Tie[]
  /** Whether the place's own law was read for this at all. */
  readonly ownLaw: "read" | "not compared" | "no place was said"
}

/**
 * What is owed to the person: list 1 from their wishes, list 2 from what was found on their own account alone (CARE-12).
 * What others deny changes nothing of it.
 */
export function owed(account: Account, asked: OwedAsked): Owed | { readonly problem: Problem } {
  const { place, today, dutySaid, textbook, days } = asked
  const ties = tiesIn(place)
  const named = new Set(ties.flatMap(({ condition: { tiedTo } }) => (typeof tiedTo === "string" ? [] : tiedTo)))
  const assessment = assess(account, {
    under: asked.definitions.filter(({ id }) => named.has(id)),
    on: "the account's day",
    today,
    dutySaid,
    textbook,
    readings: {},
  })
  if ("problem" in assessment) return assessment
  const { duty, law } = assessment
  const keptBack = duty.gate === "holds" || law === "left out"
  const wishes = account.wishes.map(({ need }) => need)
  const age = underEighteenNow(account, today)
  const underEighteen = asked.markedYoung && age !== "yes" ? "perhaps" : age
  const due = keptBack
    ? []
    : whatIsDue({
        ties,
        found: assessment.findings.flatMap((finding): readonly FoundOnOwnAccount[] => {
          if (finding.kind === "not in force") return []
          const { standing, because, asksForNoCoercion } = finding.ownAccount
          const { definition, episodes } = finding
          return [{ definition, episodes, standing, lawOpen: because === "law open", asksForNoCoercion }]
        }),
        wishes,
        underEighteen,
        days,
        began: Object.fromEntries(
          account.episodes.flatMap(({ id, from }) => (from === "not said" ? [] : [[id, from.earliest] as const])),
        ),
        today,
      })
  return freeze({
    schema: "distinguo.owed/1",
    label: account.label,
    told: account.told,
    versions: { law: lawVersion },
    today,
    place,
    asked: responsesTo(wishes).map(({ need, title }) => ({ need, title })),
    urgent: urgencyOf({
      dangerNow: saidInDanger(account),
      child: underEighteen === "yes" || underEighteen === "perhaps",
      lastDays: lastDaysOf(due),
      theySaySo: asked.theySaySo,
      today,
    }),
    duty,
    law,
    due,
    notToCountOn: keptBack ? [] : notToCountOn(ties),
    ownLaw: place === "not said" ? "no place was said" : ownLawRead(place) ? "read" : "not compared",
  })
}

/** Only their own word: whether they are in danger is theirs to judge (CARE-13). */
function saidInDanger(account: Account): boolean {
  return groupsOf(account).groups.some(({ ownAccount }) => {
    const standing = ownAccount.standings.in_danger_now
    return standing === "yes" || standing === "contested"
  })
}
