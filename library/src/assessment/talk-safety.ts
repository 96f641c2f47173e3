import type { Account } from "../accounts/index.ts"
import { freeze } from "../reasoning/index.ts"
import { atOnce, dutyOf } from "../responses/index.ts"
import type { Prompt } from "./ask-talk.ts"

/** The listening itself: an open question, spoken. What is marked afterwards is what was said (CARE-9). */
export const ownTelling: Prompt = freeze({
  name: "own telling",
  words: "How would you tell it in your own words? I can write it just so, or short, or not at all.",
  why: "",
  note: "Listen first, and write afterwards. Never tidy their words. Read back what you wrote. It is theirs to have taken out.",
  mark: "not yet tried with the people it is for",
})

/**
 * What helps at once, to the worker, whoever is not safe. The police are theirs to call, and never the first thing; but
 * where the words that were said first told of a law that makes the worker tell, nothing here promises otherwise.
 *
 * @param said - whether those words have been said to the person yet.
 */
export function whenNotSafe(account: Account, said: boolean): readonly string[] {
  const unless = mayHaveToTell(account) ? `, unless the law ${said ? "you told them of " : ""}makes you` : ""
  return freeze(atOnce(unless))
}

/** Said to the worker once, wherever police are thought of: true where a duty binds them, or may, and where none does. */
export function policeUnlessTheLaw(account: Account): string {
  return mayHaveToTell(account)
    ? "The police only if they want that, or if the law you told them of makes you. If it does, say so to them before you do."
    : "The police only if they want that."
}

/** What was not compared may be a duty (CARE-2), and the words said first allow for it. */
function mayHaveToTell(account: Account): boolean {
  const { duties, otherDuties } = dutyOf(account, false)
  return duties.length > 0 || otherDuties === "not compared"
}
