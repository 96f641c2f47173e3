export { inDangerTonight } from "./asked-for/in-danger-tonight.ts"
export { askedFor, type Need } from "./asked-for/need.ts"
export { type Grounds, notReviewed, type Response, type Rests, type Said } from "./asked-for/response.ts"
export { responsesTo, responseTo } from "./asked-for/responses-to.ts"
export { titleOf } from "./asked-for/titles.ts"
export { demandAt, demandByPlace } from "./compelled/by-place.ts"
export {
  type Demand,
  type KindOfDemand,
  kindsOfDemand,
  type LawOfDemand,
  type LineOfRecord,
} from "./compelled/demand.ts"
export { demands } from "./compelled/kinds.ts"
export {
  type Filled,
  footOfRecord,
  headOfRecord,
  isAnyFilledIn,
  lacksStill,
  pageOfRecord,
  recordOfDemand,
} from "./compelled/record.ts"
export { demandedMark, neverWhenDemanded, stepsWhenDemanded } from "./compelled/steps.ts"
export { atOnce } from "./danger/at-once.ts"
export { dangerPath, dangerPathMark, type PartOfPath } from "./danger/path.ts"
export { headOfSlip, type LineOfSlip, onTheSlip, safetySlip, slipIsNotKept } from "./danger/safety-slip.ts"
export { type Duty, type DutyOfRole, dutyAt, dutyOf } from "./duty.ts"
export type { DutyToReport, Place } from "./duty-to-report.ts"
export { canTrigger, mayBeAsked, mayBeStored } from "./may-be-asked.ts"
export { findingCreatesKnowledge, placeOf, places } from "./places.ts"
export { type PassedOn, passedOn } from "./rights/passed-on.ts"
export { notYourPlace, type Right, type RightsAbout, type Sayable } from "./rights/right.ts"
export { rights } from "./rights/rights.ts"
export { rightsFor } from "./rights/rights-for.ts"
export { type Role, roleNamed, roles } from "./roles.ts"
export { keptForALawyer, onlyALawyersIsSafe, silenceAt, silenceByPlace } from "./silence/places.ts"
export { kindsOfSilence, type Silence, type SilenceOfPlace } from "./silence/silence.ts"
export { dutyWordsMark } from "./words-to-say.ts"
