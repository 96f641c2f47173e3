import { health } from "./body-and-mind.ts"
import { aPlace, food, moneyNow } from "./daily-life.ts"
import { policeTrouble, safetyNow } from "./danger-and-police.ts"
import { justInformation, somethingElse } from "./first-and-other.ts"
import type { Need } from "./need.ts"
import { aLawyer, papers } from "./papers-and-law.ts"
import { company, myChildren } from "./people.ts"
import type { Response } from "./response.ts"
import { pay, union } from "./work.ts"

const byNeed: Readonly<Record<Need, Response>> = Object.freeze({
  "safety now": safetyNow,
  health,
  food,
  "a place": aPlace,
  "money now": moneyNow,
  pay,
  papers,
  "my children": myChildren,
  "a lawyer": aLawyer,
  "police trouble": policeTrouble,
  company,
  union,
  "just information": justInformation,
  "something else": somethingElse,
})

export function responseTo(need: Need): Response {
  return byNeed[need]
}

/**
 * List 1: what there is for what was asked, once each, in the order in which it was asked.
 *
 * It takes needs and nothing else, so that no finding, definition or consent can change it (CARE-25, CARE-27).
 *
 * @example
 * responsesTo(["pay", "health", "pay"]) // what there is for pay, then for health
 */
export function responsesTo(needs: readonly Need[]): readonly Response[] {
  return [...new Set(needs)].map(responseTo)
}
