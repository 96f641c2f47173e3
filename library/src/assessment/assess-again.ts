import type { Account, Problem } from "../accounts/index.ts"
import type { FactId } from "../facts/index.ts"
import { type Definition, factsOf, type Readings, readingsOf } from "../reasoning/index.ts"
import { type Assessment, assess, assessKnowing, type Known, type Request } from "./assess.ts"
import { readByCircles } from "./circles-for.ts"
import type { FindingMade } from "./finding.ts"
import { type Group, groupsOf, type Told } from "./group.ts"

/** An assessment, and what it was made of. */
export interface Assessed {
  readonly account: Account
  readonly request: Request
  readonly assessment: Assessment
}

/**
 * The same assessment that `assess` gives, reading only what has changed since an earlier one: a definition is read
 * again only where a fact that it reads stands otherwise than before, or under another version or reading of the law;
 * the circles only where a fact of theirs does. At a desk every tick of a box is a new account, and an old telephone
 * should not read thirteen definitions on five episodes for one word in one of them.
 */
export function assessAgain(
  account: Account,
  request: Request,
  before: Assessed | "nothing",
): Assessment | { readonly problem: Problem } {
  return before === "nothing" ? assess(account, request) : assessKnowing(account, request, knownFrom(before, request))
}

function knownFrom({ account, request: asked, assessment }: Assessed, { readings }: Request): Known {
  const then = new Map(groupsOf(account).groups.map((group) => [idOf(group), group]))
  const found = new Map(assessment.findings.map((one) => [`${one.definition} ${one.episodes.join(" ")}`, one]))
  const circles = new Map(assessment.circles.map((one) => [one.episodes.join(" "), one]))
  return {
    finding: (group, definition) => {
      const before = then.get(idOf(group))
      const finding = found.get(`${definition.id} ${idOf(group)}`)
      if (before === undefined || !isUnder(finding, definition, asked)) return undefined
      if (!areReadAlike(definition, asked.readings, readings)) return undefined
      return standsAlike(before, group, () => factsOf(definition.test)) ? finding : undefined
    },
    circles: (group) => {
      const before = then.get(idOf(group))
      return before !== undefined && standsAlike(before, group, () => readByCircles)
        ? circles.get(idOf(group))
        : undefined
    },
  }
}

function idOf({ episodes }: Pick<Group, "episodes">): string {
  return episodes.map(({ id }) => id).join(" ")
}

/** Whether a finding was made under this very text, and not under another version of it. */
function isUnder(
  finding: Assessment["findings"][number] | undefined,
  definition: Definition<FactId>,
  { under }: Request,
): finding is FindingMade {
  return finding?.kind === "finding" && finding.inForceFrom === definition.inForce.from && under.includes(definition)
}

/** Whether what is open in this text was read as it is now; how another text is read is nothing to it. */
function areReadAlike(definition: Definition<FactId>, one: Readings, other: Readings): boolean {
  return one === other || readingsOf(definition.test).every(({ name }) => one[name] === other[name])
}

/** Whether all of these facts stand in both readings of the account as they did, and as much was heard. */
function standsAlike(before: Group, now: Group, facts: () => readonly FactId[]): boolean {
  return (
    before === now ||
    (isToldAlike(before.ownAccount, now.ownAccount, facts) &&
      isToldAlike(before.everythingSaid, now.everythingSaid, facts))
  )
}

function isToldAlike(before: Told, now: Told, facts: () => readonly FactId[]): boolean {
  if (before === now) return true
  if (before.heard !== now.heard) return false
  // Where nothing at all stands otherwise, nobody need look which facts a text reads.
  const moved = movedBetween(before, now)
  return moved.size === 0 || !facts().some((fact) => moved.has(fact))
}

/** What stands otherwise, worked out once for all the definitions that are held against it. */
const movedSince = new WeakMap<Told, { readonly before: Told; readonly moved: ReadonlySet<string> }>()

function movedBetween(before: Told, now: Told): ReadonlySet<string> {
  const known = movedSince.get(now)
  if (known?.before === before) return known.moved
  const facts = Object.keys(now.standings) as FactId[]
  const moved = new Set(facts.filter((fact) => before.standings[fact] !== now.standings[fact]))
  movedSince.set(now, { before, moved })
  return moved
}
