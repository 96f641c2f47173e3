import { type Listing, listingKeys, type WrittenListing, writeListing } from "distinguo/directory"
import { cellOf } from "./cell-lists.ts"
import { asText } from "./formulas.ts"

/**
 * Listings as a table that spreadsheets open: the keys as headings, one listing a row, commas between, lines ended as RFC 4180
 * has them, and a mark at the head by which they know UTF-8. What is read back is the same; only control signs, which no
 * cell can hold, are left out.
 */
export function writeTable(listings: readonly Listing[]): string {
  const rows = [listingKeys, ...listings.map((listing) => cellsOf(writeListing(listing)))]
  return `\ufeff${rows.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("")}`
}

function cellsOf(written: WrittenListing): readonly string[] {
  return listingKeys.map((key) => asText(cellWith(written[key]).replaceAll(unseen, "")))
}

interface WrittenCondition {
  readonly asks: string
  readonly words: string
}

function cellWith(value: unknown): string {
  if (!Array.isArray(value)) return String(value)
  const items = value as readonly (string | WrittenCondition)[]
  return cellOf(items.map((item) => (typeof item === "string" ? item : `${item.asks}: ${item.words}`)))
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** A table to begin with: the headings, and one invented row that shows how each is written. It is to be written over. */
export function tableTemplate(): string {
  return writeTable([shown])
}

const shown: Listing = {
  schema: "distinguo.listing/1",
  id: "write-over-this-row",
  invented: "yes",
  name: "An invented place",
  paperName: "The corner room",
  gives: ["health", "food"],
  words: "One or two plain sentences: what it gives.",
  country: "XX",
  area: "A town",
  alsoNear: ["The next town"],
  find: "contact first",
  address: "not said",
  contact: "How to get in touch first",
  hours: "Weekdays from nine to five",
  languages: ["one language", "another language"],
  for: "For whom it is, in their own words",
  cost: "Nothing",
  conditions: [{ asks: "a name", words: "They ask for a name at the door. It may be any." }],
  leave: "nobody stays there",
  phones: "you keep it",
  told: "nobody",
  police: "only if you ask",
  immigration: "not said",
  children: "may come",
  access: "No steps",
  runBy: "Who runs it",
  kind: "an organisation",
  peerLed: "not said",
  lastChecked: "2026-11-02",
}
