import { freeze } from "../reasoning/index.ts"
import { kindInWords } from "./aspect-words.ts"
import type { Aspect } from "./aspects.ts"
import type { Difference, ItemOfText, On, PartNamed, SideOfRow } from "./difference.ts"

/** A difference in sentences, a row for each kind, each text by its own. */
export interface DifferenceInWords {
  /** Said where no row stands, or before the rows where they are all of it. */
  readonly head: string
  readonly rows: readonly RowInWords[]
}

export interface RowInWords {
  readonly on: string
  readonly one: readonly string[]
  readonly other: readonly string[]
}

const headings: Readonly<Record<On, string>> = {
  act: "Acts",
  means: "Means",
  "order in time": "Whether the means served the act",
  purpose: "Exploitation",
  age: "Age",
  travel: "A journey",
  agreement: "Agreement",
  knowledge: "Knowledge and intent",
  "sex for pay": "Sex for pay",
  work: "Work",
  place: "Places",
  gain: "Gain",
  conditions: "Other parts",
  "whom it covers": "Whom the words cover",
  exception: "Exceptions",
  "a child": "A child",
  consent: "Consent",
  "without coercion": "Without any coercion",
  "open places": "Where the law is open",
  "how it is joined": "How it is joined",
}

/** The kinds that are the whole of a row and no kind of part. */
const asAWhole: Readonly<Record<string, string>> = {
  "only children": "It is about children alone.",
  "no means under 18": "It asks for a means, and of someone under 18 for none.",
  "no means under 21": "It asks for a means, and of someone under 21 for none.",
  "a means of a child too": "It asks for a means of a child too.",
  "no means of anyone": "It asks for no means, of an adult or a child.",
  "a part reads it":
    "Whether they agreed is read by a part of its own, as one way among several; alone it settles nothing.",
  "set aside in its words": "An agreement is set aside in express words, whatever was done.",
  "only through the means": "An agreement is read by no part: it counts only in that a means was used, or none was.",
  "read nowhere, and no means is asked for":
    "An agreement is read by no part, and no means is asked for: it changes nothing.",
  "without coercion: yes":
    "An adult can be within it though nobody coerced, deceived or used them and they could stop.",
  "without coercion: no":
    "An adult is within it only where someone coerced, deceived or used them, or took a freedom away.",
  "without coercion: on one reading":
    "Whether an adult can be within it without any coercion depends on how it is read.",
}

/** Where two texts differ, in plain sentences, each side with the articles and marks of its own text. */
export function differenceInWords({ rows }: Difference): DifferenceInWords {
  const [only] = rows
  if (only === undefined) {
    return freeze({
      head: "As they are encoded, these two ask for the same. Their words, articles and days are their own.",
      rows: [],
    })
  }
  if (only.on === "how it is joined") {
    return freeze({ head: "They read the same, and join it otherwise.", rows: [] })
  }
  return freeze({
    head: "What is not named here is the same in both, as they are encoded.",
    rows: rows.map((row) => ({
      on: headings[row.on],
      one: sentencesOf(row.on, row.one, row.other),
      other: sentencesOf(row.on, row.other, row.one),
    })),
  })
}

function sentencesOf(on: On, side: SideOfRow, beside: SideOfRow): readonly string[] {
  if (on === "open places") return [...asked(on, side), ...side.only.map(openHere)]
  // Where the other text asks for nothing of the kind, all of it is only here: its parts say that, and a list does not.
  if (on === "age" && side.asks === "one way among several" && beside.asks === "not asked for") return asked(on, side)
  if (beside.asks === "not asked for") return [...asked(on, side), ...partsHere(side)]
  return [...asked(on, side), ...onlyHere(side.only)]
}

function openHere({ words, part: { cites, mark } }: ItemOfText): string {
  return `Only here (${cites}; ${mark}): ${words}`
}

/** The inner parts of which all is only here, by their names. */
function partsHere({ parts, only }: SideOfRow): readonly string[] {
  const outer = new Set(parts.map(withPlace))
  const inner = [...new Set(only.map(({ part }) => withPlace(part)))].filter((place) => !outer.has(place))
  return inner.length === 0 ? [] : [`In it: ${inner.join(", ")}.`]
}

function asked(on: On, { asks, parts, only }: SideOfRow): readonly string[] {
  if (on === "a child" || on === "consent" || on === "without coercion") {
    return [asAWhole[asks] ?? asAWhole[`${on}: ${asks}`] ?? ""]
  }
  if (on === "open places") {
    if (asks === "no") return ["Nothing is left open here."]
    return only.length === 0 ? ["It is open in the same places."] : []
  }
  if (on === "how it is joined") return []
  const { asks: something, none } = kindInWords[on as Aspect]
  const where = parts.length === 0 ? "" : `: ${parts.map(withPlace).join(", ")}`
  switch (asks) {
    case "needed":
      return [`It asks for ${something}${where}.`]
    case "on one reading":
      return [`It asks for ${something} on one reading and not on another${where}.`]
    case "one way among several":
      if (on === "age")
        return [`It reads an age, in ${[...new Set(only.map(({ part }) => withPlace(part)))].join(", ")}.`]
      return [`${capital(something)} is one way among several${where}.`]
    default:
      return [`It asks for ${none}.`]
  }
}

/** What only this text reads, the items of one part together, in the order of the text. */
function onlyHere(items: readonly ItemOfText[]): readonly string[] {
  const byPart = new Map<string, ItemOfText[]>()
  for (const item of items) {
    const place = withPlace(item.part)
    const key = item.counts === "always" ? place : `${place}, on one reading`
    byPart.set(key, [...(byPart.get(key) ?? []), item])
  }
  return [...byPart].map(([place, of]) => `Only here, under ${place}: ${fewOf(of.map(itemInWords))}.`)
}

/** A long list is read by nobody: the first few stand for it, and the machine form has all of it. */
function fewOf(words: readonly string[]): string {
  return words.length <= 8 ? words.join("; ") : `${words.slice(0, 6).join("; ")}; and more like these`
}

/** What stands against a text, such as an agreement, serves it by its no. */
function itemInWords({ words, side }: ItemOfText): string {
  return side === "for" ? words : `“${words}”: no`
}

function withPlace({ name, cites, mark }: PartNamed): string {
  return `“${name}” (${cites}; ${mark})`
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
