import type { Memo } from "distinguo/assessment"
import { type LaidOut, numbered } from "./block.ts"
import { endOf } from "./blocks-of-end.ts"
import { findingsOf } from "./blocks-of-findings.ts"
import { headOf } from "./blocks-of-head.ts"
import { toldOf } from "./blocks-of-told.ts"

/** A memorandum with the hash of its canonical JSON, which whoever can hash has made. */
export interface HashedMemo {
  readonly memo: Memo
  /** SHA-256 in hexadecimal. */
  readonly hash: string
}

/** Lays a memorandum out for the page. The title is neutral: what is in it stands inside (CARE-20). */
export function layOut({ memo, hash }: HashedMemo): LaidOut {
  const { keptApart, versions } = memo
  const { law, program } = versions
  return {
    title: "Memorandum",
    language: "en",
    blocks: numbered([...headOf(memo), ...toldOf(memo), ...findingsOf(memo), ...endOf(memo, hash)]),
    foot: [
      keptApart === "" ? "This is not a decision of any authority." : "For a lawyer. Not a decision of any authority.",
      `Law ${law} · Distinguo ${program} · ${hash.slice(0, 16)}`,
    ],
  }
}
