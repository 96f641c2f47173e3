import type { FactId } from "../facts/index.ts"
import type { Definition } from "../reasoning/index.ts"
import { definitionsOfAustralia } from "./australia/index.ts"
import { definitionsOfCanada } from "./canada/index.ts"
import { definitionsOfTheCouncilOfEurope } from "./council-of-europe/index.ts"
import { definitionsOfTheEuropeanUnion } from "./european-union/index.ts"
import { firstDefinitions } from "./first-definitions.ts"
import { definitionsOfGermany } from "./germany/index.ts"
import { definitionsOfIndia } from "./india/index.ts"
import { definitionsOfTreaties } from "./international/index.ts"
import { definitionsOfTheNetherlands } from "./netherlands/index.ts"
import { definitionsOfNewZealand } from "./new-zealand/index.ts"
import { definitionsOfSouthAsia } from "./south-asia/index.ts"
import { definitionsOfScotlandAndNorthernIreland } from "./united-kingdom/index.ts"
import { definitionsOfTheUnitedStates } from "./united-states/index.ts"

/** Every definition, each version of it apart, in the order in which they are shown. */
export const definitions: readonly Definition<FactId>[] = Object.freeze([
  ...firstDefinitions,
  ...definitionsOfTreaties,
  ...definitionsOfTheCouncilOfEurope,
  ...definitionsOfTheEuropeanUnion,
  ...definitionsOfSouthAsia,
  ...definitionsOfTheUnitedStates,
  ...definitionsOfCanada,
  ...definitionsOfAustralia,
  ...definitionsOfNewZealand,
  ...definitionsOfScotlandAndNorthernIreland,
  ...definitionsOfTheNetherlands,
  ...definitionsOfGermany,
  ...definitionsOfIndia,
])

/** The definitions of one id: each version with its own days. Empty when there is none of that id. */
export function versionsOf(id: string): readonly Definition<FactId>[] {
  return definitions.filter((definition) => definition.id === id)
}
