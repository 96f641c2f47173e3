import type { Chance } from "./chance.ts"
import type { Keys, List, Path, Text, Tree } from "./tree.ts"

/** A file's text, and the line on which each key and each value begins. */
export interface WrittenFile {
  readonly text: string
  readonly linesOfTopKeys: readonly number[]
  readonly lineOf: (path: Path, part: "key" | "value") => number
}

/** How a file is written: JSON or YAML, in block or in flow, and how wildly. */
export type Style = "json" | "yaml" | "block yaml"

/** Writes a tree as people and programs do: in ever another style, and always the same data. */
export function writeFile(tree: Tree, style: Style, chance: Chance): WrittenFile {
  const page = newPage()
  if (style === "json") writeJson(tree, [], { page, chance, indent: "", step: chance.pick(["", "  ", "\t"]) })
  else {
    if (chance.happens(0.3)) page.write(`# ${comment(chance)}\n`)
    if (chance.happens(0.2)) page.write("---\n")
    const at = { page, chance, indent: 0, onlyBlock: style === "block yaml" }
    if (tree.kind === "keys" && (at.onlyBlock || chance.happens(0.95))) writeBlockKeys(tree, [], at)
    else writeFlow(tree, [], at)
    if (chance.happens(0.7)) page.write("\n")
  }
  return {
    text: page.text(),
    linesOfTopKeys: tree.kind === "keys" ? tree.pairs.map(({ key }) => page.lines.get(`key ["${key}"]`) ?? 0) : [],
    lineOf: (path, part) => {
      const line = page.lines.get(`${part} ${JSON.stringify(path)}`)
      if (line === undefined) throw new Error(`nothing was written at ${JSON.stringify(path)}`)
      return line
    },
  }
}

interface Page {
  readonly write: (written: string) => void
  readonly mark: (path: Path, part: "key" | "value") => void
  readonly lines: ReadonlyMap<string, number>
  readonly text: () => string
  /** Whether the page stands below a |, where a comment would be text. */
  endsLiteral: boolean
}

function newPage(): Page {
  const parts: string[] = []
  const lines = new Map<string, number>()
  let line = 1
  return {
    write: (written) => {
      parts.push(written)
      line += written.split("\n").length - 1
    },
    mark: (path, part) => lines.set(`${part} ${JSON.stringify(path)}`, line),
    lines,
    text: () => parts.join(""),
    endsLiteral: false,
  }
}

interface JsonAt {
  readonly page: Page
  readonly chance: Chance
  readonly indent: string
  readonly step: string
}

function writeJson(tree: Tree, path: Path, at: JsonAt): void {
  const { page } = at
  page.mark(path, "value")
  if (tree.kind === "text") page.write(JSON.stringify(tree.value))
  else if (tree.kind === "raw") page.write(tree.written === "" ? "null" : tree.written)
  else writeJsonParts(tree, path, at)
}

function writeJsonParts(tree: List | Keys, path: Path, at: JsonAt): void {
  const { page, step } = at
  const [open, close] = tree.kind === "list" ? "[]" : "{}"
  const inner = { ...at, indent: at.indent + step }
  const lineEnd = step === "" ? "" : "\n"
  page.write(open ?? "")
  entriesOf(tree, at.chance).forEach(({ step: name, rawKey, value }, index) => {
    page.write(`${index === 0 ? "" : ","}${lineEnd}${inner.indent}`)
    if (typeof name === "string") {
      page.mark([...path, name], "key")
      page.write(rawKey ? `${name}: ` : `${JSON.stringify(name)}:${step === "" ? "" : " "}`)
    }
    writeJson(value, [...path, name], inner)
  })
  page.write(`${lineEnd}${at.indent}${close ?? ""}`)
}

interface Entry {
  readonly step: string | number
  readonly rawKey: boolean
  readonly value: Tree
}

function entriesOf(tree: List | Keys, chance: Chance): readonly Entry[] {
  if (tree.kind === "list") return tree.items.map((value, step) => ({ step, rawKey: false, value }))
  return inAnyOrder(tree, chance).map(({ key, rawKey, value }) => ({ step: key, rawKey, value }))
}

/** A key that stands twice keeps its order, so that it is known which of the two comes second. */
function inAnyOrder({ pairs }: Keys, chance: Chance): Keys["pairs"] | readonly Keys["pairs"][number][] {
  const keys = pairs.map(({ key }) => key)
  return new Set(keys).size === keys.length ? chance.shuffled(pairs) : pairs
}

interface YamlAt {
  readonly page: Page
  readonly chance: Chance
  readonly indent: number
  readonly onlyBlock: boolean
}

/** Writes keys one below the other; the first where the page stands. */
function writeBlockKeys(tree: Keys, path: Path, at: YamlAt): void {
  const { page, chance, indent } = at
  page.mark(path, "value")
  inAnyOrder(tree, chance).forEach(({ key, rawKey, value }, index) => {
    if (index > 0) writeLineEnd(at, indent)
    page.mark([...path, key], "key")
    page.write(`${rawKey ? key : writtenKey(key, chance)}:`)
    writeBelowKey(value, [...path, key], at)
  })
}

function writeBelowKey(tree: Tree, path: Path, at: YamlAt): void {
  const { page, chance, indent, onlyBlock } = at
  const isBlock = (tree.kind === "keys" && tree.pairs.length > 0) || (tree.kind === "list" && tree.items.length > 0)
  if (isBlock && (onlyBlock || chance.happens(0.7))) {
    const inner = indent + (tree.kind === "list" ? chance.below(3) : 1 + chance.below(4))
    writeLineEnd(at, inner)
    if (tree.kind === "keys") writeBlockKeys(tree, path, { ...at, indent: inner })
    else writeBlockList(tree, path, { ...at, indent: inner })
  } else if (tree.kind === "raw" && tree.written === "") page.mark(path, "value")
  else {
    page.write(" ".repeat(1 + chance.below(2)))
    writeInline(tree, path, at)
  }
}

function writeBlockList({ items }: List, path: Path, at: YamlAt): void {
  const { page, chance, indent, onlyBlock } = at
  page.mark(path, "value")
  items.forEach((item, index) => {
    if (index > 0) writeLineEnd(at, indent)
    const spaces = 1 + chance.below(3)
    page.write(`-${" ".repeat(spaces)}`)
    if (item.kind === "keys" && item.pairs.length > 0 && (onlyBlock || chance.happens(0.7))) {
      writeBlockKeys(item, [...path, index], { ...at, indent: indent + 1 + spaces })
    } else writeInline(item, [...path, index], at)
  })
}

function writeInline(tree: Tree, path: Path, at: YamlAt): void {
  const { page, chance, indent } = at
  if (tree.kind === "text" && chance.happens(0.5) && isLiteral(tree.value)) {
    page.mark(path, "value")
    page.write(literal(tree.value, indent + 1 + chance.below(3)))
    page.endsLiteral = true
  } else writeFlow(tree, path, at)
}

function writeFlow(tree: Tree, path: Path, at: YamlAt): void {
  const { page, chance } = at
  page.mark(path, "value")
  if (tree.kind === "raw") page.write(tree.written === "" ? "~" : tree.written)
  else if (tree.kind === "text") page.write(writtenText(tree, path, chance))
  else writeFlowParts(tree, path, at)
}

function writeFlowParts(tree: List | Keys, path: Path, at: YamlAt): void {
  const { page, chance, indent } = at
  const [open, close] = tree.kind === "list" ? "[]" : "{}"
  const space = () => {
    if (chance.happens(0.1)) page.write(`\n${" ".repeat(indent + 1 + chance.below(6))}`)
    else if (chance.happens(0.5)) page.write(" ")
  }
  page.write(open ?? "")
  entriesOf(tree, chance).forEach(({ step, rawKey, value }, index) => {
    if (index > 0) page.write(",")
    space()
    if (typeof step === "string") {
      page.mark([...path, step], "key")
      page.write(`${rawKey ? step : writtenKey(step, chance)}: `)
    }
    writeFlow(value, [...path, step], at)
  })
  space()
  page.write(close ?? "")
}

/** Ends a line, perhaps with a comment, perhaps with empty lines and comments below it, and indents the next. */
function writeLineEnd({ page, chance }: YamlAt, indent: number): void {
  if (!page.endsLiteral && chance.happens(0.1)) page.write(` # ${comment(chance)}`)
  page.endsLiteral = false
  page.write("\n")
  if (chance.happens(0.07)) page.write("\n")
  if (chance.happens(0.07)) page.write(`${" ".repeat(indent)}# ${comment(chance)}\n`)
  page.write(" ".repeat(indent))
}

function comment(chance: Chance): string {
  return chance.pick(["told at the kitchen table", "yes: [confined]", "{ [ it's ' & * !", "---", "আগে বলেছে"])
}

function writtenKey(key: string, chance: Chance): string {
  return chance.happens(0.9) ? key : chance.pick([`"${key}"`, `'${key}'`])
}

const times: readonly unknown[] = ["from", "to", "when", "born"]

/** Text in one of the ways in which it may be written here: bare, in either quotation marks, or escaped. */
function writtenText({ value }: Text, path: Path, chance: Chance): string {
  if (typeof value === "number") return chance.happens(0.1) ? `+${value}` : String(value)
  const isTime = times.includes(path.at(-1))
  const isBare = /^[A-Za-z](?:[\w ./-]*\w)?$/.test(value) && !/^(?:null|true|false)$/i.test(value)
  const isBareTime = isTime && /^\d{4}(?:-\d\d)?(?:-\d\d)?(?:\.\.[\d-]+)?$/.test(value)
  if ((isBare || isBareTime) && chance.happens(0.7)) return value
  if (isQuotable(value) && chance.happens(0.4)) return `'${value.replaceAll("'", "''")}'`
  return chance.happens(0.8) ? JSON.stringify(value) : escaped(value)
}

/** In simple quotation marks everything stands for itself, so that what cannot be seen does not belong there. */
function isQuotable(value: string): boolean {
  return /^[^\p{Cc}]*$/u.test(value)
}

function escaped(value: string): string {
  const units = value.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
  return `"${units.join("")}"`
}

/** Lines that can stand as they are below a |. */
function isLiteral(value: string | number): value is string {
  return typeof value === "string" && /^[^\s\p{Cc}][^\p{Cc}]*(?:\n[^\s\p{Cc}][^\p{Cc}]*)*\n?$/u.test(value)
}

function literal(value: string, indent: number): string {
  const lines = value.replace(/\n$/, "").split("\n")
  return [value.endsWith("\n") ? "|" : "|-", ...lines.map((line) => " ".repeat(indent) + line)].join("\n")
}
