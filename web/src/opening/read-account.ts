import type { Account } from "distinguo/accounts"
import { largestFile, readAccountFile } from "distinguo-documents"
import { isSealed } from "distinguo-documents/sealed-account"
import type { FileProblem } from "../problem/file-problem.ts"

/** What came of opening: the account, what is to be mended, a file that asks for its passphrase, or that we failed. */
export type Opened =
  | { readonly kind: "account"; readonly account: Account; readonly textbook: boolean }
  | { readonly kind: "problems"; readonly problems: readonly FileProblem[] }
  /** `OpenIt` asks for the passphrase, and `readBytes` then reads what was sealed. */
  | { readonly kind: "sealed"; readonly file: File }
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

/** Reads what was sealed in a file of this device, or any bytes of it: never a textbook's pattern. */
export function readBytes(bytes: Uint8Array): Opened {
  return read(bytes, false)
}

/** Reads a file of this device, or says that it is sealed. Of one that is too large no more is read than shows that it is. */
export async function readFromDevice(file: File): Promise<Opened> {
  const bytes = await file
    .slice(0, largestFile + 1)
    .arrayBuffer()
    .catch(() => "gone" as const)
  if (bytes !== "gone" && isSealed(new Uint8Array(bytes))) return { kind: "sealed", file }
  if (bytes !== "gone") return readBytes(new Uint8Array(bytes))
  const message = "Your device did not give the file to this page."
  const mend = "See whether it still stands where it was, and open it again."
  return { kind: "problems", problems: [{ line: "not known", column: "not known", message, mend }] }
}
