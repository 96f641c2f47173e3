/** The parts of the form, in the order in which they are asked. */
export const planTopics = Object.freeze([
  "The plan",
  "Who it is aimed at, and what is known",
  "What they want",
  "Children",
  "Police, force and belongings",
  "Papers, and where people are afterwards",
  "Help, money and home",
  "Peers, language and publicity",
  "Other ways",
  "Afterwards",
] as const)

export type PlanTopic = (typeof planTopics)[number]

/**
 * One question about a plan. Its answers are chosen and never typed: there is no place for a name, an address, a number,
 * a link or a picture (CARE-34).
 */
export interface PlanQuestion {
  /** Its key in a file. */
  readonly id: string
  readonly asks: string
  /** Whether several answers may hold at once. What is not among them then is no part of the plan. */
  readonly several: boolean
  /** Each answer as a file writes it, and as a phrase. */
  readonly answers: readonly (readonly [value: string, words: string])[]
  /** Those that no other can stand beside. */
  readonly alone?: readonly string[]
}

/** Every question has it, it is where every question begins, and it counts as not held. */
export const notKnown = "not known"
