import type { Standing } from "../../reasoning/index.ts"
import type { Need } from "../asked-for/need.ts"
import { type DaysKnown, type DeadlineFound, deadlineOn } from "./deadline.ts"
import { needsOfKind, notEnded, type Tie } from "./tie.ts"

/** What one definition came to on the person's own account, which alone counts here (CARE-12). */
export interface FoundOnOwnAccount {
  readonly definition: string
  readonly episodes: readonly string[]
  readonly standing: Standing
  readonly lawOpen: boolean
  readonly asksForNoCoercion: boolean
}

/** Why a tie is read out. Never how near anything is, and never how much is missing (CARE-18). */
export type DueBecause =
  | "present on what they said"
  | "they said it both ways"
  | "the law itself is open"
  | "a part is not known"
  | "another crime may tie it"
  | "whatever the finding"

export interface Due {
  readonly tie: Tie
  readonly because: DueBecause
  /** The definitions that carry it, with the episodes; empty where it needs none. */
  readonly through: readonly { readonly definition: string; readonly episodes: readonly string[] }[]
  /** Met only by texts that ask for no coercion: said beside it, and its times raise no urgency. */
  readonly asksForNoCoercion: boolean
  readonly deadline: DeadlineFound
  /** Whether it answers to something they asked for. */
  readonly wishWaits: boolean
}

export interface DueAsked {
  readonly ties: readonly Tie[]
  readonly found: readonly FoundOnOwnAccount[]
  readonly wishes: readonly Need[]
  /** Whether they are under 18 now. What is only for a child is left out where they said that they are not. */
  readonly underEighteen: "yes" | "perhaps" | "no" | "not said"
  /** Days that were typed. One that was typed goes before what the account says. */
  readonly days: DaysKnown
  /** The earliest first day of each episode whose beginning was told, by its id. */
  readonly began: Readonly<Record<string, string>>
  readonly today: string
}

/**
 * What the law ties to what was found, put in order by date, then by the wish that waits for it, the one said first before
 * the others, then by name. What is
 * absent on what was said is not listed, and nothing here refuses anybody anything: list 1 does not depend on it.
 */
export function whatIsDue({ ties, found, wishes, underEighteen, days, began, today }: DueAsked): readonly Due[] {
  return ties
    .filter((tie) => isInForceOn(tie, today) && !(tie.forWhom === "a child" && underEighteen === "no"))
    .filter((tie) => !(tie.forWhom === "an adult" && underEighteen === "yes"))
    .flatMap((tie) => {
      const tied = tiedBy(tie, found)
      if (tied === "nothing") return []
      return [
        {
          tie,
          ...tied,
          deadline: deadlineOn(tie.deadline, { ...firstDayOf(tied.through, began), ...days }, today),
          wishWaits: needsOfKind[tie.kind].some((need) => wishes.includes(need)),
        },
      ]
    })
    .toSorted((one, other) => byDateThenWishThenName(one, other, wishes))
}

/** What a text holds that must not be counted on, so that nobody promises it. */
export function notToCountOn(ties: readonly Tie[]): readonly Tie[] {
  return ties.filter(({ inForce }) => "notToCountOn" in inForce)
}

function isInForceOn({ inForce }: Tie, day: string): boolean {
  if ("notToCountOn" in inForce) return false
  return inForce.from <= day && (inForce.until === notEnded || day <= inForce.until)
}

type TiedBy = Pick<Due, "because" | "through" | "asksForNoCoercion">

function tiedBy({ condition: { tiedTo, otherCrimes } }: Tie, found: readonly FoundOnOwnAccount[]): TiedBy | "nothing" {
  if (tiedTo === "whatever the finding") return { because: tiedTo, through: [], asksForNoCoercion: false }
  const read = found.filter(({ definition }) => tiedTo.includes(definition))
  const carried = (because: DueBecause, by: readonly FoundOnOwnAccount[]): TiedBy => ({
    because,
    through: by.map(({ definition, episodes }) => ({ definition, episodes })),
    asksForNoCoercion: by.length > 0 && by.every((one) => one.asksForNoCoercion),
  })
  const standing = (is: Standing) => read.filter((one) => one.standing === is)
  const [yes, contested, open] = [standing("yes"), standing("contested"), standing("unknown")]
  if (yes.length > 0) return carried("present on what they said", yes)
  if (contested.length > 0) return carried("they said it both ways", contested)
  const lawOpen = open.filter((one) => one.lawOpen)
  if (lawOpen.length > 0) return carried("the law itself is open", lawOpen)
  if (open.length > 0) return carried("a part is not known", open)
  return otherCrimes === "none named" ? "nothing" : carried("another crime may tie it", [])
}

/** The first day of what carries a tie; nothing where one of its episodes began on a day that was not told. */
function firstDayOf(through: Due["through"], began: DueAsked["began"]): DaysKnown {
  const days = through.flatMap(({ episodes }) => episodes.map((episode) => began[episode] ?? "not told")).toSorted()
  const [first] = days
  return first === undefined || days.includes("not told") ? {} : { "the first day of what happened": first }
}

function byDateThenWishThenName(one: Due, other: Due, wishes: readonly Need[]): number {
  return (
    inOrder(dayOf(one), dayOf(other)) ||
    firstWish(one, wishes) - firstWish(other, wishes) ||
    inOrder(one.tie.title, other.tie.title) ||
    inOrder(one.tie.id, other.tie.id)
  )
}

/** How many wishes were said before the first one that waits for it; none that does comes last. */
function firstWish({ tie }: Due, wishes: readonly Need[]): number {
  const at = wishes.findIndex((need) => needsOfKind[tie.kind].includes(need))
  return at === -1 ? wishes.length : at
}

/** Without a day it comes after every day. */
function dayOf({ deadline }: Due): string {
  return "day" in deadline ? deadline.day : "9999"
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Last days that may make something urgent: never one that hangs on a text that asks for no coercion (promise 14). */
export function lastDaysOf(due: readonly Due[]): readonly string[] {
  return due.flatMap(({ deadline, asksForNoCoercion }) =>
    deadline.is === "a last day" && !asksForNoCoercion ? [deadline.day] : [],
  )
}
