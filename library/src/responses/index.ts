export { type Duty, dutyOf, dutyWordsMark } from "./duty.ts"
export { findingCreatesKnowledge } from "./places.ts"
