import type { Account, AgeStatement, Episode } from "../accounts/index.ts"
import { isDoubtful, underEighteen } from "../accounts/index.ts"

/**
 * Whether the person was said to be under 18, or there is a reason to doubt that they were not: someone not sure, an
 * age on both sides of 18, words both ways. Whoever said so, and however it was told: a talk that stops for an adult
 * does less harm than one that goes on with a child (CARE-8). Nothing said is no reason.
 */
export function mayBeYoung({ episodes }: Account): boolean {
  return episodes.some(
    (episode) =>
      episode.statements.some(
        ({ fact, setAside, answer, by }) =>
          fact === "under_18_at_act" &&
          setAside === "no" &&
          (answer === "yes" || (answer === "not known" && by === "the person")),
      ) || episode.ages.some((age) => age.setAside === "no" && isYoungOrDoubtful(age, episode)),
  )
}

function isYoungOrDoubtful(age: AgeStatement, episode: Episode): boolean {
  if (underEighteen(age, episode) === "yes") return true
  return isDoubtful(age, episode) && saysSomethingOfTheStart(age, episode)
}

/** An age at the end alone, of someone grown up by then, is no reason to think that they were young at the start. */
function saysSomethingOfTheStart({ atStart, atEnd, born }: AgeStatement, { from }: Episode): boolean {
  if (atStart !== "not said" || (born !== "not said" && typeof from !== "string")) return true
  return atEnd === "not sure" || (typeof atEnd === "object" && atEnd.youngest < 18)
}
