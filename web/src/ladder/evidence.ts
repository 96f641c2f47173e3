import {
  type AccountReading,
  type AgeStatement,
  type Answer,
  type Episode,
  type Statement,
  statementsOfAge,
} from "distinguo/accounts"
import type { FactId } from "distinguo/facts"

/** What a ladder looks at to say who said what: these episodes, under one reading of the account. */
export interface Evidence {
  readonly episodes: readonly Episode[]
  readonly reading: AccountReading
  /** Facts that repeat a court's conclusion. */
  readonly restates: readonly FactId[]
}

export interface Said {
  readonly episode: Episode
  readonly statement: Statement
  /** Where an age was said rather than an answer. */
  readonly age: AgeStatement | "no age"
}

/**
 * Who said something about a fact. On the person's own account only their own words are looked at; what others said
 * stands under "with everything said", and never beside theirs here (CARE-12).
 */
export function saidAbout(fact: FactId, { episodes, reading }: Evidence): readonly Said[] {
  return everyoneOn(fact, episodes).filter(
    ({ statement }) => reading === "everything said" || statement.by === "the person",
  )
}

/**
 * Whether anyone but the person gave a yes or a no on these episodes. If not, both readings of the account are one. A
 * silence of theirs changes nothing, on paper least of all: it reads like never having been asked (promise 17).
 */
export function someoneElseSpoke(episodes: readonly Episode[]): boolean {
  return episodes.some((episode) =>
    [...saidByFact(episode).values()].some((said) =>
      said.some(({ statement: { by, answer } }) => by !== "the person" && isAnswered(answer)),
    ),
  )
}

/** Whether anything at all was said that this reading of the account looks at. */
export function someoneSpoke({ episodes, reading }: Evidence): boolean {
  return episodes.some(({ statements, ages }) =>
    [...statements, ...ages].some(({ by }) => reading === "everything said" || by === "the person"),
  )
}

/** Whether others spoke of a fact that this reading does not look at. */
export function othersSpoke(fact: FactId, { episodes, reading }: Evidence): boolean {
  return (
    reading === "own account" &&
    everyoneOn(fact, episodes).some(({ statement: { by, answer } }) => by !== "the person" && isAnswered(answer))
  )
}

/** A yes or a no. The other answers are silences, and why somebody is silent never leaves the screen (promise 17). */
export function isAnswered(answer: Answer): boolean {
  return answer === "yes" || answer === "no"
}

function everyoneOn(fact: FactId, episodes: readonly Episode[]): readonly Said[] {
  return episodes.flatMap((episode) => saidByFact(episode).get(fact) ?? [])
}

/** By episode, which never changes: looked through once, and not once for each rung of each definition. */
const saidIn = new WeakMap<Episode, ReadonlyMap<FactId, readonly Said[]>>()

function saidByFact(episode: Episode): ReadonlyMap<FactId, readonly Said[]> {
  const before = saidIn.get(episode)
  if (before !== undefined) return before
  const now = new Map<FactId, Said[]>()
  const put = (statement: Statement, age: Said["age"]): void => {
    now.set(statement.fact, [...(now.get(statement.fact) ?? []), { episode, statement, age }])
  }
  // One age told answers each line that some law draws, and stands under each as it was told.
  for (const line of ["under_18_at_act", "under_21_at_act"] as const) {
    for (const [index, statement] of statementsOfAge(episode, line).entries()) {
      put(statement, episode.ages[index] ?? "no age")
    }
  }
  for (const statement of episode.statements) put(statement, "no age")
  saidIn.set(episode, now)
  return now
}
