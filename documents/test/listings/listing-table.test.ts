import { type Listing, listingKeys } from "distinguo/directory"
import {
  type ListProblem,
  type ReadList,
  readListFiles,
  tableTemplate,
  writeListingFile,
  writeListingsFile,
  writeTable,
} from "distinguo-documents"
import fc from "fast-check"
import { expect, test } from "vitest"
import { anyListing } from "./any-listing.ts"

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string, name = "list.csv"): ReadList => readListFiles([{ name, bytes: bytes(text) }])
const found = ({ problems }: ReadList) => problems.map(({ code, where }) => `${code}: ${where}`)
const inWords = ({ message, mend }: ListProblem) => `${message} ${mend}`

const headings = listingKeys.filter((key) => key !== "schema")
const whole: Readonly<Record<string, string>> = {
  id: "reading-room",
  invented: "no",
  name: "The Reading Room",
  paper_name: "Reading Room",
  gives: "health; food",
  words: "Soup and a nurse.",
  country: "XX",
  area: "North Town",
  find: "contact first",
  leave: "At any time",
  agreed_to_be_listed: "Yes",
}

/** A table with these rows, each whole but for what is changed. */
function table(rows: readonly Readonly<Record<string, string>>[], between = ",", end = "\n"): string {
  const cell = (text = "") => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const lines = rows.map((row) => headings.map((key) => cell({ ...whole, ...row }[key])).join(between))
  return [headings.join(between), ...lines].join(end) + end
}

function only({ listings, problems }: ReadList): Listing {
  expect(problems).toEqual([])
  const [listing] = listings
  if (listing === undefined || listings.length > 1) throw new Error("not one listing")
  return listing
}

test("DOCUMENTS-27: commas, semicolons and tabs, CRLF and LF, a mark at the head, line breaks and quotation marks in cells", () => {
  const words = 'Soup, "hot"; and\na nurse'
  const [first, ...others] = [",", ";", "\t"].flatMap((between) =>
    ["\n", "\r\n"].flatMap((end) =>
      ["", "\ufeff", `sep=${between}\r\n`].map((head) => head + table([{ words }], between, end)),
    ),
  )
  const listing = only(read(first ?? ""))
  expect(listing.words).toBe(words)
  for (const other of others) expect(only(read(other))).toEqual(listing)
  expect(listing).toMatchObject({
    gives: ["health", "food"],
    leave: "at any time",
    hours: "not said",
    told: "not said",
  })
})

test("DOCUMENTS-27: a heading may be what an organisation calls it, a need what stands on its button, and the order is theirs", () => {
  const text = [
    "Organisation;Telephone;TOWN;Name on paper;Description;Helps with;Consent to be listed;Country code;Ref;made-up;Our notes on staff",
    "The Reading Room;0123 456;North Town;Reading Room;Soup.;A doctor or a nurse, food;yes;XX;7;no;PLANTED",
  ].join("\n")
  const wrong = read(text)
  expect(found(wrong)).toEqual([
    "table.unknown-column: row 1, column K",
    "listing.unknown-choice: row 2, column F (gives)",
  ])
  expect(wrong.problems.map(inWords).join(" ")).not.toContain("PLANTED")
  const right = read(text.replace("A doctor or a nurse, food", '"A doctor or a nurse; food"'))
  expect(right.listings.map(({ id, name, contact, gives }) => [id, name, contact, gives])).toEqual([
    ["7", "The Reading Room", "0123 456", ["health", "food"]],
  ])
})

test("DOCUMENTS-27: lists stand in one cell, conditions with their words, and an answer is not a list", () => {
  const rows = {
    told: "nobody",
    languages: "one; two\\; or three;",
    conditions: "a name: Any: it may be a colour.; money: A little.",
  }
  expect(only(read(table([rows])))).toMatchObject({
    told: "nobody",
    languages: ["one", "two; or three"],
    conditions: [
      { asks: "a name", words: "Any: it may be a colour." },
      { asks: "money", words: "A little." },
    ],
  })
  expect(only(read(table([{ told: "nobody;" }]))).told).toEqual(["nobody"])
})

test("DOCUMENTS-28, DIRECTORY-2: good rows are given, and every problem of the others has its cell and its mend, without what was written", () => {
  const list = read(
    table([
      { id: "good" },
      { id: "two", leave: "plantedLeave", country: "planted", conditions: "planted" },
      { id: "three", last_checked: "09/03/2026", agreed_to_be_listed: "" },
      { id: "good", name: "planted" },
      { id: "last" },
    ]),
  )
  expect(list.listings.map(({ id }) => id)).toEqual(["good", "last"])
  expect(found(list)).toEqual([
    "listing.country-form: row 3, column G (country)",
    "listing.missing-key: row 3, column Q (conditions)",
    "listing.unknown-choice: row 3, column Q (conditions)",
    "listing.unknown-choice: row 3, column R (leave)",
    "listing.no-consent: row 4, column AB (agreed_to_be_listed)",
    "listing.no-such-day: row 4, column AC (last_checked)",
    "table.id-twice: row 5, column A (id)",
  ])
  for (const problem of list.problems) {
    expect(problem.mend).not.toBe("")
    expect(inWords(problem)).not.toMatch(/planted|09\/03/i)
  }
})

test("DOCUMENTS-28: a mark left open, words after a closed one and one cell too many are named, and the rows around are given", () => {
  const [head = "", first = "", second = ""] = table([{ id: "one" }, { id: "two" }]).split("\n")
  const marked = first.replace("one,", 'three,"')
  const openLast = read(
    [head, first, second, marked.replaceAll(";", "").replaceAll('food"', "food").replace('"health', "health")].join(
      "\n",
    ),
  )
  expect([found(openLast), openLast.listings.length]).toEqual([["table.open-quote: row 4, column B (invented)"], 2])
  const openAbove = read([head, marked.replace('"health; food"', "health"), "", first, second].join("\n"))
  expect([found(openAbove), openAbove.listings.length]).toEqual([["table.after-quote: row 2, column B (invented)"], 2])
  const after = first.replace("one,no,The Reading Room", 'three,no,"The" Reading Room')
  const afterRead = read([head, after, second].join("\n"))
  expect([found(afterRead), afterRead.listings.length]).toEqual([["table.after-quote: row 2, column C (name)"], 1])
  const more = read([head, first.replace("Soup and", "Soup, and"), second].join("\n"))
  expect([found(more), more.listings.length]).toEqual([["table.more-cells: row 2, column AD"], 1])
})

test("DOCUMENTS-28: a column that must stand and does not is named once, whatever the number of rows; two of one key are named", () => {
  const text = table([{ id: "one" }, { id: "two" }]).replace("paper_name", "nothing known")
  const list = read(text)
  expect(list.listings).toEqual([])
  expect(found(list)).toEqual(["table.column-missing: row 1 (paper_name)", "table.unknown-column: row 1, column D"])
  const twice = read(table([{ id: "one" }]).replace("hours", "Name"))
  expect([found(twice), twice.listings.length]).toEqual([["table.column-twice: row 1, column M (name)"], 1])
  expect(found(read("a,b\n1,2"))).toEqual(["table.no-headings: row 1"])
})

test("DOCUMENTS-28: another encoding, a workbook and an empty file say so, each with what to do", () => {
  const latin = Uint8Array.from(table([{ name: "Caf\u00e9" }]), (sign) => sign.charCodeAt(0))
  const wide = new Uint8Array(
    new Uint16Array([0xfeff, ...Array.from(table([{}]), (sign) => sign.charCodeAt(0))]).buffer,
  )
  const files = [latin, wide, bytes("PK\u0003\u0004workbook"), bytes(""), new Uint8Array(2_000_001).fill(32)]
  const codes = files.map((file) => readListFiles([{ name: "list.csv", bytes: file }]).problems.map(({ code }) => code))
  expect(codes).toEqual([
    ["file.not-utf8"],
    ["file.not-utf8"],
    ["list.workbook"],
    ["table.no-headings"],
    ["file.too-large"],
  ])
  const [first] = readListFiles([{ name: "list.csv", bytes: latin }]).problems
  expect(first?.mend).toContain("CSV UTF-8")
})

test("DOCUMENTS-28: several files are one list; a second listing of an id is named with its file and left out", () => {
  const files = [
    { name: "a.csv", bytes: bytes(table([{ id: "one" }])) },
    { name: "b.yaml", bytes: bytes(writeListingFile(only(read(table([{ id: "two" }]))))) },
    { name: "c.json", bytes: bytes(JSON.stringify([{}])) },
    { name: "d.csv", bytes: bytes(table([{ id: "one" }])) },
  ]
  const list = readListFiles(files)
  expect(list.listings.map(({ id }) => id)).toEqual(["one", "two"])
  expect(new Set(list.problems.map(({ file }) => file))).toEqual(new Set(["c.json", "d.csv"]))
  expect(list.problems.at(-1)?.code).toBe("list.id-twice")
})

test("DOCUMENTS-29: what a spreadsheet would work out is text, in a table that is read and in one that is written", () => {
  for (const words of ["=1+1", "+27 00", "@home", "-5", "'=x", "\t=1", "＝1", '=HYPERLINK("x")']) {
    expect(only(read(table([{ words }]))).words).toBe(words === "'=x" ? "=x" : words)
    const written = writeTable([only(read(table([{ hours: "x" }])))].map((one) => ({ ...one, words })))
    expect(only(read(written)).words).toBe(words)
    expect(written).not.toMatch(/(^|[,\n"])[=+\-@\t＝]/)
  }
})

test("DOCUMENTS-29: the template is a table that is read without a problem, says that it is invented, and has every key", () => {
  const template = only(read(tableTemplate()))
  expect([template.invented, template.country]).toEqual(["yes", "XX"])
  expect(tableTemplate().split("\r\n")[0]).toBe(`\ufeff${listingKeys.join(",")}`)
})

test("DOCUMENTS-29: whatever listings there are, written as a table or as YAML they are read back the same", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyListing, { minLength: 1, maxLength: 4, selector: ({ id }) => id }), (listings) => {
      expect(read(writeTable(listings))).toEqual({ listings, problems: [] })
      expect(read(writeListingsFile(listings), "list.yaml")).toEqual({ listings, problems: [] })
      for (const one of listings) expect(only(read(writeListingFile(one), "one.yaml"))).toEqual(one)
    }),
    { numRuns: 300 },
  )
})

test("DOCUMENTS-30: no bytes make the reader of lists fail, and what is given is always whole", () => {
  const right = writeTable([only(read(tableTemplate()))])
  const scratched = fc
    .tuple(
      fc.nat(right.length),
      fc.nat(12),
      fc.constantFrom('"', '""', "\n", ";", ",", "\t", "=", "\\", "\u0000", "", "\ufeff", "sep=;\n"),
    )
    .map(([at, gone, put]) => bytes(right.slice(0, at) + put + right.slice(at + gone)))
  const pieces = fc
    .array(fc.constantFrom(...listingKeys, '"', ",", ";", "\t", "\n", "\r", "a", "\\", ":", "yes", "health"), {
      maxLength: 200,
    })
    .map((parts) => bytes(parts.join("")))
  fc.assert(
    fc.property(
      fc.oneof(fc.uint8Array({ maxLength: 400 }), scratched, pieces),
      fc.constantFrom("a.csv", "a.yaml", "a"),
      (file, name) => {
        const { listings, problems } = readListFiles([{ name, bytes: file }])
        expect(listings.length + problems.length).toBeGreaterThanOrEqual(0)
        for (const problem of problems) expect(problem.where).toMatch(/^(line \d+|row \d+|the file as a whole)/)
      },
    ),
    { numRuns: 3000 },
  )
})

test("DOCUMENTS-30: a file of nothing but open marks ends, and says from where nothing was read", () => {
  const head = "id,name\n"
  const { problems } = read(head + 'a"\n"\n'.repeat(10) + '"""\n'.repeat(100_000))
  expect(problems.length).toBeGreaterThan(0)
  const rows = read(head + "a,b\n".repeat(6000))
  expect(rows.problems.some(({ code }) => code === "table.too-many-rows")).toBe(true)
})
