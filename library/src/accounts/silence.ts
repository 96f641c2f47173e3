import type { FactId } from "../facts/index.ts"
import type { Episode } from "./account.ts"
import { statementsOfEveryAge } from "./standings.ts"

/** Why a fact is unknown. Kept inside the case: in all that leaves, each of these reads "not stated" (promise 17). */
export type Silence = "not asked" | "not known" | "declined" | "not applicable"

/**
 * Why nothing settles a fact: the person's own latest silent answer; another's silence is never theirs. Only what was
 * not asked may be asked again, and "would rather not say" weighs over every other, so that nobody is pressed.
 */
export function silenceOf(fact: FactId, episode: Episode): Silence {
  const silent = [...episode.statements, ...statementsOfEveryAge(episode)]
    .filter((said) => said.fact === fact && said.by === "the person")
    .filter(({ answer }) => answer !== "yes" && answer !== "no")
    .map(({ answer }) => answer as Silence)
  return silent.includes("declined") ? "declined" : (silent.at(-1) ?? "not asked")
}
