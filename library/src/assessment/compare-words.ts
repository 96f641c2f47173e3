import { factById, isFactId } from "../facts/index.ts"
import { type Aspect, aspects, kindInWords } from "../law/index.ts"
import { freeze } from "../reasoning/index.ts"
import type { Stands, TextCompared, TextHead, TextsStanding } from "./compare.ts"
import type { DecidingPart } from "./compare-deciding.ts"
import type { Parting, TextParting } from "./compare-parting.ts"
import type { Pivot } from "./compare-pivots.ts"
import { noCoercionAsked } from "./words.ts"

/** What stands over the texts that stand alike. None of them says more than another, and nothing is counted. */
export const standsInWords: Readonly<Record<Stands, string>> = freeze({
  yes: "Each part of these texts is present",
  no: "A part of these texts is absent",
  "facts missing": "Not known: something that matters was not said",
  "law open": "Not known: it depends on how the law is read",
  contested: "Said both ways",
})

/** Texts that stand alike for the same kind of part, under the words for it. */
export interface TextsAlike {
  readonly because: string
  readonly texts: readonly TextCompared[]
}

/** Folds the texts that stand alike by what decides them, in the order of the texts: thirty reasons are rarely thirty. */
export function foldedByWhatDecides({ stands, texts }: TextsStanding): readonly TextsAlike[] {
  const folded = new Map<string, TextCompared[]>()
  for (const text of texts) {
    const because = becauseInWords(stands, text)
    folded.set(because, [...(folded.get(because) ?? []), text])
  }
  return freeze([...folded].map(([because, alike]) => ({ because, texts: alike })))
}

function becauseInWords(stands: Stands, text: TextCompared): string {
  switch (stands) {
    case "yes":
      return text.asksForNoCoercion ? noCoercionAsked : "each part is present"
    case "no":
      return kinds(text.deciding)
        .map((about) => kindInWords[about].absent)
        .join("; ")
    case "contested":
      return bothWays(text.deciding)
    case "facts missing":
      return `still open: ${asked(text.deciding)}`
    case "law open":
      return `open in the law: ${asked(text.deciding)}`
    default:
      return stands satisfies never
  }
}

function bothWays(deciding: readonly DecidingPart[]): string {
  const of = (standing: string) => asked(deciding.filter((part) => part.standing === standing))
  return of("unknown") === ""
    ? `said both ways: ${of("contested")}`
    : `said both ways: ${of("contested")}; still open: ${of("unknown")}`
}

/** Said of several texts at once. */
function asked(deciding: readonly DecidingPart[]): string {
  return kinds(deciding)
    .map((about) => kindInWords[about].asks.replace(" it names", " they name").replace(/\bits\b/, "their"))
    .join("; ")
}

function kinds(deciding: readonly DecidingPart[]): readonly Aspect[] {
  return aspects.filter((about) => deciding.some((part) => part.about === about))
}

/** A part with where it is written and whether that was compared: “means” (3(a), 3(c); checked). */
export function partWithPlace({ title, cites, mark }: Pick<DecidingPart, "title" | "cites" | "mark">): string {
  return `“${title}” (${cites}; ${mark})`
}

/** Where a text that is met parts from one that is not, as one or two sentences. `others` are the texts it is held against. */
export function pivotInWords(pivot: Pivot, here: TextHead, others: readonly TextHead[]): string {
  const { asks, none } = kindInWords[pivot.about]
  const nearest = others.find(({ definition }) => definition === pivot.nearest.definition)
  const there = nearest === undefined ? pivot.nearest.definition : calledBeside(nearest, here)
  const absent = `${there} asks for ${asks}, and it is absent: ${partWithPlace(pivot.nearest.part)}.`
  switch (pivot.here) {
    case "not asked for":
      return `It asks for ${none}. ${absent}`
    case "waived under 18":
      return `Of someone under 18 it asks for ${none}. ${absent}`
    case "one way among several":
      return `Here ${asks} is one way among several. ${absent}`
    case "on one reading":
      return `It asks for ${asks} on one reading and not on another. ${absent}`
    case "needed":
      return `${presentHere(pivot)} ${absent}${notRead(pivot, there)}`
    default:
      return pivot.here satisfies never
  }
}

function presentHere({ present, about }: Pivot): string {
  const [part] = present
  if (part === undefined) return `It asks for ${kindInWords[about].asks} too.`
  const by = part.facts.length === 0 ? "" : `, by ${part.facts.map(factInWords).join(", ")}`
  return `Its own part is present: ${partWithPlace(part)}${by}.`
}

function notRead({ notReadThere, about }: Pivot, there: string): string {
  return notReadThere.length === 0 || about === "act"
    ? ""
    : ` ${there} does not read: ${notReadThere.map(labelOf).join(", ")}.`
}

/** An instrument by its name; beside another part of the same one, by its title too. */
function calledBeside(text: Pick<TextHead, "title" | "instrument">, beside: Pick<TextHead, "instrument">): string {
  return text.instrument === beside.instrument ? `${text.title}, ${text.instrument},` : text.instrument
}

/** Where two texts part on one account: first the one whose part turns it, then what the other asks in its place. */
export function partingInWords({ one, other, on, turnsIn, reading }: Parting): readonly string[] {
  const onWhat = reading === "ownAccount" ? "on what they said" : "on everything said"
  if (on === "nothing" || turnsIn === "neither") return alike(one, other)
  const [turned, beside] = turnsIn === "one" ? [one, other] : [other, one]
  const [part] = turned.deciding
  const { asks } = kindInWords[on]
  const where = part === undefined ? "" : `: ${partWithPlace(part)}`
  const first = `${calledBeside(turned, beside)} asks for ${asks}, and ${onWhat} ${turnedInWords[turned.stands]}${where}.`
  return [
    first,
    `${calledBeside(beside, turned)} ${besideInWords(beside, on)} It stands at: ${standsWord[beside.stands]}.`,
  ]
}

const turnedInWords: Readonly<Record<Stands, string>> = {
  no: "it is absent",
  contested: "it is said both ways",
  "facts missing": "it is not known",
  "law open": "it depends on how the law is read",
  yes: "it is present",
}

/** A way to stand as one or two words. */
export const standsWord: Readonly<Record<Stands | "not in force", string>> = freeze({
  yes: "yes",
  no: "no",
  "facts missing": "not known",
  "law open": "law open",
  contested: "contested",
  "not in force": "not in force",
})

function besideInWords({ asks: here, deciding, stands }: TextParting, on: Aspect): string {
  const { asks, none } = kindInWords[on]
  switch (here) {
    case "not asked for":
    case "nothing":
      return `asks for ${none}.`
    case "waived under 18":
      return `asks for ${none} of someone under 18.`
    case "one way among several":
      return "has it as one way among several."
    case "on one reading":
      return `asks for ${asks} on one reading and not on another.`
    case "needed": {
      const present = stands === "yes" ? deciding.filter(({ about, absence }) => about === on && !absence) : []
      return present.length === 0
        ? "asks for it in its own words."
        : `asks for it too; present there: ${present.map(partWithPlace).join(", ")}.`
    }
    default:
      return here satisfies never
  }
}

function alike(one: TextParting, other: TextParting): readonly string[] {
  const same = `Both stand at: ${standsWord[one.stands]}.`
  const [here, there] = [one, other].map(({ deciding }) => deciding.map(partWithPlace).join(", "))
  if (here === there || one.stands === "yes") return [same]
  return [same, `${calledBeside(one, other)} by ${here}.`, `${calledBeside(other, one)} by ${there}.`]
}

function factInWords({ fact, standing }: DecidingPart["facts"][number]): string {
  return standing === "no" ? `“${labelOf(fact)}”: no` : labelOf(fact)
}

function labelOf(fact: string): string {
  return isFactId(fact) ? factById(fact).label : fact
}
