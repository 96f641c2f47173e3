import type { Account, DayRange, Statement } from "../accounts/index.ts"
import { type FactId, factById } from "../facts/index.ts"
import { freeze } from "../reasoning/index.ts"
import type { Talk } from "./ask-talk.ts"
import { pagesOf } from "./listening.ts"
import { type Kept, keptWish, notSaid } from "./talk-kept.ts"
import { whoSaidIt } from "./talk-told-by.ts"

/** An earlier talk, taken up again. */
export interface TakenUp {
  /** Without its wishes: those are asked again, because what was wanted then may not be wanted now. */
  readonly account: Account
  /** What they asked for then, as it will stand unless they take it out. A wish has no day and no circumstances. */
  readonly wishes: readonly Kept[]
  /** The latest day on which they told something. */
  readonly lastTalk: DayRange | "not said"
}

/** Takes up an account from where it was kept: what they told stays, what they want is theirs to say anew. */
export function takeUp(account: Account): TakenUp {
  const days = account.episodes
    .flatMap(({ statements, ages }) => [...statements, ...ages])
    .flatMap(({ by, when }) => (by === "the person" && typeof when === "object" ? [when] : []))
  const [last] = days.toSorted((one, other) => (one.latest < other.latest ? 1 : one.latest > other.latest ? -1 : 0))
  return freeze<TakenUp>({
    account: { ...account, wishes: [] },
    wishes: account.wishes.map(({ need, words }) => keptWish(need, words)),
    lastTalk: last ?? "not said",
  })
}

/** One thing they told in an earlier talk. */
export interface ToldBefore {
  readonly fact: FactId
  readonly about: string
  /** The phrases that may have been theirs, each as it would be said. */
  readonly said: readonly string[]
}

/**
 * What they themselves told before this talk of what it is about, to be looked at and not asked again. Only what might be
 * marked now: what is hard stands on no screen before a clear yes, and of someone young nothing but safety (CARE-6, CARE-8).
 */
export function toldBefore(start: Talk, now: Talk): readonly ToldBefore[] {
  const episode = start.account.episodes.find(({ id }) => id === start.episode)
  const theirs = (episode?.statements ?? []).filter(({ by, setAside }) => by === "the person" && setAside === "no")
  const standsNow = (fact: FactId) =>
    pagesOf(now, factById(fact).topic).some((facts) => facts.some((one) => one.fact === fact))
  const byFact = [...Map.groupBy(theirs, ({ fact }) => fact)].filter(([fact]) => standsNow(fact))
  return freeze(
    byFact.map(([fact, statements]) => ({
      fact,
      about: aboutWhat(fact),
      said: [...new Set(statements.flatMap(phrasesOf))],
    })),
  )
}

/** What another said before this talk in words that answer no question, under who that was. */
export interface OtherToldBefore {
  readonly who: string
  readonly words: string
}

/** Words of others are nobody's answer, so they stand by themselves, and never among the person's own (promise 5). */
export function othersToldBefore({ account }: Talk): readonly OtherToldBefore[] {
  return freeze(account.othersWords.map((one) => ({ who: whoSaidIt(one), words: one.words })))
}

/** The question it answers; what is only ever raised has none. */
function aboutWhat(id: FactId): string {
  const fact = factById(id)
  return fact.asking === "raised" ? fact.label : `“${fact.opener}”`
}

function phrasesOf({ fact, answer }: Statement): readonly string[] {
  const silent = notSaid.find((one) => one.answer === answer)
  if (silent !== undefined) return [silent.words]
  const phrases = factById(fact).phrases.filter(({ sets }) => sets === answer)
  return phrases.length === 0 ? ["It does not apply."] : phrases.map(({ words }) => words)
}
