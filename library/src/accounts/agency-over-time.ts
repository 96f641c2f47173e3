import { factById } from "../facts/index.ts"
import { freeze } from "../reasoning/index.ts"
import type { Account, Circumstances, Episode, SourceKind, Statement } from "./account.ts"
import { type AgencyFact, agencyToldOf, isOfAgency, type PlacedWithoutDays, placeInAgency } from "./agency-told-of.ts"
import { isToldUnfreely } from "./counting.ts"
import type { DayRange } from "./day.ts"
import { timelineOf } from "./timeline.ts"

/**
 * What the person said of their own agreement, as a line of moments: in each episode, and in all of them together.
 * Nothing is scored and nothing concluded. What others said of it stands apart, and sets nothing here (promise 5).
 */
export interface AgencyOverTime {
  /** In the order of the timeline; also those of which nothing was said. */
  readonly episodes: readonly EpisodeAgency[]
  /** The person's own moments in every episode, as one line. */
  readonly theirs: readonly Moment[]
}

export interface EpisodeAgency {
  readonly id: string
  readonly theirs: readonly Moment[]
  readonly others: readonly OthersMoment[]
}

/** One thing that was said: of which days, in which words, told when and how. What they set aside is not among them. */
export interface Moment {
  /** Id of the episode. */
  readonly episode: string
  readonly fact: AgencyFact
  readonly answer: "yes" | "no"
  /** Their words for it, or empty. */
  readonly words: string
  readonly time: TimeOfMoment
  /** The first day it may be about, `YYYY-MM-DD`: by it the line is ordered. */
  readonly day: string | "no day was said"
  readonly told: DayRange | "not said"
  readonly circumstances: Circumstances
  readonly freely: HowFreely
}

/** Of which time something was said. Without days of its own it stands where `agency-told-of.ts` puts it. */
export type TimeOfMoment =
  | { readonly kind: "days of its own"; readonly from: DayRange; readonly to: DayRange }
  | { readonly kind: "at the beginning"; readonly at: DayRange | "not said" }
  | { readonly kind: "when it was told"; readonly at: DayRange | "not said" }
  | { readonly kind: "over all of it"; readonly from: Episode["from"]; readonly to: Episode["to"] }
  | { readonly kind: "at some time in it" }

/**
 * What they say of their own wish and consent stands wherever it was said; what they say of others' conduct waits where
 * it was not told freely, until they say it again or say that it stands (CARE-14).
 */
export type HowFreely =
  | "nothing is said against it"
  | "not freely, and it stands"
  | "not freely, and it waits"
  | "not freely, and since said to stand"

export interface OthersMoment extends Moment {
  readonly by: Exclude<SourceKind, "the person">
  readonly role: string
  /** On consent another's word is read by nothing; of what was done it is read with everything said, never here. */
  readonly readBy: "nothing" | "what is found with everything said"
}

/** @param today - `YYYY-MM-DD`, by which the episodes stand in the order of the timeline. */
export function agencyOverTime(account: Account, today: string): AgencyOverTime {
  const inTime = timelineOf(account, today).episodes.flatMap(({ id }) =>
    account.episodes.filter((one) => one.id === id),
  )
  const episodes = inTime.map((episode) => ({ id: episode.id, theirs: theirsIn(episode), others: othersIn(episode) }))
  return freeze({ episodes, theirs: inOrder(episodes.flatMap(({ theirs }) => theirs)) })
}

/** What is about agreement, answered, and not set aside. A silence is no part of it: it is kept elsewhere (promise 17). */
interface Said extends Statement {
  readonly fact: AgencyFact
  readonly answer: "yes" | "no"
}

function saidOfIt({ statements }: Episode): readonly Said[] {
  return statements.flatMap((said) => {
    const { fact, answer, setAside } = said
    if (setAside !== "no" || !isOfAgency(fact) || (answer !== "yes" && answer !== "no")) return []
    return [{ ...said, fact, answer }]
  })
}

function theirsIn(episode: Episode): readonly Moment[] {
  return inOrder(saidOfIt(episode).flatMap((said) => (said.by === "the person" ? [momentOf(said, episode)] : [])))
}

function othersIn(episode: Episode): readonly OthersMoment[] {
  const others = saidOfIt(episode).flatMap((said): readonly OthersMoment[] => {
    const { by, role, fact } = said
    if (by === "the person") return []
    const readBy = factById(fact).counts === "only their own word" ? "nothing" : "what is found with everything said"
    return [{ ...momentOf(said, episode), by, role, readBy }]
  })
  return inOrder(others)
}

function momentOf(said: Said, episode: Episode): Moment {
  const { fact, answer, words, when, circumstances } = said
  const time = timeOf(said, episode)
  const freely = howFreely(said)
  return { episode: episode.id, fact, answer, words, time, day: firstDayOf(time), told: when, circumstances, freely }
}

function timeOf({ fact, answer, during, when }: Said, { from, to }: Episode): TimeOfMoment {
  if (during !== "the whole episode") return { kind: "days of its own", ...during }
  const kind = placedWithoutDays(fact, answer)
  switch (kind) {
    case "at the beginning":
      return { kind, at: from }
    case "when it was told":
      return { kind, at: when }
    case "over all of it":
      return { kind, from, to }
    case "at some time in it":
      return { kind }
    default:
      return kind satisfies never
  }
}

function placedWithoutDays(fact: AgencyFact, answer: "yes" | "no"): PlacedWithoutDays {
  const found = agencyToldOf.find((one) => one.fact === fact)
  if (found === undefined) throw new Error("every fact of agency has its place in time")
  return found[answer]
}

function firstDayOf(time: TimeOfMoment): Moment["day"] {
  if (time.kind === "at some time in it") return "no day was said"
  const first = "from" in time ? time.from : time.at
  return first === "not said" ? "no day was said" : first.earliest
}

function howFreely(said: Said): HowFreely {
  if (!isToldUnfreely({ ...said, stands: false })) return "nothing is said against it"
  if (said.stands) return "not freely, and since said to stand"
  return factById(said.fact).concerns === "wish and consent" ? "not freely, and it stands" : "not freely, and it waits"
}

/** By day, what has none last; of one day, in the order of `agencyToldOf`, then as it was told. */
function inOrder<M extends Moment>(moments: readonly M[]): readonly M[] {
  const sorting = ({ day }: M): string => (day === "no day was said" ? "9999" : day)
  return moments.toSorted((one, other) => {
    if (sorting(one) !== sorting(other)) return sorting(one) < sorting(other) ? -1 : 1
    return placeInAgency(one.fact) - placeInAgency(other.fact)
  })
}
