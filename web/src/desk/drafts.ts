import { useState } from "react"

/**
 * What was typed at the desk and is not added yet, by the place where it was typed. It is kept with the sitting, in this
 * page's memory alone, so that going to another screen or another episode loses no word; it goes when it is added, when
 * it is thrown away, and with the account.
 */
export interface Drafts {
  readonly of: <Typed>(where: string, otherwise: Typed) => Typed
  readonly put: (where: string, typed: unknown) => void
  readonly throwAway: (where: string) => void
  readonly any: () => boolean
  /** Hears when the first one comes and when the last one goes. */
  readonly heed: (heard: () => void) => () => void
}

export function makeDrafts(): Drafts {
  const typedAt = new Map<string, unknown>()
  const hearing = new Set<() => void>()
  const any = (): boolean => typedAt.size > 0
  const changing = (change: () => void): void => {
    const before = any()
    change()
    if (before !== any()) for (const heard of hearing) heard()
  }
  return {
    of: <Typed>(where: string, otherwise: Typed) => (typedAt.has(where) ? (typedAt.get(where) as Typed) : otherwise),
    put: (where, typed) => changing(() => typedAt.set(where, typed)),
    throwAway: (where) => changing(() => typedAt.delete(where)),
    any,
    heed: (heard) => {
      hearing.add(heard)
      return () => hearing.delete(heard)
    },
  }
}

export interface Draft<Typed> {
  readonly typed: Typed
  readonly type: (now: Typed) => void
  /** Whether there is anything to add, or to throw away. */
  readonly begun: boolean
  readonly throwAway: () => void
}

/**
 * What is typed in one place: what stood there when one left, or what it begins with.
 *
 * @param empty - what stands there while nothing is typed; if that becomes another, so does the field.
 */
export function useDraft<Typed>(drafts: Drafts, where: string, empty: Typed): Draft<Typed> {
  const [, drawAgain] = useState(0)
  const typed = drafts.of(where, empty)
  const isEmpty = (one: Typed): boolean => JSON.stringify(one) === JSON.stringify(empty)
  const after = (change: () => void): void => {
    change()
    drawAgain((turn) => turn + 1)
  }
  return {
    typed,
    begun: !isEmpty(typed),
    type: (now) => after(() => (isEmpty(now) ? drafts.throwAway(where) : drafts.put(where, now))),
    throwAway: () => after(() => drafts.throwAway(where)),
  }
}
