import type { AccountReading } from "../accounts/index.ts"
import { type FactId, factById, isFactId } from "../facts/index.ts"
import type { Standing } from "../reasoning/index.ts"
import type { ElementView } from "./finding.ts"

/** Said wherever a finding is not a yes: nothing is closed by what was not told (CARE-39). */
export const comeBack = "They can come back and say more. It will not be held against them."

/** Said in the place of every finding where the person asked for it, and how it ends. */
export const lawLeftOut =
  "They asked that the law be left out, so nothing here was read against any law. Only they can take that back: in a talk, when what comes first is said to them again."

/** Said beside a finding that asks for no coercion (law reference, "How to show disagreement"). */
export const noCoercionAsked =
  "This text asks for no coercion, and none was told of. It says what others did, and raises no urgency."

interface Said {
  readonly standing: Standing
  readonly heard: boolean
  readonly because?: "law open"
  readonly elements: readonly ElementView[]
  readonly deciding: readonly string[]
  readonly open: readonly FactId[]
}

/**
 * A finding as one or two sentences: whose account, which parts, and how much is not known. Never a score.
 * `notKnown` counts the facts the definition reads of which nothing was said that counts.
 */
export function sentenceFor(reading: AccountReading, said: Said, notKnown: number): string {
  if (!said.heard) return reading === "own account" ? notHeard : "Nothing has been said of this yet."
  const onWhat = reading === "own account" ? "On what they said" : "On everything said"
  switch (said.standing) {
    case "yes":
      return `${onWhat}, each part of this definition is present: ${presentInWords(said.elements)}.`
    case "no":
      return `${onWhat}, ${missingInWords(said)}. ${thingsNotKnown("that this definition reads", notKnown)}`.trim()
    case "contested":
      return `${onWhat}, ${bothWaysInWords(said)} ${thingsNotKnown("that could matter", said.open.length)}`.trim()
    case "unknown":
      return `${onWhat}, ${openInWords(said)} ${thingsNotKnown("that could matter", said.open.length)}`.trim()
    default:
      return said.standing satisfies never
  }
}

const notHeard =
  "No answer of theirs is written down here that could be read against this definition, so on their own account it is not known."

function openInWords({ because, deciding }: Said): string {
  return because === "law open"
    ? "the answer depends on how the law is read, and the law is open."
    : `it is not known whether this definition is met. Still open: ${listed(deciding)}.`
}

/** Two parts that say the same of a child (that no means is needed) are said once. */
function presentInWords(elements: readonly ElementView[]): string {
  return [...new Set(elements.map(partInWords))].join("; ")
}

function partInWords({ name, facts, absence }: ElementView): string {
  if (absence) return `no ${withoutArticle(name)} applies`
  // Sex for pay with a child is what was done, and there the age spares no means: some texts ask for one all the same.
  const forPay = facts.some(({ fact }) => fact === "sexual_services_exchanged" || fact === "meant_for_paid_sex")
  if (!forPay && facts.some(({ fact, standing }) => fact === "under_18_at_act" && standing === "yes")) {
    return "no means is needed (under 18 at the time)"
  }
  return facts.length === 0 ? name : `${name} (${facts.map(factInWords).join(", ")})`
}

function missingInWords({ deciding, elements }: Said): string {
  const applies = deciding.filter((name) => elements.some((part) => part.name === name && part.absence))
  const missing = deciding.filter((name) => !applies.includes(name)).map((name) => `“${name}”`)
  const part = missing.length === 1 ? "this part is missing" : "these parts are missing"
  return [
    ...(missing.length === 0 ? [] : [`${part}: ${listed(missing)}`]),
    ...applies.map((name) => `${name} applies`),
  ].join("; ")
}

function bothWaysInWords({ elements }: Said): string {
  const named = (standing: Standing): string =>
    listed(elements.filter((part) => part.standing === standing).map(({ name }) => name))
  const open = named("unknown") === "" ? "" : ` Still open: ${named("unknown")}.`
  return `this is said both ways: ${named("contested")}.${open}`
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

/**
 * The one number in these sentences, and it stays: CARE-19 words it so ("12 things were not asked"), because "absent"
 * alone reads as known. It says how little a finding rests on, never how near it is: it has no "of so many" beside it,
 * nothing is sorted by it, and it falls as much for what was denied as for what was told (CARE-18).
 */
function thingsNotKnown(which: string, count: number): string {
  if (count === 0) return ""
  const [things, are] = count === 1 ? ["thing", "is"] : ["things", "are"]
  return `${numbers[count - 1] ?? count} ${things} ${which} ${are} not known.`
}
