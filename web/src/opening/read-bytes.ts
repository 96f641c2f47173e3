import type { Account } from "distinguo/accounts"
import { readAccountFile } from "distinguo-documents"
import type { FileProblem } from "../problem/file-problem.ts"

export type ReadAccount =
  | { readonly kind: "account"; readonly account: Account; readonly textbook: boolean }
  | { readonly kind: "problems"; readonly problems: readonly FileProblem[] }

/** From the bytes of a file to what the page shows: the account, or what is to be mended. It is never a textbook's pattern. */
export function readBytesHere(bytes: Uint8Array): ReadAccount {
  const found = readAccountFile(bytes)
  return "account" in found
    ? { kind: "account", account: found.account, textbook: false }
    : { kind: "problems", problems: found.problems }
}
