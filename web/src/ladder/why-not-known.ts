import { type Silence, silenceOf } from "distinguo/accounts"
import { type FactId, factById } from "distinguo/facts"
import { type Evidence, isAnswered, othersSpoke, saidAbout } from "./evidence.ts"

/** Why a fact is open: its silence, or that it was spoken of and is not settled, or that it is theirs to bring up. */
export type WhyNotKnown = Silence | "theirs to raise" | "others spoke" | "not settled"

/** For the screen alone: in all that leaves, each of these reads "not stated" (promise 17). */
export const whyNotKnownWords: Readonly<Record<WhyNotKnown, { readonly long: string; readonly short: string }>> =
  Object.freeze({
    declined: { long: "They would rather not say", short: "would rather not say" },
    "not known": { long: "Asked, and not known", short: "asked, and not known" },
    "not applicable": { long: "Does not apply", short: "does not apply" },
    "not settled": { long: "Spoken of, and not settled by it", short: "spoken of, and not settled" },
    "others spoke": { long: "Not asked of them, and others spoke of it", short: "others spoke of it" },
    "theirs to raise": { long: "Theirs to bring up", short: "theirs to bring up" },
    "not asked": { long: "Not asked", short: "not asked" },
  })

/**
 * Why nothing settles a fact in these episodes. "Would rather not say" in any of them weighs over everything, so that
 * nobody is pressed; a fact that is only written down if they raise it is never shown as a question left out.
 */
export function whyNotKnown(fact: FactId, evidence: Evidence): WhyNotKnown {
  const silences = evidence.episodes.map((episode) => silenceOf(fact, episode))
  if (silences.includes("declined")) return "declined"
  if (saidAbout(fact, evidence).some(({ statement }) => isAnswered(statement.answer))) return "not settled"
  const silent = silences.findLast((silence) => silence !== "not asked")
  if (silent !== undefined) return silent
  if (othersSpoke(fact, evidence)) return "others spoke"
  return factById(fact).asking === "raised" ? "theirs to raise" : "not asked"
}
