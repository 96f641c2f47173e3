import type { Account } from "../accounts/index.ts"
import type { FactId } from "../facts/index.ts"
import { isLawOf } from "../law/index.ts"
import { type Definition, freeze } from "../reasoning/index.ts"

/**
 * The texts that are read of an account unless others are asked for: the international ones and the law of the worker's
 * own country, as in a talk; another country's law says nothing about someone here. All of them, where no place is said,
 * and for invented accounts and published decisions, which are there to compare.
 */
export function lawReadFirst(
  definitions: readonly Definition<FactId>[],
  { told, worker: { place } }: Pick<Account, "told" | "worker">,
): readonly Definition<FactId>[] {
  if (told !== "in confidence" || place === "not said") return definitions
  return freeze(definitions.filter((definition) => isLawOf(definition, place)))
}

/**
 * The texts of the worker's own place that are to be read as well, as soon as they have come, where those at hand hold
 * nothing from there: nobody has to look for the law of where they work. What each place's law is, is `isLawOf`'s to say.
 * None of a place that is at hand already, and none where every text at hand is read anyway.
 *
 * @param atHand - the texts that every screen has.
 * @param further - all others, or what is known of them before they have come.
 */
export function lawOfOwnPlace<Text extends Pick<Definition, "jurisdiction">>(
  atHand: readonly Pick<Definition, "jurisdiction">[],
  further: readonly Text[],
  { told, worker: { place } }: Pick<Account, "told" | "worker">,
): readonly Text[] {
  if (told !== "in confidence" || place === "not said") return []
  const placesAtHand = new Set(atHand.map(({ jurisdiction }) => jurisdiction))
  return further.filter((text) => isLawOf(text, place) && !placesAtHand.has(text.jurisdiction))
}
