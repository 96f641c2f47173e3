import { type Account, agesAcross, assumeOthersAbsent, type Episode, type Problem } from "../accounts/index.ts"
import { type Assessment, assess, assessKnowing, type Known, type Request } from "./assess.ts"
import { episodesByGroup } from "./group.ts"

/** An assessment, and what it was made of. */
export interface Assessed {
  readonly account: Account
  readonly request: Request
  readonly assessment: Assessment
}

/**
 * The same assessment that `assess` gives, reading only what has changed since an earlier one: a definition is read
 * again only on episodes of which something else was said, or under another law. At a desk every tick of a box is a new
 * account, and an old telephone should not read thirteen definitions on five episodes for one word in one of them.
 */
export function assessAgain(
  account: Account,
  request: Request,
  before: Assessed | "nothing",
): Assessment | { readonly problem: Problem } {
  return before === "nothing" ? assess(account, request) : assessKnowing(account, request, knownFrom(before, request))
}

function knownFrom({ account, request: asked, assessment }: Assessed, request: Request): Known {
  const told = new Set(episodesByGroup(assumeOthersAbsent(agesAcross(account)).account).map(keyOf))
  const sameDay = lawOf(asked) === lawOf(request)
  const among = <On extends { readonly episodes: readonly string[] }>(
    found: readonly On[],
    group: readonly Episode[],
  ): readonly On[] =>
    told.has(keyOf(group)) ? found.filter(({ episodes }) => episodes.join(" ") === idsOf(group).join(" ")) : []
  return {
    finding: (group, id) =>
      sameDay && areSameVersions(asked, request, id)
        ? among(assessment.findings, group).find(({ definition }) => definition === id)
        : undefined,
    circles: (group) => among(assessment.circles, group)[0],
  }
}

function idsOf(group: readonly Episode[]): readonly string[] {
  return group.map(({ id }) => id)
}

/** All that a finding is made of but the law: what was said, by whom and how, of which days. */
function keyOf(group: readonly Episode[]): string {
  return JSON.stringify(group.map(({ id, from, to, statements, ages }) => ({ id, from, to, statements, ages })))
}

function lawOf({ on, today, readings }: Request): string {
  return JSON.stringify([on, today, Object.entries(readings).sort()])
}

function areSameVersions(one: Request, other: Request, id: string): boolean {
  const [before, now] = [one, other].map(({ under }) => under.filter((definition) => definition.id === id))
  return before?.length === now?.length && before?.every((definition, at) => definition === now?.[at]) === true
}
