import { type FactId, isFactId, vocabulary } from "../facts/index.ts"
import { nearest } from "./nearest.ts"
import { type Kind, problems } from "./problems.ts"
import { isLeftOut, type Place, readOneOrMore, report } from "./read-place.ts"

/** Text as it was written, never tidied; empty where it was left out. */
export function readText(place: Place, kind: Kind = "text"): string {
  if (isLeftOut(place)) return ""
  if (typeof place.value !== "string") {
    report(place, kind)
    return ""
  }
  if (place.value.trim() === "") place.found.push(problems.empty(place.path))
  if (!place.value.isWellFormed()) place.found.push(problems.brokenText(place.path))
  return place.value
}

/** Several texts, or one standing alone. */
export function readTexts(place: Place): readonly string[] {
  return readOneOrMore(place).map((one) => readText(one, one === place ? "texts" : "text"))
}

/** One of the permitted words, or the one given for a place that was left out or is wrong. */
export function readChoice<C extends string, Otherwise extends string>(
  place: Place,
  permitted: readonly C[],
  otherwise: Otherwise,
): C | Otherwise {
  if (isLeftOut(place)) return otherwise
  if (place.value === null || place.value === undefined) {
    report(place, "text")
    return otherwise
  }
  const chosen = permitted.find((word) => word === place.value)
  if (chosen === undefined) place.found.push(problems.unknownChoice(place.path, permitted))
  return chosen ?? otherwise
}

/** Several different permitted words, or one standing alone. */
export function readChoices<C extends string>(place: Place, permitted: readonly C[]): readonly C[] {
  const items = readOneOrMore(place)
  const chosen = items.map((one) => readChoice(one, permitted, "unread"))
  reportTwice(items, chosen)
  return chosen.filter((word): word is C => word !== "unread")
}

const names: readonly string[] = vocabulary.map(({ id }) => id)

/** The name of a fact, or `"unread"`. */
export function readFact(place: Place): FactId | "unread" {
  if (isLeftOut(place)) return "unread"
  if (typeof place.value !== "string") {
    report(place, "fact")
    return "unread"
  }
  if (isFactId(place.value)) return place.value
  place.found.push(problems.unknownFact(place.path, nearest(place.value, names)))
  return "unread"
}

/** Several different facts, or one standing alone. */
export function readFacts(place: Place): readonly FactId[] {
  const items = readOneOrMore(place)
  const facts = items.map(readFact)
  reportTwice(items, facts)
  return facts.filter((fact): fact is FactId => fact !== "unread")
}

/** Reports every item that stands in a list before; what could not be read has its own problem. */
export function reportTwice(items: readonly Place[], words: readonly string[]): void {
  const before = new Set(["unread", ""])
  items.forEach(({ found, path }, item) => {
    const word = words[item] ?? ""
    if (before.has(word) && word !== "unread" && word !== "") found.push(problems.saidTwice(path))
    before.add(word)
  })
}
