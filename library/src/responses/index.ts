export { type Duty, dutyOf } from "./duty.ts"
export { findingCreatesKnowledge } from "./places.ts"
