import { mostWork } from "./work.ts"

/** What the head of a sealed file says of how it can be opened, read before any work is done on it. */
export type Header = "for a passphrase" | "for a key" | "asks for too much work" | "broken"

/** Longer than any head for a passphrase; a head for keys is told by its first line. */
const longestHead = 2_000

/** Reads the head: its version, for whom it is sealed, and how much work opening it would take. Opens nothing. */
export function headerOf(bytes: Uint8Array): Header {
  const head = new TextDecoder().decode(bytes.subarray(0, longestHead))
  const [version, first = ""] = head.split("\n")
  if (version !== "age-encryption.org/v1" || !first.startsWith("-> ")) return "broken"
  const [, kind, , work = "", ...more] = first.split(" ")
  if (kind !== "scrypt") return "for a key"
  if (more.length > 0 || !/^[1-9]\d*$/.test(work)) return "broken"
  return Number(work) > mostWork ? "asks for too much work" : "for a passphrase"
}
