import { addDays } from "../accounts/index.ts"

/** The only things that make something urgent (CARE-26). */
export type UrgentBecause = "danger now" | "a child" | "a legal deadline" | "they say so"

export interface UrgencyAsked {
  /** Whether they said that they are in danger now: theirs to judge. */
  readonly dangerNow: boolean
  /** Whether they are, or may be, under 18 now. */
  readonly child: boolean
  /** Last days of times set by law, `YYYY-MM-DD`. */
  readonly lastDays: readonly string[]
  readonly theySaySo: boolean
  readonly today: string
}

export interface Urgent {
  readonly because: UrgentBecause
  readonly words: string
}

/** A last day is near from here on. The number is the house's own: a letter, a lawyer and an answer take about so long. */
export const nearDays = 30

/**
 * What cannot wait, in the order in which it is looked after. It takes no finding and imports no law, so that nothing that
 * any definition says can raise or lower it.
 */
export function urgencyOf({ dangerNow, child, lastDays, theySaySo, today }: UrgencyAsked): readonly Urgent[] {
  const near = addDays(today, nearDays)
  const isNear = lastDays.some((day) => day <= near)
  return [
    ...(dangerNow ? [{ because: "danger now" as const, words: "They said that they are in danger now." }] : []),
    ...(child ? [{ because: "a child" as const, words: "They are, or may be, under 18." }] : []),
    ...(isNear
      ? [{ because: "a legal deadline" as const, words: "A last day set by law is near, or has passed." }]
      : []),
    ...(theySaySo ? [{ because: "they say so" as const, words: "They say that it cannot wait." }] : []),
  ]
}
