import type { Circumstances, SourceKind, Telling } from "distinguo/accounts"
import { daysInWords } from "../account/days-in-words.ts"

/** Who speaks, as a heading says it. */
export const speakers: Readonly<Record<SourceKind, string>> = Object.freeze({
  "the person": "They themselves",
  "one with an interest": "One with an interest",
  "an official": "An official",
  another: "Another",
  "a document": "A document",
  "seen by the worker": "Seen by the worker",
})

export const placesInWords: Readonly<Record<Circumstances["place"], string>> = Object.freeze({
  "own place": "at a place of their own",
  shelter: "in a shelter",
  workplace: "at the workplace",
  custody: "in custody",
  elsewhere: "elsewhere",
  "not said": "where: not said",
})

export const companionsInWords: Readonly<Record<Circumstances["present"][number], string>> = Object.freeze({
  nobody: "nobody else there",
  friend: "a friend",
  relative: "a relative",
  "co-worker": "a co-worker",
  official: "an official",
  manager: "a manager",
  recruiter: "a recruiter",
  partner: "a partner",
  client: "a client",
  "relative who profits": "a relative who profits",
  "not said": "who was there: not said",
})

export const interpretersInWords: Readonly<Record<Circumstances["interpreter"], string>> = Object.freeze({
  none: "no interpreter",
  "chosen by the person": "an interpreter they chose",
  "of the organisation": "an interpreter of the organisation",
  "of an official": "an official’s interpreter",
  "of one with an interest": "an interpreter of one with an interest",
  "not said": "interpreter: not said",
})

/** How something came to be told, with only what was said of it: "told May 2024, in custody, an official there". */
export function howTold({ when, circumstances }: Pick<Telling, "when" | "circumstances">): string {
  const { place, present, interpreter, promised } = circumstances
  const there = present.filter((who) => who !== "not said" && who !== "nobody").map((who) => companionsInWords[who])
  const parts = [
    when === "not said" ? "" : `told ${daysInWords(when)}`,
    place === "not said" ? "" : placesInWords[place],
    present.includes("nobody") ? companionsInWords.nobody : "",
    there.length === 0 ? "" : `${there.join(", ")} there`,
    interpreter === "not said" ? "" : interpretersInWords[interpreter],
    promised === "yes" ? "something was promised for answering" : "",
  ]
  return parts.filter((part) => part !== "").join(", ")
}
