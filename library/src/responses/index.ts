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
export { answered } from "./plan/answered.ts"
export { emptyPlan, type Plan, type PlanExample, planWith, writePlan } from "./plan/plan.ts"
export type { PlanProblem } from "./plan/problems.ts"
export { notKnown, type PlanQuestion, type PlanTopic, planTopics } from "./plan/question.ts"
export { type AskedOfPlan, type PlanQuestionId, planQuestions, questionsAbout } from "./plan/questions.ts"
export { readPlan } from "./plan/read-plan.ts"
export {
  type AnswerGiven,
  answerGiven,
  isBegun,
  type PlanReview,
  reviewPlan,
  type SafeguardReviewed,
} from "./plan/review.ts"
export { noNames, notKnownIsNotHeld, planNotReviewed, whatIsNotMarked } from "./plan/review-words.ts"
export type { Safeguard } from "./plan/safeguard.ts"
export { safeguards } from "./plan/safeguards.ts"
export { couldLeadToSomeone } from "./plan/targets.ts"
export { whomTheCommunityMayAsk } from "./plan/whom-to-ask.ts"
export { type PassedOn, passedOn } from "./rights/passed-on.ts"
export { notYourPlace, type Right, type RightsAbout, type Sayable } from "./rights/right.ts"
export { rights } from "./rights/rights.ts"
export { rightsFor } from "./rights/rights-for.ts"
export { type Role, roleNamed, roles } from "./roles.ts"
export { keptForALawyer, onlyALawyersIsSafe, silenceAt, silenceByPlace } from "./silence/places.ts"
export { kindsOfSilence, type Silence, type SilenceOfPlace } from "./silence/silence.ts"
export { type DaysKnown, type DayThatCounts, type DeadlineFound, daysThatCount } from "./tied/deadline.ts"
export {
  becauseInWords,
  cooperationInWords,
  deadlineInWords,
  firmnessInWords,
  fromMemoryTies,
  kindOfTieInWords,
  nothingHereRefuses,
  ownAccountDecides,
} from "./tied/due-in-words.ts"
export { type KindOfTie, kindsOfTie, type Stated, type Tie, tiesMark } from "./tied/tie.ts"
export { ownLawRead, placesOfTies, ties, tiesIn } from "./tied/ties.ts"
export {
  type Due,
  type DueAsked,
  type DueBecause,
  type FoundOnOwnAccount,
  lastDaysOf,
  notToCountOn,
  whatIsDue,
} from "./tied/what-is-due.ts"
export { nearDays, type Urgent, type UrgentBecause, urgencyOf } from "./urgency.ts"
export { dutyWordsMark } from "./words-to-say.ts"
