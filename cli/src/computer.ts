import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

/** Everything a command needs of the world around it: named, so that tests can stand in its place. */
export interface Computer {
  readonly say: (text: string) => void
  readonly complain: (text: string) => void
  /** The bytes of a file, or why there are none. */
  readonly read: (path: string) => Uint8Array | "not there" | "not a file" | "not allowed"
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
