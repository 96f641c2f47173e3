import type { FactId } from "../facts/index.ts"
import type { Definition } from "../reasoning/index.ts"
import { definitionsOfAustralia } from "./australia/index.ts"
import { definitionsOfCanada } from "./canada/index.ts"
import { definitionsOfTheCouncilOfEurope } from "./council-of-europe/index.ts"
import { definitionsOfTheEuropeanUnion } from "./european-union/index.ts"
import { definitionsOfGermany } from "./germany/index.ts"
import { definitionsOfIndia } from "./india/index.ts"
import { forcedLabour } from "./international/ilo-c29.ts"
import { definitionsOfTreaties } from "./international/index.ts"
import { brothelsAndPremises, exploitationOfProstitution } from "./international/un-convention-1949.ts"
import { traffickingInPersons } from "./international/un-protocol-2000.ts"
import { definitionsOfTheNetherlands } from "./netherlands/index.ts"
import { definitionsOfNewZealand } from "./new-zealand/index.ts"
import { adoptionOrForcedMarriage, traffickingInSouthAfrica } from "./south-africa/trafficking-in-persons.ts"
import { definitionsOfSouthAsia } from "./south-asia/index.ts"
import { humanTrafficking } from "./united-kingdom/human-trafficking.ts"
import { definitionsOfScotlandAndNorthernIreland } from "./united-kingdom/index.ts"
import { slaveryAndForcedLabour } from "./united-kingdom/slavery-and-forced-labour.ts"
import { forcedLabor } from "./united-states/forced-labor-1589.ts"
import { definitionsOfTheUnitedStates } from "./united-states/index.ts"
import { sexTrafficking } from "./united-states/sex-trafficking-1591.ts"
import { severeFormForLabour, severeFormForSexSince2015, severeFormForSexUntil2015 } from "./united-states/tvpa.ts"

/** The law as encoded, apart from the code: raised whenever a finding may change (CHANGELOG.md, second line). */
export const lawVersion = "2026-11-22.2"

/** Every definition, each version of it apart, in the order in which they are shown. */
export const definitions: readonly Definition<FactId>[] = Object.freeze([
  traffickingInPersons,
  forcedLabour,
  exploitationOfProstitution,
  brothelsAndPremises,
  severeFormForSexSince2015,
  severeFormForSexUntil2015,
  severeFormForLabour,
  forcedLabor,
  sexTrafficking,
  slaveryAndForcedLabour,
  humanTrafficking,
  traffickingInSouthAfrica,
  adoptionOrForcedMarriage,
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

/** Whether a text was in force on a day, `YYYY-MM-DD`; its first and last day count. */
export function isInForce({ inForce }: Definition<FactId>, day: string): boolean {
  return inForce.from <= day && (inForce.until === undefined || day <= inForce.until)
}
