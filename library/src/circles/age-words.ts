import type { Standing } from "../reasoning/index.ts"
import type { Circle } from "./circle.ts"
import type { Kind } from "./exploitation-or-violence.ts"

/** What is known of the person's age then. Only "18 or over" lets a text speak of work (promise 3). */
export type Age = "under 18" | "18 or over" | "not settled"

export function ageOf(under18: Standing): Age {
  if (under18 === "yes") return "under 18"
  return under18 === "no" ? "18 or over" : "not settled"
}

/**
 * The name of a circle in one or two lines, as the picture writes it. S has a neutral name: sex work is said only of
 * what did happen, to someone known to have been 18, and what a child was made part of is nobody's work. Where nothing
 * was settled of S, its name must mark nobody of whatever trade.
 */
export function circleName(circle: Circle, age: Age, exchange: Standing): readonly string[] {
  if (circle === "M") return ["Migration", "or mobility"]
  if (circle === "E") return ["Exploitation or violence"]
  if (age === "under 18") return ["Sexual exchange,", "under 18"]
  return age === "18 or over" && exchange === "yes"
    ? ["Sex work or other", "sexual exchange"]
    : ["Exchange of", "sexual services"]
}

/** Who did it, after "by". A child has no clients. */
export function byWhom(kind: Kind, age: Age): string {
  if (kind === "third party") return "someone with a part in this"
  if (kind === "client") return age === "18 or over" ? "a client" : "someone who paid"
  return kind === "partner" ? "a partner" : "an authority"
}

/** Whether a label of the vocabulary may stand in a text about someone of this age. */
export function mayBeSaid(label: string, age: Age): boolean {
  if (age === "18 or over") return true
  return !(age === "under 18" ? /work|client|sell|for pay/i : /sex work|client|sell|for pay/i).test(label)
}

/** The wrongs at work in few words. What a child was made part of is not called work here either. */
export function wrongs(age: Age): string {
  return age === "18 or over" ? "wrongs at work" : "unfair conditions"
}
