import type { Run } from "./alternate.ts"

/** One promise about speed, and the runs it rests on. */
export interface Ratio {
  readonly what: string
  readonly task: string
  /** What was promised, and what is aimed at beyond it where something is. */
  readonly floor: number
  readonly aim?: number
  /** One a round, in the order in which they were run. */
  readonly rounds: readonly number[]
  readonly median: number
}

export interface Asked {
  readonly what: string
  readonly task: string
  readonly floor: number
  readonly aim?: number
  readonly ours: string
  /** Ours is held against the fastest of these in each round. */
  readonly against: readonly string[]
  /** What one of ours weighs in the peer's unit: bytes a case, where the peer is a stream of bytes. */
  readonly weight?: number
}

/** Ours by the fastest peer of the same round, by processor time; drift of the machine falls on both alike. */
export function ratioOf(runs: readonly Run[], { ours, against, weight = 1, ...rest }: Asked): Ratio {
  const rate = (name: string, round: number) => {
    const run = runs.find((one) => one.name === name && one.round === round)
    if (run === undefined) throw new Error(`nothing was run under the name ${name}`)
    return run.perCpuSecond
  }
  const count = Math.max(...runs.map(({ round }) => round))
  const rounds = Array.from({ length: count }, (_, index) => {
    const fastest = Math.max(...against.map((name) => rate(name, index + 1)))
    return (rate(ours, index + 1) * weight) / fastest
  })
  return { ...rest, rounds, median: medianOf(rounds) }
}

export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]]
  return (low + high) / 2
}
