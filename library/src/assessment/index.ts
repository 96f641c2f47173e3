export { type AnswerInPhrases, answersInPhrases } from "./answers-in-phrases.ts"
export { afterStep, answerInTalk, type Said, withOwnWords, withWishes } from "./ask-answered.ts"
export { type AtTheDesk, askAboutFinding, askAtTheDesk } from "./ask-at-the-desk.ts"
export { nextInTalk } from "./ask-in-a-talk.ts"
export { mayBeLeftAlone } from "./ask-left-alone.ts"
export { isTalkOfTheYoung, mayBeYoung } from "./ask-of-the-young.ts"
export { anotherDay, closingWish, pause, wish } from "./ask-prompts.ts"
export type { AskFact, NextInTalk, Prompt, Step, Talk } from "./ask-talk.ts"
export { type Assessment, assess, type Request } from "./assess.ts"
export { type Assessed, assessAgain } from "./assess-again.ts"
export { circlesWithAgeOpen } from "./circles-with-age-open.ts"
export {
  type Comparison,
  compare,
  comparisonOf,
  type GroupCompared,
  type Stands,
  type TextCompared,
  type TextHead,
  type TextsStanding,
  waysToStand,
} from "./compare.ts"
export {
  compareDays,
  type DaysCompared,
  type FindingOfADay,
  type FindingOfTwoDays,
  type OnADay,
} from "./compare-days.ts"
export type { DecidingPart } from "./compare-deciding.ts"
export { compareExamples, type ExampleNamed, type Matrix, type MatrixCell, type MatrixRow } from "./compare-examples.ts"
export type { OpenLaw, WayToRead } from "./compare-open-law.ts"
export { type Parting, type TextParting, whereTheyPart } from "./compare-parting.ts"
export type { Pivot } from "./compare-pivots.ts"
export {
  foldedByWhatDecides,
  partingInWords,
  partWithPlace,
  pivotInWords,
  standsInWords,
  standsWord,
  type TextsAlike,
} from "./compare-words.ts"
export { findFacts, mostFoundAtTheDesk } from "./find-facts.ts"
export type { CirclesFound, ElementView, Finding, FindingMade, FindingNotInForce, View } from "./finding.ts"
export { type Asked, askedAbout, type FactCovered, type IndicatorCovered } from "./indicators/coverage.ts"
export { type CombiningRule, combiningRules, outcomesOf } from "./indicators/delphi-combining.ts"
export {
  aboutDelphi,
  type DelphiList,
  delphiNotShipped,
  dimensionsOf,
  ruleOver,
} from "./indicators/delphi-dimension.ts"
export type { DimensionRead, DimensionView, IndicatorRead, OutcomeRead } from "./indicators/dimension-read.ts"
export { aboutIloEleven, type IloIndicator, iloEleven } from "./indicators/ilo-eleven.ts"
export {
  ageNotSettled,
  cannotBePositive,
  dimensionInWords,
  forAnotherAge,
  notStatedIsNoQuestion,
  screeningIsNot,
} from "./indicators/indicators-in-words.ts"
export {
  type AccountIndicators,
  type IndicatorList,
  type IndicatorsOfEpisodes,
  indicatorLists,
  listsFor,
  nothingIsAQuestion,
  readIndicators,
} from "./indicators/read-indicators.ts"
export { generalRuleOnScreening, type ScreeningTool, screeningTools } from "./indicators/screening-tools.ts"
export { type Accuracy, prevalenceAsked, readPrevalence, type TrueShare, trueShare } from "./indicators/true-share.ts"
export { type Invitation, invitationsFor } from "./invitations.ts"
export { lawOfOwnPlace, lawReadFirst } from "./law-read-first.ts"
export {
  type FactToMark,
  factsToAPage,
  factToMark,
  mayBeMarked,
  pagesOf,
  type TopicToMark,
  topicsToMark,
  type YesToAskFor,
  yesesToAskFor,
} from "./listening.ts"
export { type FoundForWords, factsFor, mostFound } from "./listening-for-words.ts"
export {
  type Memo,
  type MemoCitation,
  type MemoEpisode,
  type MemoFinding,
  type MemoFindingMade,
  type MemoGroup,
  type MemoPart,
  type MemoSource,
  type MemoTelling,
  type MemoTied,
  type MemoView,
  type PreparedFor,
  preparedFor,
  type Spoken,
} from "./memo.ts"
export { canonicalJson } from "./memo-canonical.ts"
export { type MemoRequest, memoOf } from "./memo-of.ts"
export { speakers } from "./memo-words.ts"
export { narrowingQuestion } from "./narrowing-question.ts"
export { type OpenPlace, openPlacesOf } from "./open-places.ts"
export { type Owed, type OwedAsked, owed } from "./owed.ts"
export {
  beginTalk,
  episodesToChoose,
  type MayBeThere,
  newAccount,
  servedByATalk,
  tellingOfTheTalk,
  toldUnfreely,
  type Understood,
  waysOfUnderstanding,
  whoInterprets,
  whoMayBeThere,
} from "./talk-begins.ts"
export {
  beforeYouCall,
  headOfContactSlip,
  keptContact,
  mayWeReachYou,
  onContactSlip,
  type PartOfContact,
  partsOfContact,
} from "./talk-contact.ts"
export {
  accountWith,
  contactAnew,
  type Kept,
  type KeptAnswer,
  keptAnswer,
  keptOf,
  keptSilence,
  keptWish,
  keptWords,
  notSaid,
  talkSoFar,
  withMore,
  withoutAnswer,
} from "./talk-kept.ts"
export { notReadBackYet } from "./talk-read-again.ts"
export { type Line, linesOf } from "./talk-read-back.ts"
export { keptOthersWords, keptReport, type Reported, waysToReport } from "./talk-reported.ts"
export { ownTelling, policeUnlessTheLaw, whenNotSafe } from "./talk-safety.ts"
export {
  type OtherToldBefore,
  othersToldBefore,
  type TakenUp,
  type ToldBefore,
  takeUp,
  toldBefore,
} from "./talk-taken-up.ts"
export { type ToldBy, toldBy, whoMayHaveSaid, whoMayHaveSaidHere, whoSaidIt } from "./talk-told-by.ts"
export { type MustTell, type WhomToTell, whomToTellOfTheYoung } from "./talk-whom-to-tell.ts"
export {
  type LookedThrough,
  partsToWriteDown,
  type ToWriteDown,
  topicsToWriteDown,
  toWriteDown,
} from "./to-write-down.ts"
export {
  type FormRead,
  type FormView,
  type TwoCategoriesRead,
  usTwoCategories,
} from "./us-two-categories.ts"
export { type AccountVaried, type FindingVaried, varyAccount, varyFinding } from "./vary-account.ts"
export { notVariedForTheYoung, type VaryInWords, varyCaution, varyInWords } from "./vary-in-words.ts"
export { type Moved, whatMoved } from "./what-moved.ts"
export { comeBack, lawLeftOut, noCoercionAsked } from "./words.ts"
