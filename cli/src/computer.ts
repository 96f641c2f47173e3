import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"

/** Everything a command needs of the world around it: named, so that tests can stand in its place. */
export interface Computer {
  readonly say: (text: string) => void
  readonly complain: (text: string) => void
  /** The bytes of a file, or why there are none. */
  readonly read: (path: string) => Uint8Array | "not there" | "not a file" | "not allowed"
  /** Makes a file that did not exist, for its owner alone to read; or says why not. Never overwrites. */
  readonly write: (path: string, text: string) => "written" | "exists already" | "not allowed" | "not there"
  /** The next line typed or piped in, kept in no history. */
  readonly readLine: () => Promise<{ readonly typed: string } | "no more lines">
  /** Names of the invented accounts and published decisions, without their ending. */
  readonly examples: () => readonly string[]
  readonly example: (name: string) => Uint8Array | "not there" | "not a file" | "not allowed"
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string
}

const examplesFolder = join(fileURLToPath(import.meta.resolve("distinguo/package.json")), "..", "examples")

export const thisComputer: Computer = {
  say: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
  read: readBytes,
  write: writeNew,
  readLine: () => (process.stdin.isTTY ? lineTyped() : linePiped()),
  examples: () =>
    readdirSync(examplesFolder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".yaml"))
      .map((file) => file.replace(/\.yaml$/, "").replaceAll("\\", "/"))
      .sort(),
  example: (name) => readBytes(join(examplesFolder, `${name}.yaml`)),
  today: () => {
    const now = new Date()
    const two = (part: number): string => String(part).padStart(2, "0")
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  },
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

function writeNew(path: string, text: string): "written" | "exists already" | "not allowed" | "not there" {
  try {
    writeFileSync(path, text, { flag: "wx", mode: 0o600 })
    return "written"
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : ""
    if (code === "EEXIST" || code === "EISDIR") return "exists already"
    if (code === "EACCES" || code === "EPERM" || code === "EROFS") return "not allowed"
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ERR_INVALID_ARG_VALUE") return "not there"
    throw error
  }
}

/** One line from a keyboard. The end of input, and the keys that interrupt, say that no more comes. */
function lineTyped(): Promise<{ readonly typed: string } | "no more lines"> {
  const { promise, resolve } = Promise.withResolvers<{ readonly typed: string } | "no more lines">()
  const lines = createInterface({ input: process.stdin, output: process.stdout, historySize: 0, prompt: "> " })
  lines.once("line", (typed) => {
    resolve({ typed })
    lines.close()
  })
  lines.once("SIGINT", () => lines.close())
  lines.once("close", () => resolve("no more lines"))
  lines.prompt()
  return promise
}

let piped: string[] | "not read yet" = "not read yet"

async function linePiped(): Promise<{ readonly typed: string } | "no more lines"> {
  if (piped === "not read yet") piped = readFileSync(process.stdin.fd, "utf8").split(/\r?\n/)
  const typed = piped.shift()
  return typed === undefined || (typed === "" && piped.length === 0) ? "no more lines" : { typed }
}
