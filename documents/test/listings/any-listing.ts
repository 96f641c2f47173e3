import { type Listing, readListing } from "distinguo/directory"
import { askedFor } from "distinguo/responses"
import fc from "fast-check"

/** Signs that mean something in a table, in YAML or to a spreadsheet. */
const pieces = [
  '"',
  '""',
  ";",
  ",",
  "\\",
  "'",
  "=",
  "+",
  "-",
  "@",
  "\n",
  "\r\n",
  "\t",
  " ",
  ":",
  "#",
  "not said",
  "none",
  "ক",
  "é",
  "ش",
]

const text = fc
  .array(fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: "grapheme" })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(""))
  // No cell holds a control sign, and a lone carriage return ends a line in every text file.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
  .map((words) => words.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\r(?!\n)/g, ""))
  .filter((words) => words.trim() !== "")

const texts = fc.uniqueArray(text, { minLength: 1, maxLength: 4 })
const sharing = fc.constantFrom("no", "only if you ask", "if a law makes them", "yes", "not said")

const written = fc.record({
  schema: fc.constant("distinguo.listing/1"),
  id: fc.array(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 1, maxLength: 3 }).map((parts) => parts.join("-")),
  invented: fc.constant("no"),
  name: text,
  paper_name: text,
  gives: fc.uniqueArray(fc.constantFrom(...askedFor), { minLength: 1 }),
  words: text,
  country: fc.stringMatching(/^[A-Z]{2}$/),
  area: text,
  also_near: fc.oneof(texts, fc.constant("not said")),
  find: fc.constantFrom("contact first", "it comes to you", "not said"),
  address: fc.constant("not said"),
  contact: text,
  hours: text,
  languages: fc.oneof(texts, fc.constant("not said")),
  for: text,
  cost: text,
  conditions: fc.oneof(
    fc.constantFrom("none", "not said"),
    fc.array(fc.record({ asks: fc.constantFrom("a name", "papers", "something else"), words: text }), {
      minLength: 1,
      maxLength: 3,
    }),
  ),
  leave: fc.constantFrom("at any time", "only if they agree", "nobody stays there", "not said"),
  phones: fc.constantFrom("you keep it", "kept", "not said"),
  told: fc.oneof(texts, fc.constantFrom("nobody", "not said")),
  police: sharing,
  immigration: sharing,
  children: fc.constantFrom("may come", "may not come", "not said"),
  access: text,
  run_by: text,
  kind: fc.constantFrom("a union", "a public office", "not said"),
  peer_led: fc.constantFrom("yes", "no", "not said"),
  agreed_to_be_listed: fc.constant("yes"),
  last_checked: fc.constantFrom("2026-11-01", "2024-02-29", "not said"),
})

/** Any listing there can be, with signs of every kind in its words. */
export const anyListing: fc.Arbitrary<Listing> = written
  .map((value) => readListing(value))
  .filter((read) => "listing" in read)
  .map((read) => (read as { listing: Listing }).listing)
