import type { AccountReading } from "../accounts/index.ts"
import { type FactId, factById, isFactId } from "../facts/index.ts"
import type { Standing } from "../reasoning/index.ts"
import type { ElementView } from "./finding.ts"

/** Said wherever a finding is not a yes: nothing is closed by what was not told (CARE-39). */
export const comeBack = "They can come back and say more. It will not be held against them."

interface Said {
  readonly standing: Standing
  readonly heard: boolean
  readonly because?: "law open"
  readonly elements: readonly ElementView[]
  readonly deciding: readonly string[]
  readonly open: readonly FactId[]
}

/**
 * A finding as one or two sentences: whose account, which parts, and how much was not stated. Never a score.
 * `notStated` counts the facts the definition reads of which nothing was said that counts.
 */
export function sentenceFor(reading: AccountReading, said: Said, notStated: number): string {
  if (!said.heard) return reading === "own account" ? notHeard : "Nothing has been said of this yet."
  const onWhat = reading === "own account" ? "On what they said" : "On everything said"
  switch (said.standing) {
    case "yes":
      return `${onWhat}, each part of this definition is present: ${said.elements.map(partInWords).join("; ")}.`
    case "no":
      return `${onWhat}, ${listed(said.deciding.map((name) => absentInWords(name, said.elements)))}. ${thingsNotStated("this definition reads", notStated)}`.trim()
    case "contested":
      return `${onWhat}, this is said both ways: ${listed(said.deciding)}. ${thingsNotStated("could matter", said.open.length)}`.trim()
    case "unknown":
      return `${onWhat}, ${openInWords(said)} ${thingsNotStated("could matter", said.open.length)}`.trim()
    default:
      return said.standing satisfies never
  }
}

const notHeard = "Nothing in this account is in their own words or answers, so on their own account nothing is known."

function openInWords({ because, deciding }: Said): string {
  return because === "law open"
    ? "the answer depends on how the law is read, and the law is open."
    : `it is not known whether this definition is met. Still open: ${listed(deciding)}.`
}

function partInWords({ name, facts, absence }: ElementView): string {
  if (absence) return `no ${withoutArticle(name)} applies`
  return facts.length === 0 ? name : `${name} (${facts.map(factInWords).join(", ")})`
}

function absentInWords(name: string, elements: readonly ElementView[]): string {
  return elements.some((part) => part.name === name && part.absence) ? `${name} applies` : `“${name}” is absent`
}

function withoutArticle(name: string): string {
  return name.replace(/^an? /, "")
}

function factInWords({ fact, standing }: ElementView["facts"][number]): string {
  const label = isFactId(fact) ? factById(fact).label : fact
  return standing === "no" ? `“${label}”: no` : label
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`
}

const numbers = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"]

function thingsNotStated(which: "could matter" | "this definition reads", count: number): string {
  if (count === 0) return ""
  const that = which === "could matter" ? "that could matter" : which
  return `${numbers[count - 1] ?? count} ${count === 1 ? "thing" : "things"} ${that} ${count === 1 ? "is" : "are"} not stated.`
}
