import { type Account, writeAccount } from "distinguo/accounts"
import { type Chance, chanceOf } from "./chance.ts"
import { defectsOfAccounts } from "./defects-of-accounts.ts"
import { brokenByte, defectsOfFiles } from "./defects-of-files.ts"
import type { Planted } from "./planted.ts"
import { treeOf } from "./tree.ts"
import { type Style, type WrittenFile, writeFile } from "./write-file.ts"

export const defects = { ...defectsOfAccounts, ...defectsOfFiles }

export interface PlantedFile {
  readonly bytes: Uint8Array
  readonly text: string
  readonly code: string
  readonly line: number
}

/** A file that is right but for one defect, and where that must be reported; or no place for it in this account. */
export function plantedFile(account: Account, kind: string, seed: number): PlantedFile | "no place" {
  const chance = chanceOf(seed)
  const tree = treeOf(writeAccount(account))
  const plant = defects[kind]
  if (tree.kind !== "keys" || plant === undefined) throw new Error(`no such defect: ${kind}`)
  const planted = plant(tree, chance)
  if (planted === "no place") return "no place"
  const file = writeFile(tree, planted.style === "any" ? anyStyle(chance) : planted.style, chance)
  const { text, line } = completed(file, planted, chance)
  return { bytes: bytesOf(text, chance), text, code: planted.code, line }
}

/** A file that is right, in some style. */
export function writtenFile(account: Account, seed: number): Uint8Array {
  const chance = chanceOf(seed)
  return bytesOf(writeFile(treeOf(writeAccount(account)), anyStyle(chance), chance).text, chance)
}

function anyStyle(chance: Chance): Style {
  return chance.pick(["json", "yaml", "yaml", "yaml", "block yaml"])
}

/** Puts in what stands between the lines of a tree, and tells the line of the defect. */
function completed(file: WrittenFile, { at, code }: Planted, chance: Chance): { text: string; line: number } {
  if ("path" in at) return { text: file.text, line: file.lineOf(at.path, at.part) }
  const lines = file.text.replace(/\n$/, "").split("\n")
  if (code === "file.directive") {
    const begin = lines.includes("---") ? [] : ["---"]
    return { text: [`${at.text} 1.${chance.below(3)}`, ...begin, ...lines].join("\n"), line: 1 }
  }
  if (code === "file.several-documents") return { text: [...lines, "---", at.text].join("\n"), line: lines.length + 1 }
  const [, ...below] = file.linesOfTopKeys.toSorted((one, other) => one - other)
  const line = chance.pick(below)
  return { text: lines.toSpliced(line - 1, 0, at.text).join("\n"), line }
}

/** UTF-8, now and then with a byte order mark or with the line ends of another system. */
function bytesOf(text: string, chance: Chance): Uint8Array {
  const ended = chance.happens(0.1) ? text.replaceAll("\n", "\r\n") : text
  const bytes = new TextEncoder().encode(chance.happens(0.1) ? `\ufeff${ended}` : ended)
  return text.includes(brokenByte) ? withBrokenByte(bytes) : bytes
}

function withBrokenByte(bytes: Uint8Array): Uint8Array {
  const mark = new TextEncoder().encode(brokenByte)
  const at = bytes.findIndex((_, index) => mark.every((byte, offset) => bytes[index + offset] === byte))
  return bytes.with(at, 0xff)
}
