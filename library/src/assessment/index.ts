export { type Assessment, assess, type Request } from "./assess.ts"
export type { ElementView, Finding, FindingMade, FindingNotInForce, View } from "./finding.ts"
export { comeBack, noCoercionAsked } from "./words.ts"
