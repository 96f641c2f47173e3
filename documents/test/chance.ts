/** A stream of choices that is the same for the same seed (mulberry32), so that a failing file can be made again. */
export interface Chance {
  /** A whole number from 0 up to, and not including, the bound. */
  readonly below: (bound: number) => number
  /** Whether something happens that happens this often. */
  readonly happens: (often: number) => boolean
  readonly pick: <T>(choices: readonly [T, ...T[]] | readonly T[]) => T
  readonly shuffled: <T>(list: readonly T[]) => readonly T[]
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number): number => Math.floor(next() * bound)
  return {
    below,
    happens: (often) => next() < often,
    pick: <T>(choices: readonly T[]): T => {
      if (choices.length === 0) throw new Error("nothing to pick from")
      return choices[below(choices.length)] as T
    },
    shuffled: <T>(list: readonly T[]): readonly T[] =>
      list
        .map((item) => [next(), item] as const)
        .toSorted(([one], [other]) => one - other)
        .map(([, item]) => item),
  }
}
