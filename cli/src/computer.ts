import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Chance } from "distinguo-documents/sealed-account"
import { type Keyboard, keyboardOf } from "./keyboard.ts"
import { safeToShow } from "./safe-to-show.ts"

/** Everything a command needs of the world around it: named, so that tests can stand in its place. */
export interface Computer extends Keyboard {
  readonly say: (text: string) => void
  readonly complain: (text: string) => void
  /** Writes a file's content out as it is, to be kept by whoever called; a terminal is still shielded from its signs. */
  readonly give: (content: string) => void
  /** The bytes of a file, or why there are none. */
  readonly read: (path: string) => Uint8Array | "not there" | "not a file" | "not allowed"
  /** Makes a file that did not exist, for its owner alone to read; or says why not. Never overwrites. */
  readonly write: (path: string, content: string | Uint8Array) => Written
  /** Names of the invented accounts and published decisions, without their ending. */
  readonly examples: () => readonly string[]
  /** Names of the invented plans; one is read as the example `plans/NAME`. */
  readonly plans: () => readonly string[]
  readonly example: (name: string) => Uint8Array | "not there" | "not a file" | "not allowed"
  /** The bytes of a file that a package of the house brings, as `documents` names it. */
  readonly packaged: (file: string) => Uint8Array<ArrayBuffer>
  /** The files of a folder that may be parts of a list, by their paths; or that it is no folder. */
  readonly listFilesIn: (path: string) => readonly string[] | "not a folder"
  /** The folder of the list that comes with the house. */
  readonly listings: string
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string
  readonly chance: Chance
}

type Written = "written" | "exists already" | "not allowed" | "not there" | "could not be written"

/** Finds packages as that room would, wherever npm has put them. */
const asDocumentsDoes = createRequire(import.meta.resolve("distinguo-documents/memo"))

const examplesFolder = join(fileURLToPath(import.meta.resolve("distinguo/package.json")), "..", "examples")

export const thisComputer: Computer = {
  say: (text) => void process.stdout.write(`${safeToShow(text)}\n`),
  complain: (text) => void process.stderr.write(`${safeToShow(text)}\n`),
  give: (content) => void process.stdout.write(process.stdout.isTTY ? safeToShow(content) : content),
  read: readBytes,
  write: writeNew,
  ...keyboardOf({ input: process.stdin, output: process.stdout, isTerminal: () => process.stdin.isTTY }),
  examples: () =>
    readdirSync(examplesFolder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".yaml"))
      .map((file) => file.replace(/\.yaml$/, "").replaceAll("\\", "/"))
      .filter((name) => !name.startsWith("plans/"))
      .sort(),
  plans: () =>
    readdirSync(join(examplesFolder, "plans"))
      .filter((file) => file.endsWith(".yaml"))
      .map((file) => file.replace(/\.yaml$/, ""))
      .sort(),
  packaged: (file) => new Uint8Array(readFileSync(asDocumentsDoes.resolve(file))),
  example: (name) => readBytes(join(examplesFolder, `${name}.yaml`)),
  listFilesIn: (path) => {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return "not a folder"
    const files = readdirSync(path, { encoding: "utf8" }).filter((file) => /\.(ya?ml|json|csv|tsv)$/i.test(file))
    return files.sort().map((file) => join(path, file))
  },
  listings: join(import.meta.dirname, "..", "..", "listings"),
  today: () => {
    const now = new Date()
    const two = (part: number): string => String(part).padStart(2, "0")
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  },
  chance: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
}

/** A path that cannot be read is an answer here; a disk that fails in another way is not ours to hide. */
function readBytes(path: string): Uint8Array | "not there" | "not a file" | "not allowed" {
  try {
    return readFileSync(path)
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : ""
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ERR_INVALID_ARG_VALUE") return "not there"
    if (code === "EISDIR") return "not a file"
    if (code === "EACCES" || code === "EPERM") return "not allowed"
    throw error
  }
}

/** Whatever goes wrong, what was said is still in memory, and what was half written is taken away again. */
function writeNew(path: string, content: string | Uint8Array): Written {
  let file: number
  try {
    file = openSync(path, "wx", 0o600)
  } catch (error) {
    return whyNot(error)
  }
  let written: Written = "written"
  try {
    writeFileSync(file, content)
    fsyncSync(file)
  } catch (error) {
    written = whyNot(error)
  }
  try {
    closeSync(file)
  } catch (error) {
    written = whyNot(error)
  }
  if (written !== "written") rmSync(path, { force: true })
  return written
}

function whyNot(error: unknown): Written {
  const code = error instanceof Error && "code" in error ? error.code : ""
  if (code === "EEXIST" || code === "EISDIR") return "exists already"
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return "not allowed"
  if (code === "ENOENT" || code === "ENOTDIR" || code === "ERR_INVALID_ARG_VALUE") return "not there"
  return "could not be written"
}

/** Whoever reads our words may stop reading: `distinguo facts | head` ends quietly. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error
  process.exit(0)
})
