import { mostWork } from "./work.ts"

/** What opens a sealed file as its head says it, or why nothing can. */
export type Header = "a passphrase" | "sealed for a key and not a passphrase" | "asks for too much work" | "broken"

/** Longer than any head for a passphrase; a head for keys is told by its first line. */
const longestHead = 2_000

/** Reads the head: its version, for whom it is sealed, and how much work opening it would take. Opens nothing. */
export function headerOf(bytes: Uint8Array): Header {
  const head = new TextDecoder().decode(bytes.subarray(0, longestHead))
  const [version, first = "", next] = head.split("\n")
  const isWhole = version === "age-encryption.org/v1" && first.startsWith("-> ") && next !== undefined
  if (!isWhole) return "broken"
  const [, kind, , work = "", ...more] = first.split(" ")
  if (kind !== "scrypt") return "sealed for a key and not a passphrase"
  if (more.length > 0 || !/^[1-9]\d*$/.test(work)) return "broken"
  return Number(work) > mostWork ? "asks for too much work" : "a passphrase"
}
