import { vocabulary } from "distinguo/facts"
import type { Standing, Standings } from "distinguo/reasoning"

/** Standings as numbers, two rails a number: 1 for supported, 2 for denied. */
export const standingOf = ["unknown", "yes", "no", "contested"] as const satisfies readonly Standing[]

export type Code = 0 | 1 | 2 | 3

/** Invented cases: for each, one code a fact, in the order of the facts. */
export interface Cases {
  readonly facts: readonly string[]
  readonly count: number
  readonly codes: Uint8Array
}

/** How often a fact is yes, no and contested; what is left is unknown. */
export interface Mix {
  readonly yes: number
  readonly no: number
  readonly contested: number
}

/** Most things were denied, some were never asked: what a filled form looks like. Engines of two values can be given it. */
export const threeValued: Mix = { yes: 0.1, no: 0.72, contested: 0 }

/** The same with disputes: for our own forms alone, since no other engine has a fourth value. */
export const fourValued: Mix = { yes: 0.1, no: 0.66, contested: 0.06 }

export function seededCases(facts: readonly string[], count: number, mix: Mix, seed: number): Cases {
  const chance = mulberry32(seed)
  const codes = new Uint8Array(count * facts.length)
  for (let at = 0; at < codes.length; at++) {
    const drawn = chance()
    if (drawn < mix.yes) codes[at] = 1
    else if (drawn < mix.yes + mix.no) codes[at] = 2
    else if (drawn < mix.yes + mix.no + mix.contested) codes[at] = 3
  }
  return { facts, count, codes }
}

export function firstOf(cases: Cases, count: number): Cases {
  const kept = Math.min(count, cases.count)
  return { facts: cases.facts, count: kept, codes: cases.codes.subarray(0, kept * cases.facts.length) }
}

/** Each case as the library is given it by an account: every fact is named, and what nobody said is unknown. */
export function standingsOf(cases: Cases): readonly Standings[] {
  const nobodySpoke = Object.fromEntries(cases.facts.map((fact) => [fact, "unknown" as Standing]))
  return eachCase(cases, (codeOf) => {
    const said: Record<string, Standing> = { ...nobodySpoke }
    for (const [index, fact] of cases.facts.entries()) said[fact] = standingOf[codeOf(index)]
    return said
  })
}

/** Each case as the room of accounts gives it: every fact of the house is named, in its order, and nothing can be changed. */
export function accountsOf(cases: Cases): readonly Standings[] {
  const nobodySpoke = Object.fromEntries(vocabulary.map(({ id }) => [id, "unknown" as Standing]))
  return standingsOf(cases).map((standings) => Object.freeze({ ...nobodySpoke, ...standings }))
}

/** One value a case, made from the codes of its facts. */
export function eachCase<T>(cases: Cases, make: (codeOf: (fact: number) => Code) => T): T[] {
  const width = cases.facts.length
  return Array.from({ length: cases.count }, (_, at) => make((fact) => (cases.codes[at * width + fact] ?? 0) as Code))
}

/** Chance with a seed, so that every engine and every run gets the same cases. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
