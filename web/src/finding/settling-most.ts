import type { AtTheDesk, askAboutFinding, Finding } from "distinguo/assessment"

/**
 * What would settle a finding most, if there is anything: worked out only when a definition is opened. Of someone who is
 * or may be under 18 there is nothing to ask; the library keeps that, and so does the screen. What
 * asks comes with what is opened: the first finding stands without it.
 */
export type SettlingMost = (finding: Finding, ask: typeof askAboutFinding) => AtTheDesk | "nothing"
