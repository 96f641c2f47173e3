import { largestFile } from "distinguo-documents"
import { isSealed } from "distinguo-documents/sealed-account"
import type { ReadAccount } from "./read-bytes.ts"
import { fetchExamples, fetchReading } from "./reading.ts"

/** What came of opening: the account, what is to be mended, a file that asks for its passphrase, or that we failed. */
export type Opened =
  | ReadAccount
  /** `OpenIt` asks for the passphrase, and `readBytes` then reads what was sealed. */
  | { readonly kind: "sealed"; readonly file: File }
  | { readonly kind: "our mistake" }

/** Reads an example that came with the page: the only accounts that may be a textbook's pattern. */
export async function readExample(path: string): Promise<Opened> {
  const exampleAccount = await fetchExamples().catch(() => "did not come" as const)
  return exampleAccount === "did not come"
    ? notCome
    : { kind: "account", account: exampleAccount(path), textbook: true }
}

/** Reads what was sealed in a file of this device, or any bytes of it: never a textbook's pattern. */
export async function readBytes(bytes: Uint8Array): Promise<Opened> {
  const readBytesHere = await fetchReading().catch(() => "did not come" as const)
  return readBytesHere === "did not come" ? notCome : readBytesHere(bytes)
}

const notCome: Opened = {
  kind: "problems",
  problems: [
    {
      line: "not known",
      column: "not known",
      message: "The part of this page that reads files did not arrive, perhaps for want of signal.",
      mend: "Open it again when there is signal.",
    },
  ],
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
