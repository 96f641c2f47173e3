import {
  type Account,
  agesAcross,
  type Episode,
  type EpisodeStandings,
  silenceOf,
  standingsOf,
} from "../accounts/index.ts"
import { askedOnlyAfter, type FactId, factById, vocabulary } from "../facts/index.ts"
import { chanceOfYes, type Definition, gains, residual, waysToRead } from "../reasoning/index.ts"
import { type Duty, mayBeAsked } from "../responses/index.ts"
import type { Talk } from "./ask-talk.ts"

/** What may be asked of a person in a talk, and what it is expected to tell for its cost. Larger is sooner. */
export type Worth = ReadonlyMap<FactId, number>

/**
 * The facts worth asking in a talk: still open under some definition, never yet spoken of by the person, and of a class
 * that is proposed at all. A question that another one waits for stands in for it (facts/asked-after.ts). Age stands
 * among them always, with the worth that the definitions give it: what is hard waits for it (ask-topic.ts).
 *
 * The worth is what an answer is expected to tell of all definitions together, for its cost, and nothing else: no name,
 * place, trade or word of the person's is read here (CARE-7).
 */
export function worthAsking(talk: Talk, under: readonly Definition<FactId>[], duty: Duty): Worth {
  const episode = episodeOf(talk)
  const standings = standingsOf(episode, "own account")
  const told = toldByAll(under, standings)
  for (const [fact, bits] of [...told]) {
    const wait = askedOnlyAfter.get(fact)
    if (wait === undefined || standings[wait.fact] !== "unknown" || !isProposed(fact, standings)) continue
    const chance = wait.standing === "yes" ? chanceOfYes : 1 - chanceOfYes
    told.set(wait.fact, (told.get(wait.fact) ?? 0) + chance * bits)
  }
  if (told.size > 0 && standings.under_18_at_act === "unknown") told.set(age, told.get(age) ?? 0)
  const asked = new Set(talk.steps.flatMap((step) => (step.kind === "fact" ? [step.fact] : [])))
  const inOrder = vocabulary.map(({ id }) => id as FactId).filter((fact) => told.has(fact))
  return new Map(
    inOrder
      .filter((fact) => isProposed(fact, standings) && !isWaiting(fact, standings))
      .filter((fact) => !asked.has(fact) && isUnspoken(fact, talk.account, episode) && mayBeAsked(fact, duty))
      .map((fact) => [fact, (told.get(fact) ?? 0) / factById(fact).cost]),
  )
}

const age = "under_18_at_act" satisfies FactId

/** Whether they have said that they were 18 or over when it began. */
export function saidToBeGrown(talk: Talk): boolean {
  return standingsOf(episodeOf(talk), "own account")[age] === "no"
}

/** Where a law can be read in several ways, the ways share its say: a law that is unclear has no more of it. */
function toldByAll(under: readonly Definition<FactId>[], standings: EpisodeStandings): Map<FactId, number> {
  const told = new Map<FactId, number>()
  for (const { test } of under) {
    const ways = waysToRead(residual(test, standings)).length
    for (const [fact, bits] of gains(test, standings)) {
      if (standings[fact] === "unknown") told.set(fact, (told.get(fact) ?? 0) + bits / ways)
    }
  }
  return told
}

/** Never what is only raised; what is for adults only once they have said that they were 18 or over (CARE-6, CARE-8). */
function isProposed(fact: FactId, standings: EpisodeStandings): boolean {
  const { asking, adultOnly } = factById(fact)
  return asking !== "raised" && (!adultOnly || standings.under_18_at_act === "no")
}

/** What someone went on under, which must have been told before it is asked whether that was why they went on. */
const threats = [
  "threat_violence",
  "threat_family",
  "threat_denounce",
  "threat_expose",
  "psych_abuse",
  "children_used",
  "made_to_believe_harm",
  "penalty_other",
] as const satisfies readonly FactId[]

/** Whether it would presume something that they have not told of (ASKING-12). */
export function isWaiting(fact: FactId, standings: EpisodeStandings): boolean {
  if (fact === "went_on_to_avoid_harm" && !threats.some((threat) => standings[threat] === "yes")) return true
  const wait = askedOnlyAfter.get(fact)
  return wait !== undefined && standings[wait.fact] !== wait.standing
}

/**
 * Whether the person has said nothing of it at all, not even that they would rather not, here or in an earlier talk.
 * What they would rather not say of one episode is not asked of another.
 */
function isUnspoken(fact: FactId, { episodes }: Account, episode: Episode): boolean {
  const spoken = episode.statements.some(
    (said) => said.fact === fact && said.by === "the person" && said.setAside === "no",
  )
  const declined = episodes.some((other) => silenceOf(fact, other) === "declined")
  return !spoken && !declined && silenceOf(fact, episode) === "not asked"
}

/** @throws when the talk is about an episode the account does not have: the face that made the talk is at fault. */
export function episodeOf({ account, episode }: Talk): Episode {
  const found = agesAcross(account).episodes.find(({ id }) => id === episode)
  if (found === undefined) throw new Error("a talk is about an episode of its account")
  return found
}
