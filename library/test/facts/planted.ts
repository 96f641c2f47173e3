import { expect } from "vitest"
import { type Fact, vocabulary } from "../../src/facts/index.ts"

/** A well-made fact on a library card, to be spoiled one part at a time. */
const wellMade: Fact = {
  id: "card_kept",
  label: "library card kept from them",
  meaning: "Someone keeps the person's library card, and the person cannot get it.",
  why: "so that we can see whether you can have your card back",
  topic: "papers and money",
  asking: "open",
  adultOnly: false,
  cost: 1,
  use: "definitions",
  counts: "anyone's word",
  concerns: "others' conduct",
  opener: "Where is your library card? If you wanted it today, what would happen?",
  phrases: [
    { sets: "yes", words: "Someone has it and I cannot get it." },
    { sets: "no", words: "I have it, or I can get it when I want." },
  ],
  note: "Ask to see nothing.",
  maps: { palermo: [], ilo11: [], ctdc: [] },
  source: "reference-vocabulary",
  tried: "not yet tried with the people it is for",
}

/** The well-made fact with some parts spoiled, even into what the types forbid. */
export function planted(changes: Record<string, unknown>): Fact {
  return { ...wellMade, ...changes } as Fact
}

/** No fact of the vocabulary breaks the rule, the well-made fact keeps it too, and each planted one is caught. */
export function expectRule(breaks: (fact: Fact) => boolean, ...spoiled: readonly Record<string, unknown>[]): void {
  expect(vocabulary.filter(breaks).map(({ id }) => id)).toEqual([])
  expect(breaks(wellMade)).toBe(false)
  expect(spoiled.filter((changes) => !breaks(planted(changes)))).toEqual([])
  expect(spoiled).not.toEqual([])
}

export function openerOf(fact: Fact): string {
  return "opener" in fact ? fact.opener : ""
}

/** What the person hears or is offered as their own words. */
export function spoken(fact: Fact): readonly string[] {
  return [openerOf(fact), `I ask ${fact.why}.`, ...fact.phrases.map(({ words }) => words)]
}

export function allTexts(fact: Fact): readonly string[] {
  return [...spoken(fact), fact.label, fact.meaning, fact.note]
}

export function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}'’-]+/gu) ?? []
}

export function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence !== "")
}
