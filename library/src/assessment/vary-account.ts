import {
  type Account,
  agesAcross,
  assumeOthersAbsent,
  type Episode,
  type EpisodeStandings,
  type Problem,
  standingsOf,
  standingsTogether,
} from "../accounts/index.ts"
import { type FactId, factById } from "../facts/index.ts"
import { type Definition, freeze, isSettled, type Standing, type Varied, vary } from "../reasoning/index.ts"
import { type Assessment, assess, type Request } from "./assess.ts"
import type { Finding, FindingMade } from "./finding.ts"

/** What would turn one finding, with everything said, under each way of reading the law (decision 15). */
export interface FindingVaried {
  readonly definition: string
  readonly inForceFrom: string
  readonly episodes: readonly string[]
  readonly everythingSaid: readonly Varied<FactId>[]
}

/** `distinguo.vary/1`: for each finding the cheapest change of what is open that would turn it. Nothing of the past. */
export interface AccountVaried {
  readonly schema: "distinguo.vary/1"
  readonly label: string
  readonly told: Account["told"]
  readonly versions: Assessment["versions"]
  readonly duty: Assessment["duty"]
  readonly law: Account["law"]
  /** Of someone said to have been under 18 nothing is varied, and no fact is named (CARE-8). */
  readonly leftOut: "nothing" | "someone under 18"
  /** Empty while the duty gate holds, where the law is left out, and of someone said to have been under 18. */
  readonly findings: readonly FindingVaried[]
}

/**
 * What would turn each finding of an account. It stands behind the same gate as the findings themselves, and follows
 * from standings alone: two accounts that differ only in why something is not known come to the same (promise 17).
 */
export function varyAccount(account: Account, request: Request): AccountVaried | { readonly problem: Problem } {
  const assessment = assess(account, request)
  if ("problem" in assessment) return assessment
  const young = isSaidToBeYoung(account)
  const { label, told, versions, duty, law } = assessment
  return freeze({
    schema: "distinguo.vary/1",
    label,
    told,
    versions,
    duty,
    law,
    leftOut: young ? "someone under 18" : "nothing",
    findings: young ? [] : assessment.findings.flatMap((finding) => varied(account, request, finding)),
  })
}

/** The same of one finding, read alone: for a screen on which one finding is opened. */
export function varyFinding(account: Account, request: Request, finding: FindingMade): FindingVaried | "left out" {
  if (isSaidToBeYoung(account)) return "left out"
  const [one] = varied(account, request, finding)
  return one === undefined ? "left out" : freeze(one)
}

function varied(account: Account, request: Request, finding: Finding): readonly FindingVaried[] {
  if (finding.kind === "not in force") return []
  const { definition, inForceFrom, episodes } = finding
  const { test } = lawOf(finding, request)
  const read = episodesOf(account, episodes)
  const standings = standingsTogether(read, "everything said")
  const theirs = answersOfTheirs(read)
  const everythingSaid = vary(test, standings, {
    cost: (fact) => costOf(fact, standings),
    mayBecome: (fact, to) => mayBecome(fact, to, theirs.get(fact) ?? "nothing", standings[fact]),
    chosen: request.readings,
  })
  return [{ definition, inForceFrom, episodes, everythingSaid }]
}

export function lawOf(finding: Pick<Finding, "definition" | "inForceFrom">, { under }: Request): Definition<FactId> {
  const law = under.find(({ id, inForce }) => id === finding.definition && inForce.from === finding.inForceFrom)
  if (law === undefined) throw new Error("a finding is made under a definition that was asked for")
  return law
}

/** The episodes of a finding, as the finding read them. */
export function episodesOf(account: Account, ids: readonly string[]): readonly Episode[] {
  return assumeOthersAbsent(agesAcross(account)).account.episodes.filter(({ id }) => ids.includes(id))
}

/** Whether a yes to "under 18" stands somewhere, disputed or not. */
function isSaidToBeYoung(account: Account): boolean {
  const said: readonly Standing[] = ["yes", "contested"]
  return agesAcross(account).episodes.some((episode) =>
    (["own account", "everything said"] as const).some((reading) =>
      said.includes(standingsOf(episode, reading).under_18_at_act),
    ),
  )
}

/** Least of all: somebody has spoken of it already, and nothing new need be looked for. */
const settlesWhatIsContested = 1

/** More than settling everything that is open, so that what stands is turned only where nothing else would do. */
const overturnsWhatStands = 1000

/** Published and the same for everyone; what nobody has settled costs one more than asking for it would (CARE-7). */
function costOf(fact: FactId, standings: EpisodeStandings): number {
  const standing = standings[fact]
  if (isSettled(standing)) return overturnsWhatStands
  return standing === "contested" ? settlesWhatIsContested : 1 + factById(fact).cost
}

/** Each yes and no that the person gave on these episodes and has not set aside, however it was told. */
function answersOfTheirs(read: readonly Episode[]): ReadonlyMap<FactId, ReadonlySet<string>> {
  const found = new Map<FactId, Set<string>>()
  for (const { fact, by, setAside, answer } of read.flatMap(({ statements }) => statements)) {
    if (by !== "the person" || setAside !== "no" || (answer !== "yes" && answer !== "no")) continue
    found.set(fact, (found.get(fact) ?? new Set()).add(answer))
  }
  return found
}

/**
 * Whether a fact may be thought of otherwise. An age is never a matter of what if, and of wish and consent only they
 * themselves can speak. What they have said of anything else stands: it may be settled as they said it, and never
 * against them, because "if they had said otherwise" would be telling them what to say (CARE-32).
 */
function mayBecome(
  fact: FactId,
  to: "yes" | "no",
  theirs: ReadonlySet<string> | "nothing",
  standing: Standing,
): boolean {
  if (factById(fact).topic === "age" || factById(fact).counts === "only their own word") return false
  return theirs === "nothing" || (!isSettled(standing) && theirs.has(to))
}
