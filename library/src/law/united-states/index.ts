import type { FactId } from "../../facts/index.ts"
import type { Definition } from "../../reasoning/index.ts"
import { involuntaryServitude } from "./involuntary-servitude-1584.ts"
import { papersForLabor, papersForTrafficking } from "./papers-1592-1597.ts"
import { peonage } from "./peonage-1581.ts"
import { enticementIntoSlavery } from "./slavery-1583.ts"
import { traffickingForLabor } from "./trafficking-for-labor-1590.ts"
import {
  bareSexTraffickingSince2015,
  bareSexTraffickingUntil2015,
  widerLabelSince2015,
  widerLabelUntil2015,
} from "./tvpa-wider-label.ts"

/** What came after the severe forms and sections 1589 and 1591, which stand first in the register. */
export const definitionsOfTheUnitedStates: readonly Definition<FactId>[] = Object.freeze([
  bareSexTraffickingSince2015,
  bareSexTraffickingUntil2015,
  widerLabelSince2015,
  widerLabelUntil2015,
  peonage,
  enticementIntoSlavery,
  involuntaryServitude,
  traffickingForLabor,
  papersForTrafficking,
  papersForLabor,
])
