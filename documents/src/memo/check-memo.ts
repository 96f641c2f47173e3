import { canonicalJson } from "distinguo/assessment"
import { asData, readData } from "./as-data.ts"
import { type DataWithin, dataWithin } from "./data-within.ts"
import type { HashedMemo } from "./lay-out.ts"
import { writeHtml } from "./write-html.ts"

/** What came of checking a file. None of it says who made it. */
export interface Checked {
  readonly kind: DataWithin["kind"]
  /** Whether the data is what its hash was made over. */
  readonly data: "as it was hashed" | "changed since" | "not there"
  /** The hash made now, or empty where there is no data. */
  readonly hash: string
  /** Whether this version of the program writes the same bytes from that data. */
  readonly page: "the same" | "another" | "not compared"
}

/** SHA-256 of a text as UTF-8, in hexadecimal: whoever calls has one, the library has none. */
export type Hash = (text: string) => Promise<string>

/** Writes the PDF again; whoever cannot, or would not wait, leaves the page of a PDF uncompared. */
export type WriteAgain = (hashed: HashedMemo) => Promise<Uint8Array>

/**
 * Checks a memorandum as data, HTML or PDF: makes the hash of its data again, and writes the page again from that data,
 * so that a word changed on the page alone is found too.
 */
export async function checkMemo(
  bytes: Uint8Array,
  hash: Hash,
  writePdfAgain: WriteAgain | "not at hand",
): Promise<Checked> {
  const { kind, text } = await dataWithin(bytes)
  const read = text === "no data" ? "not a memorandum" : readData(text)
  if (read === "not a memorandum") return { kind, data: "not there", hash: "", page: "not compared" }
  const now = await hash(canonicalJson(read.memo))
  const data = now === read.hash ? "as it was hashed" : "changed since"
  return { kind, data, hash: now, page: await pageOf({ bytes, kind }, read, writePdfAgain) }
}

async function pageOf(
  { bytes, kind }: { readonly bytes: Uint8Array; readonly kind: DataWithin["kind"] },
  read: HashedMemo,
  writePdfAgain: WriteAgain | "not at hand",
): Promise<Checked["page"]> {
  try {
    if (kind === "pdf") {
      if (writePdfAgain === "not at hand") return "not compared"
      return isSame(bytes, await writePdfAgain(read)) ? "the same" : "another"
    }
    const again = kind === "html" ? writeHtml(read) : asData(read)
    const now = new TextDecoder().decode(bytes)
    return (kind === "html" ? now : now.trim()) === again ? "the same" : "another"
  } catch {
    // Data that was changed so far that no page can be written from it is another page.
    return "another"
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}
