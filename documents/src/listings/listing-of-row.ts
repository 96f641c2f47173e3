import { type ListingProblem, listingKeys } from "distinguo/directory"
import { askedFor, titleOf } from "distinguo/responses"
import { listIn } from "./cell-lists.ts"
import type { Key } from "./columns.ts"
import { fromText } from "./formulas.ts"

/**
 * A row as a listing is written elsewhere, for `readListing` to check. A cell left empty says nothing, and a listing can
 * say so: `not said`. It never becomes another answer.
 */
export function listingOfRow(cellUnder: (key: Key) => string): Readonly<Record<Key, unknown>> {
  const data = listingKeys.map((key) => [key, valueIn(key, fromText(cellUnder(key)))])
  return Object.fromEntries(data) as Record<Key, unknown>
}

/** Answers of few words: spreadsheets like to begin them with a capital. */
const choices: ReadonlySet<Key> = new Set([
  "invented",
  "find",
  "leave",
  "phones",
  "police",
  "immigration",
  "children",
  "kind",
  "peer_led",
  "agreed_to_be_listed",
])
const forms: ReadonlySet<Key> = new Set(["schema", "id", "country", "last_checked"])
const lists: Readonly<Partial<Record<Key, readonly string[]>>> = {
  gives: [],
  also_near: ["not said"],
  languages: ["not said"],
  told: ["nobody", "not said"],
  conditions: ["none", "not said"],
}

function valueIn(key: Key, cell: string): unknown {
  const said = cell.trim()
  const instead = lists[key]
  if (instead !== undefined) return listUnder(key, cell, instead)
  if (said === "") return key === "schema" ? "distinguo.listing/1" : "not said"
  if (choices.has(key)) return said.toLowerCase()
  return forms.has(key) ? said : cell
}

function listUnder(key: Key, cell: string, instead: readonly string[]): unknown {
  const { items, isList } = listIn(cell)
  if (items.length === 0) return key === "gives" ? [] : "not said"
  const alone = cell.trim().toLowerCase()
  if (!isList && instead.includes(alone)) return alone
  if (key === "gives") return items.map(needOf)
  return key === "conditions" ? items.map(conditionOf) : items
}

/** By its name or by what stands on its button. */
function needOf(item: string): string {
  const plain = item.toLowerCase()
  return askedFor.find((need) => need === plain || titleOf(need).toLowerCase() === plain) ?? plain
}

/** `a name: They ask for a name at the door.` */
function conditionOf(item: string): Readonly<Record<string, string>> {
  const colon = item.indexOf(":")
  if (colon === -1) return { asks: item.toLowerCase() }
  return { asks: item.slice(0, colon).trim().toLowerCase(), words: item.slice(colon + 1).replace(/^ /, "") }
}

/** What mends a cell, where a line of another file would be mended in another way. */
export function mendOfCell({ path: [key, , part], code, mend }: ListingProblem): string {
  if (
    key === "conditions" &&
    (code === "listing.missing-key" || code === "listing.must-be-said" || code === "listing.empty")
  )
    return "After what they ask write a colon and their words: a name: They ask for a name at the door."
  if (key === "conditions" && part === "asks")
    return `${mend} Then a colon and their words. Within the words write \\; for a semicolon.`
  if (code === "listing.too-few") return "Write at least one need, with ; between several: health; food."
  return code === "listing.empty" ? "Say it here, or leave the row out." : mend
}
