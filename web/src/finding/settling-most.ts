import type { AtTheDesk, Finding } from "distinguo/assessment"

/**
 * What would settle a finding most, if there is anything: worked out only when a definition is opened. Of someone who is
 * or may be under 18 there is nothing to ask; the library keeps that, and so does the screen.
 */
export type SettlingMost = (finding: Finding) => AtTheDesk | "nothing"
