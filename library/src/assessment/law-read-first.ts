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
  { told, worker: { place } }: Account,
): readonly Definition<FactId>[] {
  if (told !== "in confidence" || place === "not said") return definitions
  return freeze(definitions.filter((definition) => isLawOf(definition, place)))
}
