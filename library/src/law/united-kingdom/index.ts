import { humanTraffickingInNorthernIreland } from "./northern-ireland.ts"
import { humanTraffickingInScotland, slaveryAndForcedLabourInScotland } from "./scotland.ts"

/** Scotland and Northern Ireland, in the order shown; those of England and Wales stand in the register by themselves. */
export const definitionsOfScotlandAndNorthernIreland = Object.freeze([
  humanTraffickingInScotland,
  slaveryAndForcedLabourInScotland,
  humanTraffickingInNorthernIreland,
])
