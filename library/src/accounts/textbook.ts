import { type Fact, type FactId, vocabulary } from "../facts/index.ts"
import type { Account, Episode, Statement } from "./account.ts"
import { statementsOfEveryAge } from "./standings.ts"

/**
 * A textbook pattern takes what it does not say as absent. Never true of a person, so this is done only where the
 * caller has said that the account is a textbook's, and what was assumed is counted and shown.
 *
 * Assumed absent is what someone would have done. What the person has, can do or wants is never assumed away: a
 * protective fact taken as absent would be a harm made up.
 */
export function assumeOthersAbsent(account: Account): { readonly account: Account; readonly assumed: number } {
  if (account.others === "not said") return { account, assumed: 0 }
  const filled = account.episodes.map((episode) => {
    const assumed = assumedIn(episode)
    return { episode: { ...episode, statements: [...episode.statements, ...assumed] }, assumed: assumed.length }
  })
  return {
    account: { ...account, episodes: filled.map(({ episode }) => episode) },
    assumed: filled.reduce((sum, { assumed }) => sum + assumed, 0),
  }
}

function assumedIn(episode: Episode): readonly Statement[] {
  const said = new Set(episode.statements.map(({ fact }) => fact))
  for (const { fact } of statementsOfEveryAge(episode)) said.add(fact)
  return vocabulary
    .filter((fact) => !said.has(fact.id as FactId) && isSomeonesDoing(fact))
    .map(({ id }) => ({ ...silentTelling, fact: id as FactId, answer: "no", during: "the whole episode", words: "" }))
}

/** Work for the public is demanded by someone too, though the questions are about the work and whom it was for. */
function isSomeonesDoing({ id, use, concerns, topic }: Fact): boolean {
  const doing = concerns === "others' conduct" || topic === "work for the public" || id === demanded
  return doing && (use === "definitions" || use === "conditions" || use === "circles")
}

const demanded = "required_by_state_or_community" satisfies FactId

/** The pattern's own voice: it speaks for the person, freely, of the whole episode. */
const silentTelling = Object.freeze({
  by: "the person",
  role: "",
  when: "not said",
  circumstances: { place: "not said", present: [], interpreter: "not said", promised: "not said" },
  setAside: "no",
  stands: false,
} as const)
