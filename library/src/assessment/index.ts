export { afterStep, answerInTalk, type Said, withOwnWords, withWishes } from "./ask-answered.ts"
export { type AtTheDesk, askAtTheDesk } from "./ask-at-the-desk.ts"
export { nextInTalk } from "./ask-in-a-talk.ts"
export { mayBeYoung } from "./ask-of-the-young.ts"
export type { AskFact, NextInTalk, Prompt, Step, Talk } from "./ask-talk.ts"
export { type Assessment, assess, type Request } from "./assess.ts"
export { type Assessed, assessAgain } from "./assess-again.ts"
export { findFacts } from "./find-facts.ts"
export type { CirclesFound, ElementView, Finding, FindingMade, FindingNotInForce, View } from "./finding.ts"
export { narrowingQuestion } from "./narrowing-question.ts"
export { type OpenPlace, openPlacesOf } from "./open-places.ts"
export {
  type LookedThrough,
  partsToWriteDown,
  type ToWriteDown,
  topicsToWriteDown,
  toWriteDown,
} from "./to-write-down.ts"
export { type Moved, whatMoved } from "./what-moved.ts"
export { comeBack, lawLeftOut, noCoercionAsked } from "./words.ts"
