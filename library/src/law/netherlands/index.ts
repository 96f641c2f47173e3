import { bringingInAChild, bringingInByAMeans, bringingToAnotherCountry } from "./bringing-in.ts"
import { bringingToWorkByAMeans, inducingAChild } from "./bringing-to-work.ts"
import { profitingFromAChild, profitingFromExploitation, profitingFromOrgans, takingTheProceeds } from "./profiting.ts"

/** The nine limbs of article 273f(1), in the order of the text. */
export const definitionsOfTheNetherlands = Object.freeze([
  bringingInByAMeans,
  bringingInAChild,
  bringingToAnotherCountry,
  bringingToWorkByAMeans,
  inducingAChild,
  profitingFromExploitation,
  profitingFromOrgans,
  profitingFromAChild,
  takingTheProceeds,
])
