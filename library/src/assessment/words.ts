import type { AccountReading } from "../accounts/index.ts"
import { type FactId, factById, isFactId } from "../facts/index.ts"
import type { Standing } from "../reasoning/index.ts"
import type { ElementView } from "./finding.ts"

/** Said wherever a finding is not a yes: nothing is closed by what was not told (CARE-39). */
export const comeBack = "They can come back and say more. It will not be held against them."

interface Said {
  readonly standing: Standing
  readonly because?: "law open"
  readonly elements: readonly ElementView[]
  readonly deciding: readonly string[]
  readonly open: readonly FactId[]
}

/** A finding as one or two sentences: whose account, which parts, and how much was not stated. Never a score. */
export function sentenceFor(reading: AccountReading, said: Said): string {
  const onWhat = reading === "own account" ? "On what they said" : "On everything said"
  const notStated =
    said.open.length === 0
      ? ""
      : ` ${countOf(said.open.length)} that could matter ${said.open.length === 1 ? "is" : "are"} not stated.`
  switch (said.standing) {
    case "yes":
      return `${onWhat}, each part of this definition is present: ${said.elements.map(partInWords).join("; ")}.`
    case "no":
      return `${onWhat}, ${joined(said.deciding.map((name) => absentInWords(name, said.elements)))}.${notStated}`
    case "contested":
      return `${onWhat}, this is said both ways: ${joined(said.deciding)}.${notStated}`
    case "unknown":
      return said.because === "law open"
        ? `${onWhat}, the answer depends on how the law is read, and the law is open.${notStated}`
        : `${onWhat}, it is not known whether this definition is met. Still open: ${joined(said.deciding)}.${notStated}`
    default:
      return said.standing satisfies never
  }
}

function partInWords({ name, facts, absence }: ElementView): string {
  if (absence) return `no ${withoutArticle(name)} applies`
  return facts.length === 0 ? name : `${name} (${facts.map(labelOf).join(", ")})`
}

function absentInWords(name: string, elements: readonly ElementView[]): string {
  return elements.some((part) => part.name === name && part.absence) ? `${name} applies` : `${name} is absent`
}

function withoutArticle(name: string): string {
  return name.replace(/^an? /, "")
}

function labelOf(fact: string): string {
  return isFactId(fact) ? factById(fact).label : fact
}

function joined(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`
}

const numbers = [
  "No",
  "One",
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
  "Ten",
  "Eleven",
  "Twelve",
]

function countOf(count: number): string {
  return `${numbers[count] ?? count} ${count === 1 ? "thing" : "things"}`
}
