import type { FactId } from "../facts/index.ts"
import type { Duty } from "./duty.ts"

type Gate = Pick<Duty, "gate" | "duties" | "otherDuties">

/**
 * Whether a fact may be asked now (CARE-1): before the words have been said, none that can set off a duty.
 *
 * Danger now is asked before anything else and everywhere; what someone wishes is no fact and may always be asked.
 */
export function mayBeAsked(fact: FactId, duty: Gate): boolean {
  return fact === "in_danger_now" || mayBeStored(fact, duty)
}

/** Whether an answer may be kept now: before the words have been said, none that can set off a duty, danger included. */
export function mayBeStored(fact: FactId, duty: Gate): boolean {
  // A place where no finding creates knowledge (`none`) can still have duties that are set off by being told.
  return duty.gate === "said" || duty.gate === "exempt" || !canTrigger(fact, duty)
}

/**
 * Whether an answer to a fact can set off a duty here. Where other duties were not compared every fact can: nobody
 * knows that it cannot (CARE-2).
 */
export function canTrigger(fact: FactId, { duties, otherDuties }: Omit<Gate, "gate">): boolean {
  if (otherDuties === "not compared") return true
  return duties.some(({ triggeredBy }) => triggeredBy === "every fact" || triggeredBy.includes(fact))
}
