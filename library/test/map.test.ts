import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, normalize, relative, sep } from "node:path"
import { expect, test } from "vitest"

const house = join(import.meta.dirname, "..", "..")

/** MAP.md as code: what each room may import. A new arrow needs a decision page. */
const mayImport: Record<string, readonly string[]> = {
  reasoning: [],
  facts: [],
  sources: [],
  law: ["facts", "reasoning", "sources"],
  accounts: ["facts", "reasoning"],
  circles: ["facts", "reasoning"],
  responses: ["facts", "reasoning", "law", "circles", "accounts", "sources"],
  assessment: ["accounts", "law", "circles", "responses", "facts", "reasoning"],
  directory: ["responses"],
  documents: ["library"],
  cli: ["library", "documents"],
  web: ["library", "documents"],
}

/** What each house outside the library may take from elsewhere. The library takes nothing. */
const mayDependOn: Record<string, readonly string[]> = {
  documents: ["yaml"],
  cli: ["node:"],
  web: ["react", "react-dom", "react-dom/client"],
}

/** What only one folder of a house may take: the sealing of files is written once. */
const onlyIn: Record<string, readonly string[]> = {
  "documents/src/sealed-account/": ["age-encryption", "@scure/bip39"],
  "documents/src/memo/": ["@myriaddreamin/typst-ts-web-compiler"],
}

const barredNames = /^(common|shared|utils?|helpers?|core|services|types|manager|misc|v2)(\.tsx?)?$/

const rings = ["library", "documents", "cli", "web"] as const
const sources = rings.flatMap((ring) => filesBelow(join(house, ring, "src")).filter((file) => /\.tsx?$/.test(file)))

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(house, join(entry.parentPath, entry.name)).split(sep).join("/"))
}

/** A file's room: a folder of `library/src`, or one of the other houses. */
function roomOf(file: string): string {
  const [ring, , room] = file.split("/")
  return ring === "library" ? (room ?? "") : (ring ?? "")
}

function imports(file: string): readonly string[] {
  const text = readFileSync(join(house, file), "utf8")
  const statements = text.matchAll(/^(?:import|export)\s(?:[^"]*?\sfrom\s)?"([^"]+)"/gm)
  const calls = text.matchAll(/\bimport\(\s*"([^"]+)"/g)
  return [...statements, ...calls].map((match) => match[1] ?? "")
}

/** The room an import leads to; `elsewhere:NAME` for a package that is not ours. */
function roomImported(file: string, from: string): string {
  if (from.startsWith("."))
    return roomOf(
      normalize(join(dirname(file), from))
        .split(sep)
        .join("/"),
    )
  const [name, door] = from.split("/")
  if (name === "distinguo") return roomOf(file) === door ? `its own door` : "library"
  if (name === "distinguo-documents") return "documents"
  return `elsewhere:${from}`
}

function crossings(files: readonly string[]): readonly string[] {
  return files.flatMap((file) =>
    imports(file)
      .map((from) => roomImported(file, from.replace(/\?.*$/, "")))
      .filter((room) => room !== roomOf(file) && !mayImport[roomOf(file)]?.includes(room))
      .filter((room) => !mayDependOn[roomOf(file)]?.some((name) => room.startsWith(`elsewhere:${name}`)))
      .filter((room) => !takesHereAlone(file, room))
      .map((room) => `${file} → ${room}`),
  )
}

function takesHereAlone(file: string, room: string): boolean {
  return Object.entries(onlyIn).some(
    ([folder, names]) => file.startsWith(folder) && names.some((name) => room.startsWith(`elsewhere:${name}`)),
  )
}

test("MAP-1: rooms import only along the arrows of the map", () => {
  expect(crossings(sources)).toEqual([])
})

test("MAP-1: the search for crossings finds one", () => {
  expect(roomImported("library/src/facts/index.ts", "../law/index.ts")).toBe("law")
  expect(roomImported("documents/src/index.ts", "node:fs")).toBe("elsewhere:node:fs")
  expect(roomImported("web/src/main.tsx", "../../cli/src/index.ts")).toBe("cli")
  expect(imports("library/src/assessment/assess.ts")).toContain("../accounts/index.ts")
})

test("MAP-1, KEEPING-12: what seals a file, and what sets a page, is imported in one folder, and in no other", () => {
  const named = Object.values(onlyIn).flat()
  const importers = sources.filter((file) => imports(file).some((from) => named.some((name) => from.startsWith(name))))
  expect(importers.length).toBeGreaterThan(1)
  expect(importers.filter((file) => !Object.keys(onlyIn).some((folder) => file.startsWith(folder)))).toEqual([])
  expect(takesHereAlone("documents/src/sealed-account/seal.ts", "elsewhere:age-encryption")).toBe(true)
  expect(takesHereAlone("documents/src/utf8.ts", "elsewhere:age-encryption")).toBe(false)
})

test("MAP-2: every room on disk is on the map", () => {
  const rooms = new Set(sources.map(roomOf))
  expect([...rooms].filter((room) => mayImport[room] === undefined)).toEqual([])
})

test("MAP-3: a room is entered by its door, and doors hold no logic", () => {
  const around = sources.flatMap((file) =>
    imports(file)
      .filter((from) => from.startsWith("."))
      .filter((from) => roomImported(file, from) !== roomOf(file) && !from.endsWith("/index.ts"))
      .map((from) => `${file} → ${from}`),
  )
  expect(around).toEqual([])
  const doors = sources.filter((file) => /^(library\/src\/[^/]+|documents\/src(\/[^/]+)?)\/index\.ts$/.test(file))
  const busy = doors.filter((door) => {
    const text = readFileSync(join(house, door), "utf8").replace(/\/\*[\s\S]*?\*\//g, "")
    return text.replace(/export (type )?(\*|\{[^}]*\}) from "[^"]+"/g, "").trim() !== ""
  })
  expect(busy).toEqual([])
})

test("MAP-4: no folder or file bears a name that explains nothing", () => {
  const all = rings.flatMap((ring) =>
    filesBelow(join(house, ring)).filter((file) => !/(node_modules|dist)\//.test(file)),
  )
  expect(all.filter((file) => file.split("/").some((part) => barredNames.test(part)))).toEqual([])
})

test("MAP-5: no source file is longer than 300 lines, and the evaluator is shorter than 100", () => {
  const lines = (file: string) => readFileSync(join(house, file), "utf8").split("\n").length
  expect(sources.filter((file) => lines(file) > 300)).toEqual([])
  expect(lines("library/src/reasoning/evaluate.ts")).toBeLessThan(100)
})

test("MAP-6: the library has no dependency, no clock and no chance", () => {
  const library = JSON.parse(readFileSync(join(house, "library/package.json"), "utf8"))
  expect(library.dependencies).toBeUndefined()
  const clocks = sources
    .filter((file) => file.startsWith("library/"))
    .filter((file) => /\bDate\b\s*[.(]|new Date\b|Math\.random|\bIntl\b/.test(readFileSync(join(house, file), "utf8")))
  expect(clocks).toEqual([])
})
