import type { Fact } from "./fact.ts"

/**
 * Whether a fact may still be asked once the person is, or may be, under 18 (CARE-8). Every question about violence, sex,
 * recruiters and money stops, and so does all the rest but safety: a talk in the street is no forensic interview. Whom
 * they trust, what they need and what must be passed on are not facts; the talk has its own words for them.
 */
export function remainsForAChild({ topic }: Fact): boolean {
  return topic === "safety"
}
