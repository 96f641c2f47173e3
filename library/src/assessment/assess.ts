import type { Account, Problem } from "../accounts/index.ts"
import { type FactId, vocabularyVersion } from "../facts/index.ts"
import { isInForce, lawVersion, partsFromMemory } from "../law/index.ts"
import { type Definition, freeze, type Readings } from "../reasoning/index.ts"
import { type Duty, dutyOf } from "../responses/index.ts"
import { circlesFor } from "./circles-for.ts"
import type { CirclesFound, Finding, FindingMade } from "./finding.ts"
import { type Group, groupsOf } from "./group.ts"
import { lawOfTheDay } from "./law-of-the-day.ts"
import { problems } from "./problems.ts"
import { bothViews, viewsStill } from "./view.ts"

/** What to assess an account under. Nothing has a default here: a silence about law or duty would be a decision. */
export interface Request {
  /** Definitions to read, every version of each; the version of the day is taken. */
  readonly under: readonly Definition<FactId>[]
  /** `the account's day`, or a day, `YYYY-MM-DD`. */
  readonly on: string
  /** Today, `YYYY-MM-DD`: the library has no clock. */
  readonly today: string
  /** Whether the user says that the duty has been said to the person. */
  readonly dutySaid: boolean
  /** Whether this is a textbook's pattern, so that what it leaves unsaid may be taken as absent. */
  readonly textbook: boolean
  /** Readings of the law the user has chosen; an open place not named here is read every way. */
  readonly readings: Readings
}

/** `distinguo.assessment/1`: one account under chosen definitions. */
export interface Assessment {
  readonly schema: "distinguo.assessment/1"
  readonly label: string
  readonly told: Account["told"]
  readonly versions: { readonly law: string; readonly vocabulary: string }
  readonly duty: Duty
  /** `left out`: the person asked for it, and nothing has been computed. Shown with `lawLeftOut` (words.ts). */
  readonly law: Account["law"]
  /** How many facts a textbook pattern took as absent. Zero for every other account. */
  readonly assumed: number
  /** Empty while the duty gate holds, and where the law is left out: nothing has been computed then. */
  readonly findings: readonly Finding[]
  /** The three circles of each episode, and of episodes read together: a second view. Empty where the findings are kept back. */
  readonly circles: readonly CirclesFound[]
}

/**
 * Assesses an account under chosen definitions: findings side by side, never a vote.
 *
 * While the duty gate holds no definition is evaluated (promise 8), and none where the person asked that the law be left
 * out, whatever is asked here: the wish is theirs, and the circles would say in another way what they did not want said.
 * A textbook pattern outside a textbook is refused.
 */
export function assess(account: Account, request: Request): Assessment | { readonly problem: Problem } {
  return assessKnowing(account, request, { finding: () => undefined, circles: () => undefined })
}

/** What an earlier assessment knows already; `undefined` is only ever "read it". */
export interface Known {
  /** A finding under this very text, made where all that it reads stands as it does in the group now. */
  readonly finding: (group: Group, definition: Definition<FactId>) => FindingMade | undefined
  readonly circles: (group: Group) => CirclesFound | undefined
}

/** The same, taking over what is known: only the rest is read. */
export function assessKnowing(
  account: Account,
  request: Request,
  known: Known,
): Assessment | { readonly problem: Problem } {
  if (account.others !== "not said" && !request.textbook) return { problem: problems.textbookOnly() }
  const duty = dutyOf(account, request.dutySaid)
  const { groups: all, assumed } = groupsOf(account)
  const keptBack = duty.gate === "holds" || account.law === "left out"
  const groups = keptBack ? [] : all
  return freeze({
    schema: "distinguo.assessment/1",
    label: account.label,
    told: account.told,
    versions: { law: lawVersion, vocabulary: vocabularyVersion },
    duty,
    law: account.law,
    assumed,
    findings: groups.flatMap((group) => idsOf(request.under).map((id) => findingOf(id, group, request, known))),
    circles: groups.map((group) => circlesFor(group, known.circles(group))),
  })
}

function idsOf(under: readonly Definition<FactId>[]): readonly string[] {
  return [...new Set(under.map(({ id }) => id))]
}

function findingOf(id: string, group: Group, { under, on, today, readings }: Request, known: Known): Finding {
  const { episodes } = group
  const versions = under.filter((definition) => definition.id === id)
  // Read together, conduct before a text was in force cannot be lent to conduct after it.
  const each = episodes.map((episode) => lawOfTheDay([episode], on, today))
  const inForce = versions.find((definition) => each.every(({ day }) => isInForce(definition, day)))
  const definition = inForce ?? versions[0]
  if (definition === undefined) throw new Error("an id without a definition cannot be asked for")
  const before = inForce && known.finding(group, inForce)
  const outside = each.find(({ day }) => !isInForce(definition, day))
  const head = {
    definition: definition.id,
    title: definition.title,
    instrument: definition.instrument,
    inForceFrom: definition.inForce.from,
    fromMemory: before?.fromMemory ?? partsFromMemory(definition),
    episodes: episodes.map((episode) => episode.id),
    lawOf: outside ?? lawOfTheDay(episodes, on, today),
  }
  if (inForce === undefined) return { kind: "not in force", ...head }
  if (before === undefined) return { kind: "finding", ...head, ...bothViews(inForce, group, readings) }
  const views = viewsStill(before, group)
  const asItWas =
    views.ownAccount === before.ownAccount &&
    views.everythingSaid === before.everythingSaid &&
    head.lawOf.day === before.lawOf.day &&
    head.lawOf.because === before.lawOf.because
  return asItWas ? before : { kind: "finding", ...head, ...views }
}
