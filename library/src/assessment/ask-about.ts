import { type FactId, factById } from "../facts/index.ts"

/**
 * What an answer is about: the question it answers, or the label of what is only ever raised. An offer to talk of
 * something is left out: once it was talked of, it is over.
 */
export function askedAbout(id: FactId): string {
  const fact = factById(id)
  return fact.asking === "raised" ? fact.label : fact.opener.replace(/ Would you like to talk about .*$/, "")
}

/** Labels speak of the person as "they"; read out to them that could be anyone, so it says "you". */
export function labelToThePerson(id: FactId): string {
  return factById(id)
    .label.replace(/\b(they|them)\b/g, "you")
    .replace(/\btheir\b/g, "your")
}
