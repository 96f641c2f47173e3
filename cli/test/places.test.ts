import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import { readListFiles } from "distinguo-documents"
import { expect, test } from "vitest"
import { distinguo } from "./pretend-computer.ts"

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../library/schemas/${name}.json`, import.meta.url), "utf8")) as object
const fits = new Ajv2020({ strict: false, schemas: [schema("listing-1")] }).compile(schema("places-1"))
const flat = (text: string) => text.replace(/\s+/g, " ")
const invented = "Every place here is invented. Do not go looking: there is no such place."

const csv = [
  "id,invented,name,paper_name,gives,words,country,area,find,agreed_to_be_listed,last_checked,told",
  "good-room,no,Good Room,Good Room,health; food,Soup.,ZA,North Town,contact first,yes,2026-11-01,nobody",
  "old-room,no,Old Room,Old Room,a place,Beds at 12 Mill Lane.,ZA,North Town,contact first,yes,2020-01-02,nobody",
  "PLANTED ID,no,PLANTED,Room,health,Soup.,ZA,North Town,contact first,yes,2026-11-01,nobody",
].join("\n")

test("CLI-51, CARE-3, CARE-33: places for a need stand with what one should know, invented first of all, closed houses apart, no account read", async () => {
  const { code, said } = await distinguo(["places", "a", "place", "--in", "harbor town"])
  const shown = flat(said)
  expect([code, said.startsWith(invented)]).toEqual([0, true])
  expect(shown.indexOf("In or near Harbour Town")).toBeLessThan(shown.indexOf("The Open House"))
  expect(shown.indexOf("The Open House")).toBeLessThan(shown.indexOf("Further away"))
  expect(shown.indexOf("Carters’ Hostel")).toBeLessThan(shown.indexOf("Closed houses. You cannot leave these"))
  expect(shown.indexOf("Closed houses. You cannot leave these")).toBeLessThan(shown.indexOf("White Gate Home"))
  expect(shown).toContain("Last asked 1 December 2025: ask first.")
  for (const about of [
    "For whom:",
    "Cost:",
    "What it asks of you:",
    "May you leave:",
    "Your phone:",
    "Police:",
    "Immigration:",
    "Run by:",
  ])
    expect(said.split(about).length).toBe(said.split("For whom:").length)
})

test("CLI-51: a need by its button or with dashes, words with one slip, a part of an area; JSON fits its schema", async () => {
  const json = async (...argv: string[]) => {
    const { code, said } = await distinguo(["places", ...argv, "--json"])
    const data = JSON.parse(said)
    expect([code, fits(data), fits.errors]).toEqual([0, true, null])
    return data
  }
  expect(await json("money-now")).toEqual(await json("Money now"))
  const typed = await json("--words", "docter at night", "--in", "weir")
  expect([typed.areas, typed.readAs.includes("doctor"), typed.invented]).toEqual([["Weir Town"], true, "all"])
  expect(typed.near.length + typed.further.length).toBeGreaterThan(0)
  const nothing = await json("food", "--words", "zebra")
  expect([nothing.near, nothing.instead.length > 2]).toEqual([[], true])
})

test("CLI-51: a list of one's own stands alone, from files and folders; what cannot be read of it is named and keeps nothing from being found", async () => {
  const { code, said, complained } = await distinguo(["places", "health", "--from", "lists"], { "lists/a.csv": csv })
  expect([code, said.includes("Good Room"), said.includes("invented")]).toEqual([1, true, false])
  expect(complained).toContain("lists/a.csv: row 4, column A (id): This cannot name a listing.")
  expect(complained).not.toMatch(/PLANTED/)
  const elsewhere = await distinguo(["places", "--from", "not-there.csv"])
  expect([elsewhere.code, elsewhere.said]).toEqual([1, ""])
})

test("CLI-51, CLI-1: what is no need, area, country or number is refused with the mend and not repeated", async () => {
  for (const argv of [
    ["planted"],
    ["--in", "planted"],
    ["--country", "planted"],
    ["--older-than", "planted"],
    ["--planted", "x"],
    ["--to", "planted"],
    ["--check"],
  ]) {
    const { code, said, complained } = await distinguo(["places", ...argv])
    expect([argv, code, said]).toEqual([argv, 2, ""])
    if (argv[0] !== "--planted") expect(complained).not.toMatch(/planted/)
    expect(complained).not.toBe("")
  }
  expect((await distinguo(["places", "helth"])).complained).toContain("Did you mean health?")
})

test("CLI-52: a list is checked row by row; what is to be mended ends it with 1, and what is only to be known does not", async () => {
  const first = await distinguo(["places", "--check", "a.csv"], { "a.csv": csv })
  expect([first.code, first.complained.split("\n").length]).toEqual([1, 1])
  const said = flat(first.said)
  expect(said).toContain("2 listings were read.")
  expect(said).toContain("old-room: The address is hidden, and `words` seems to tell it")
  expect(said).toContain("old-room: Nobody has asked these for more than 183 days")
  const good = csv.split("\n").slice(0, 2).join("\n")
  const second = await distinguo(["places", "--check", "a.csv", "--older-than", "5"], { "a.csv": good })
  expect([second.code, second.complained, flat(second.said).includes("more than 5 days")]).toEqual([0, "", true])
  expect(second.said).not.toContain("To mend in a listing")
  const then = await distinguo(["places", "--check", "a.csv", "--on", "2026-11-02"], { "a.csv": good })
  expect(then.said).not.toContain("Nobody has asked")
})

test("CLI-53: template, table and YAML are read back the same, and no file is written over", async () => {
  const read = (text: string, name: string) => readListFiles([{ name, bytes: new TextEncoder().encode(text) }])
  const template = await distinguo(["places", "--template"])
  expect([template.code, read(template.said, "t.csv").problems, read(template.said, "t.csv").listings.length]).toEqual([
    0,
    [],
    1,
  ])
  const [table, yaml] = [await distinguo(["places", "--to", "csv"]), await distinguo(["places", "--to", "yaml"])]
  expect(read(table.said, "a.csv").listings).toHaveLength(31)
  expect(read(table.said, "a.csv")).toEqual(read(yaml.said, "a.yaml"))
  const good = csv.split("\n").slice(0, 3).join("\n")
  const into = await distinguo(["places", "--to", "yaml", "--into", ".", "--from", "a.csv"], {
    "a.csv": good,
    "old-room.yaml": "here",
  })
  expect([into.code, Object.keys(into.written), into.complained]).toEqual([
    1,
    ["good-room.yaml"],
    expect.stringContaining("none is ever written over"),
  ])
  expect(read(into.written["good-room.yaml"] ?? "", "x.yaml").listings.map(({ id }) => id)).toEqual(["good-room"])
})
