import type { Tap } from "./walk.ts"

/** What the taps of one kind come to, in milliseconds. */
export interface Spread {
  readonly median: number
  /** The 95th percentile, by nearest rank. With fewer than twenty taps it is the worst of them. */
  readonly p95: number
  readonly worst: number
}

export interface KindOfTap {
  readonly walk: string
  readonly kind: string
  readonly taps: number
  readonly script: Spread
  readonly task: Spread
}

/** The taps by walk and kind, in the order in which they were first made. */
export function byKind(taps: readonly Tap[]): readonly KindOfTap[] {
  const kinds = new Map<string, Tap[]>()
  for (const tap of taps) {
    const key = `${tap.walk}\n${tap.kind}`
    kinds.set(key, [...(kinds.get(key) ?? []), tap])
  }
  return [...kinds.values()].flatMap((these) => {
    const [first] = these
    if (first === undefined) return []
    return [
      {
        walk: first.walk,
        kind: first.kind,
        taps: these.length,
        script: spread(these, "script"),
        task: spread(these, "task"),
      },
    ]
  })
}

export function spread(taps: readonly Tap[], of: "script" | "task"): Spread {
  const sorted = taps.map((tap) => tap[of]).sort((one, other) => one - other)
  const rank = (share: number) => rounded(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0)
  return { median: rank(0.5), p95: rank(0.95), worst: rank(1) }
}

/** To a hundredth of a millisecond: what is finer is noise. */
export function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100
}
