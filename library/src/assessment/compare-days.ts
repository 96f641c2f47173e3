import type { Account, Problem } from "../accounts/index.ts"
import { type WhatChanged, type WordsQuoted, whatChanged } from "../law/index.ts"
import { freeze, type ProofNode, shorten } from "../reasoning/index.ts"
import { type Assessment, assess, type Request } from "./assess.ts"
import { type Stands, standsAs } from "./compare.ts"
import { type DecidingPart, partsThatDecide } from "./compare-deciding.ts"
import type { Finding, FindingMade, View } from "./finding.ts"
import { lawOf } from "./vary-account.ts"

/** `distinguo.law-days/1`: one account under the law of two days, and which findings differ. */
export interface DaysCompared {
  readonly schema: "distinguo.law-days/1"
  readonly label: string
  readonly told: Account["told"]
  readonly versions: Assessment["versions"]
  readonly duty: Assessment["duty"]
  readonly law: Account["law"]
  readonly assumed: number
  /** The two days as asked: a day, or `the account's day`. */
  readonly days: readonly [string, string]
  /** Findings that differ on either reading of the account. Empty while the gate holds and where the law is left out. */
  readonly differ: readonly FindingOfTwoDays[]
  /** Texts that changed between the two days while nothing said here turns on it. */
  readonly changedAlike: readonly { readonly definition: string; readonly episodes: readonly string[] }[]
}

export interface FindingOfTwoDays {
  readonly definition: string
  readonly title: string
  readonly instrument: string
  readonly episodes: readonly string[]
  readonly first: FindingOfADay
  readonly second: FindingOfADay
  /** Facts and quoted words that only one of the two versions has. Empty where one of them was not in force. */
  readonly changed: WhatChanged
  /** Of those words the ones that carry a finding here. */
  readonly bearing: readonly WordsQuoted[]
}

export interface FindingOfADay {
  readonly day: string
  readonly inForceFrom: string
  readonly ownAccount: OnADay
  readonly everythingSaid: OnADay
}

export interface OnADay {
  readonly stands: Stands | "not in force"
  readonly deciding: readonly DecidingPart[]
}

/** Compares an account under the law of two days, behind the same gate as an assessment. */
export function compareDays(
  account: Account,
  request: Omit<Request, "on">,
  days: readonly [string, string],
): DaysCompared | { readonly problem: Problem } {
  const [first, second] = days.map((on) => assess(account, { ...request, on }))
  if (first === undefined || second === undefined) throw new Error("two days are compared")
  if ("problem" in first) return first
  if ("problem" in second) return second
  const { label, told, versions, duty, law, assumed } = first
  const pairs = first.findings.map((finding, at) => [finding, second.findings[at] ?? finding] as const)
  const asked = { ...request, on: "" }
  const differ = pairs.filter(([one, other]) => standingsOf(one) !== standingsOf(other))
  return freeze({
    schema: "distinguo.law-days/1",
    label,
    told,
    versions,
    duty,
    law,
    assumed,
    days,
    differ: differ.map(([one, other]) => ofTwoDays(one, other, asked)),
    changedAlike: pairs
      .filter(([one, other]) => one.inForceFrom !== other.inForceFrom && standingsOf(one) === standingsOf(other))
      .map(([{ definition, episodes }]) => ({ definition, episodes })),
  })
}

function standingsOf(finding: Finding): string {
  if (finding.kind === "not in force") return finding.kind
  return `${standsAs(finding.ownAccount)}, ${standsAs(finding.everythingSaid)}`
}

function ofTwoDays(one: Finding, other: Finding, request: Request): FindingOfTwoDays {
  const [older, newer] = one.inForceFrom <= other.inForceFrom ? [one, other] : [other, one]
  const both = one.kind === "finding" && other.kind === "finding" && one.inForceFrom !== other.inForceFrom
  const nothing: WhatChanged = { facts: { gone: [], come: [] }, words: { gone: [], come: [] } }
  const changed = both ? whatChanged(lawOf(older, request), lawOf(newer, request)) : nothing
  const { definition, title, instrument, episodes } = one
  return {
    definition,
    title,
    instrument,
    episodes,
    first: ofADay(one, request),
    second: ofADay(other, request),
    changed,
    bearing: [...bearingOn(older, changed, "gone"), ...bearingOn(newer, changed, "come")],
  }
}

function ofADay(finding: Finding, request: Request): FindingOfADay {
  const head = { day: finding.lawOf.day, inForceFrom: finding.inForceFrom }
  if (finding.kind === "not in force") {
    const none: OnADay = { stands: "not in force", deciding: [] }
    return { ...head, ownAccount: none, everythingSaid: none }
  }
  const onADay = (view: View): OnADay => ({
    stands: standsAs(view),
    deciding: partsThatDecide(view.proof, lawOf(finding, request)),
  })
  return { ...head, ownAccount: onADay(finding.ownAccount), everythingSaid: onADay(finding.everythingSaid) }
}

/**
 * The words that bear on a finding made under their own version: of a part that carries it and that the other version
 * has not, or in which a fact carries it that only this version reads. Words that changed around it bear nothing.
 */
function bearingOn(finding: Finding, { facts, words }: WhatChanged, side: "gone" | "come"): readonly WordsQuoted[] {
  if (finding.kind === "not in force") return []
  const carried = carriedBy(finding)
  const otherSide = words[side === "gone" ? "come" : "gone"]
  const isNew = (part: string): boolean => !otherSide.some(({ parts }) => parts.includes(part))
  return words[side].filter(({ parts }) =>
    parts.some((part) => {
      const by = carried.get(part)
      return by !== undefined && (isNew(part) || facts[side].some((fact) => by.has(fact)))
    }),
  )
}

/** Names of parts, and titles of ways to read, that carry either reading of the account, each with its facts. */
function carriedBy({ ownAccount, everythingSaid }: FindingMade): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const walk = (node: ProofNode, within: readonly string[]): void => {
    const name = node.kind === "element" ? node.name : node.kind === "option" ? node.title : node.fact
    const named = node.kind === "element" || node.kind === "option" ? [...within, name ?? ""] : within
    for (const part of named) found.set(part, found.get(part) ?? new Set())
    if (node.kind === "fact") for (const part of within) found.get(part)?.add(name ?? "")
    for (const part of node.of) walk(part, named)
  }
  for (const { proof } of [ownAccount, everythingSaid]) walk(shorten(proof).root, [])
  return found
}
