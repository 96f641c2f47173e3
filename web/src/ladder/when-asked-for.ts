/** What a finding or a definition opens only when it is asked for: one part, so that it comes in one piece. */
export { IfShownOpened } from "../finding/if-shown-opened.tsx"
export { IndicatorsOnPaper } from "../indicators/indicators-on-paper.tsx"
export { IndicatorsOpened } from "../indicators/indicators-opened.tsx"
export { MemoOpened } from "../memo/memo-opened.tsx"
export { LadderDrawn } from "./ladder-drawn.tsx"
