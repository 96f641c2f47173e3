import type { FactId } from "../facts/index.ts"
import type { Definition } from "../reasoning/index.ts"
import { forcedLabour } from "./international/ilo-c29.ts"
import { brothelsAndPremises, exploitationOfProstitution } from "./international/un-convention-1949.ts"
import { traffickingInPersons } from "./international/un-protocol-2000.ts"
import { adoptionOrForcedMarriage, traffickingInSouthAfrica } from "./south-africa/trafficking-in-persons.ts"
import { humanTrafficking } from "./united-kingdom/human-trafficking.ts"
import { slaveryAndForcedLabour } from "./united-kingdom/slavery-and-forced-labour.ts"
import { forcedLabor } from "./united-states/forced-labor-1589.ts"
import { sexTrafficking } from "./united-states/sex-trafficking-1591.ts"
import { severeFormForLabour, severeFormForSexSince2015, severeFormForSexUntil2015 } from "./united-states/tvpa.ts"

/**
 * The texts that every screen has at hand, each version of them apart, in the order in which they are shown: the first
 * international ones, and the law of three countries. The others come when they are asked for, so that a phone need not
 * fetch the law of every country before it can show anything.
 */
export const firstDefinitions: readonly Definition<FactId>[] = Object.freeze([
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
])
