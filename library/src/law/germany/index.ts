import { exploitationOfThoseLockedUpInGermany, exploitationOfWorkInGermany } from "./exploitation-of-work-233.ts"
import { forcedLabourInGermany } from "./forced-labour-232b.ts"
import { causingProstitutionInGermany, forcedProstitutionInGermany } from "./forced-prostitution-232a.ts"
import { traffickingInGermany } from "./trafficking-232.ts"

/** §§ 232 to 233a of the Criminal Code, in the order of the text. */
export const definitionsOfGermany = Object.freeze([
  traffickingInGermany,
  causingProstitutionInGermany,
  forcedProstitutionInGermany,
  forcedLabourInGermany,
  exploitationOfWorkInGermany,
  exploitationOfThoseLockedUpInGermany,
])
