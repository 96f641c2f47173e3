import type { InForce } from "distinguo/reasoning"
import { dayInWords } from "../account/days-in-words.ts"

/** From which day a text is in force, and to which: "In force from 29 May 2015". */
export function daysInForce({ from, until }: InForce): string {
  return until === undefined
    ? `In force from ${dayInWords(from)}`
    : `In force from ${dayInWords(from)} to ${dayInWords(until)}`
}
