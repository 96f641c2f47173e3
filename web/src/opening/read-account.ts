import type { Account } from "distinguo/accounts"
import { largestFile, readAccountFile } from "distinguo-documents"
import type { FileProblem } from "../problem/file-problem.ts"

/** What came of opening: the account, what is to be mended, or that we failed. */
export type Opened =
  | { readonly kind: "account"; readonly account: Account; readonly textbook: boolean }
  | { readonly kind: "problems"; readonly problems: readonly FileProblem[] }
  | { readonly kind: "our mistake" }

/** Reads an example that came with the page: the only accounts that may be a textbook's pattern. */
export async function readExample(text: string): Promise<Opened> {
  return read(new TextEncoder().encode(text), true)
}

/** From the bytes of a file to what the page shows: the account, or what is to be mended. */
function read(bytes: Uint8Array, textbook: boolean): Opened {
  const found = readAccountFile(bytes)
  return "account" in found
    ? { kind: "account", account: found.account, textbook }
    : { kind: "problems", problems: found.problems }
}

/** Reads a file of this device. Of one that is too large no more is read than shows that it is. */
export async function readFromDevice(file: File): Promise<Opened> {
  const bytes = await file
    .slice(0, largestFile + 1)
    .arrayBuffer()
    .catch(() => "gone" as const)
  if (bytes !== "gone") return read(new Uint8Array(bytes), false)
  const message = "Your device did not give the file to this page."
  const mend = "See whether it still stands where it was, and open it again."
  return { kind: "problems", problems: [{ line: "not known", column: "not known", message, mend }] }
}
