import type { Account } from "distinguo/accounts"
import { canonicalJson, memoOf, type PreparedFor, type Request } from "distinguo/assessment"
import { sourceAmongAll } from "distinguo/sources"
import type { HashedMemo } from "distinguo-documents/memo"
import { neutralName } from "distinguo-documents/sealed-account"
import { chance } from "../keeping/made-file.ts"
import { definitions } from "../law-asked/every-text.ts"
import { version } from "../page/versions.ts"

/** What is asked for at the desk. */
export interface MemoAsked {
  readonly preparedFor: PreparedFor
  readonly withOpenQuestions: boolean
  readonly withIfShown: boolean
}

/** The memorandum with its hash; `not now` while the words that come first have not been said. */
export async function makeMemo(account: Account, request: Request, asked: MemoAsked): Promise<HashedMemo | "not now"> {
  const made = memoOf(account, {
    ...request,
    ...asked,
    atHand: definitions,
    tiedIn: "where they work",
    program: version,
    sourceOf: sourceAmongAll,
  })
  return "memo" in made ? { memo: made.memo, hash: await sha256(canonicalJson(made.memo)) } : "not now"
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("")
}

/** A memorandum as a file that is ready to be given to the device, under a neutral name (CARE-20). */
export interface MemoFile {
  readonly name: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

export function memoFile(content: MemoFile["content"], ending: "html" | "pdf", day: string): MemoFile {
  return { name: neutralName(day, ending, chance), content }
}
