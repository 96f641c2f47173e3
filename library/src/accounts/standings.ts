import { type FactId, vocabulary } from "../facts/index.ts"
import { type Standing, standing } from "../reasoning/index.ts"
import type { Episode, Statement } from "./account.ts"
import { underEighteen } from "./age.ts"
import { type AccountReading, type Weight, weightOf } from "./counting.ts"
import { coversEpisode } from "./span.ts"

/** What is known of every fact of the vocabulary in one episode, under one reading of the account. */
export type EpisodeStandings = Readonly<Record<FactId, Standing>>

/** From statements to rails (design 4; rules ACCOUNTS-1 to ACCOUNTS-12). */
export function standingsOf(episode: Episode, reading: AccountReading): EpisodeStandings {
  return standingsTogether([episode], reading)
}

/**
 * Episodes read together: supported if supported in one, denied only if denied in all. The two kinds of weight are
 * joined apart and only then set against each other, so that what one with an interest says of one episode never
 * stands alone where another episode is silent.
 *
 * @throws when given no episode: there is nothing to read.
 */
export function standingsTogether(episodes: readonly Episode[], reading: AccountReading): EpisodeStandings {
  if (episodes.length === 0) throw new Error("no episode to read")
  const told = episodes.map((episode) => ({
    episode,
    statements: [...episode.statements, ...statementsOfAge(episode)],
  }))
  const railsOf = (fact: FactId, weight: Weight): Rails => {
    const each = told.map(({ episode, statements }) =>
      rails(
        statements.filter((said) => said.fact === fact && weightOf(fact, said, reading) === weight),
        episode,
      ),
    )
    return { supported: each.some(({ supported }) => supported), denied: each.every(({ denied }) => denied) }
  }
  const entries = vocabulary.map(({ id }) => {
    const fact = id as FactId
    return [fact, opposed(railsOf(fact, "counts"), railsOf(fact, "contests"))] as const
  })
  return Object.fromEntries(entries) as EpisodeStandings
}

interface Rails {
  readonly supported: boolean
  readonly denied: boolean
}

/** What one with an interest says can only oppose what already counts: alone it leaves a fact unknown. */
function opposed(counted: Rails, contesting: Rails): Standing {
  return standing(
    counted.supported || (counted.denied && contesting.supported),
    counted.denied || (counted.supported && contesting.denied),
  )
}

/** A *yes* at any time supports; *noes* deny if together they cover the episode. */
function rails(statements: readonly Statement[], episode: Episode): Rails {
  const noes = statements.filter(({ answer }) => answer === "no")
  return { supported: statements.some(({ answer }) => answer === "yes"), denied: coversEpisode(noes, episode) }
}

/** What was said of age, as statements of the one fact that definitions read. */
export function statementsOfAge(episode: Episode): readonly Statement[] {
  return episode.ages.map(({ atStart, atEnd, born, ...telling }) => ({
    ...telling,
    fact: "under_18_at_act",
    answer: underEighteen({ atStart, atEnd, born, ...telling }, episode),
    during: "the whole episode",
    words: "",
  }))
}
