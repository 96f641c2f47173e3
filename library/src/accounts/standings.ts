import { type FactId, freedoms, vocabulary } from "../facts/index.ts"
import { type Standing, standing } from "../reasoning/index.ts"
import type { Episode, Statement } from "./account.ts"
import { isUnder } from "./age.ts"
import { type AccountReading, type Weight, weightAmong } from "./counting.ts"
import { coversEpisode } from "./span.ts"

/** What is known of every fact of the vocabulary in one episode, under one reading of the account. */
export type EpisodeStandings = Readonly<Record<FactId, Standing>>

/** From statements to rails (design 4; library/rules/accounts.md). */
export function standingsOf(episode: Episode, reading: AccountReading): EpisodeStandings {
  return standingsTogether([episode], reading)
}

/**
 * Episodes read together: supported if supported in one, denied only if denied in all; a freedom the other way round
 * (freedoms.ts). The two kinds of weight are joined apart and only then set against each other, so that what one with
 * an interest says of one episode never stands alone where another episode is silent.
 *
 * @throws when given no episode: there is nothing to read.
 */
export function standingsTogether(episodes: readonly Episode[], reading: AccountReading): EpisodeStandings {
  if (episodes.length === 0) throw new Error("no episode to read")
  const told = episodes.map((episode) => ({
    episode,
    statements: [...episode.statements, ...statementsOfEveryAge(episode)],
  }))
  const all = told.flatMap(({ statements }) => statements)
  const weighed = told.map(({ episode, statements }) => ({ episode, byFact: weighedByFact(statements, reading, all) }))
  const railsOf = (fact: FactId, weight: Weight): Rails => {
    const each = weighed.map(({ episode, byFact }) => heardIn(byFact.get(`${weight} ${fact}`) ?? [], episode))
    return freedoms.has(fact) ? freedomIn(each) : harmIn(each)
  }
  // Of what nobody spoke, nothing is known: most of the vocabulary, in most accounts.
  const standings: Record<string, Standing> = { ...nobodySpoke }
  for (const fact of new Set(all.map((said) => said.fact))) {
    standings[fact] = opposed(railsOf(fact, "counts"), railsOf(fact, "contests"))
  }
  return Object.freeze(standings as EpisodeStandings)
}

const nobodySpoke = Object.fromEntries(vocabulary.map(({ id }) => [id, "unknown" as Standing]))

/** The statements of an episode under their weight and fact, `counts confined`, in the order told. */
function weighedByFact(
  statements: readonly Statement[],
  reading: AccountReading,
  all: readonly Statement[],
): ReadonlyMap<string, readonly Statement[]> {
  const found = new Map<string, Statement[]>()
  for (const said of statements) {
    const key = `${weightAmong(said, reading, all)} ${said.fact}`
    found.set(key, [...(found.get(key) ?? []), said])
  }
  return found
}

interface Rails {
  readonly supported: boolean
  readonly denied: boolean
}

/** What was said of one fact in one episode: whether a yes or a no was given at all, and whether for all of it. */
interface Heard {
  readonly yesAtSomeTime: boolean
  readonly yesThroughout: boolean
  readonly noAtSomeTime: boolean
  readonly noThroughout: boolean
}

/** What may have been done: a *yes* at any time supports, and *noes* deny if they cover every episode. */
function harmIn(each: readonly Heard[]): Rails {
  return { supported: each.some((one) => one.yesAtSomeTime), denied: each.every((one) => one.noThroughout) }
}

/** A freedom is the mirror image: its loss at any time denies it, and *yeses* support if they cover every episode. */
function freedomIn(each: readonly Heard[]): Rails {
  return { supported: each.every((one) => one.yesThroughout), denied: each.some((one) => one.noAtSomeTime) }
}

/** What one with an interest says can only oppose what already counts: alone it leaves a fact unknown. */
function opposed(counted: Rails, contesting: Rails): Standing {
  return standing(
    counted.supported || (counted.denied && contesting.supported),
    counted.denied || (counted.supported && contesting.denied),
  )
}

const nothing: Heard = { yesAtSomeTime: false, yesThroughout: false, noAtSomeTime: false, noThroughout: false }

function heardIn(statements: readonly Statement[], episode: Episode): Heard {
  if (statements.length === 0) return nothing
  const yeses = statements.filter(({ answer }) => answer === "yes")
  const noes = statements.filter(({ answer }) => answer === "no")
  return {
    yesAtSomeTime: yeses.length > 0,
    yesThroughout: coversEpisode(yeses, episode),
    noAtSomeTime: noes.length > 0,
    noThroughout: coversEpisode(noes, episode),
  }
}

/** Of a frozen episode, which cannot change: what is kept goes when it does. */
const ageStatements = new WeakMap<Episode, ReadonlyMap<FactId, readonly Statement[]>>()

/** The ages at which some law draws a line, each with the fact that says so. Under 18 is under 21 too. */
const lines = Object.freeze([
  { fact: "under_18_at_act", years: 18 },
  { fact: "under_21_at_act", years: 21 },
] as const satisfies readonly { fact: FactId; years: number }[])

export type AgeFact = (typeof lines)[number]["fact"]

/**
 * What was said of age, as statements of one fact that definitions read: one statement for each age said, in its order.
 * Whoever asks for no line asks for the one that nearly all law draws.
 */
export function statementsOfAge(episode: Episode, fact: AgeFact = "under_18_at_act"): readonly Statement[] {
  return byLine(episode).get(fact) ?? []
}

/** What was said of age under every line: nobody is silent on one line who told an age that settles it. */
export function statementsOfEveryAge(episode: Episode): readonly Statement[] {
  return [...byLine(episode).values()].flat()
}

function byLine(episode: Episode): ReadonlyMap<FactId, readonly Statement[]> {
  if (!Object.isFrozen(episode)) return agesAsStatements(episode)
  const before = ageStatements.get(episode)
  if (before !== undefined) return before
  const now = agesAsStatements(episode)
  ageStatements.set(episode, now)
  return now
}

function agesAsStatements(episode: Episode): ReadonlyMap<FactId, readonly Statement[]> {
  return new Map(
    lines.map(({ fact, years }) => [
      fact,
      episode.ages.map(({ atStart, atEnd, born, ...telling }) => ({
        ...telling,
        fact,
        answer: isUnder(years, { atStart, atEnd, born, ...telling }, episode),
        during: "the whole episode" as const,
        words: "",
      })),
    ]),
  )
}
