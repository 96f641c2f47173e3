import { canonicalJson, type Memo } from "distinguo/assessment"
import type { HashedMemo } from "./lay-out.ts"

/** Signs that a terminal or a page would obey rather than show. As escapes of JSON they are the same text. */
const commanding = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * A memorandum as data with its hash, in one line: canonical JSON, with what a screen would obey written as escapes. The
 * hash is of the memorandum alone, `sha256` left out, without those escapes.
 */
export function asData({ memo, hash }: HashedMemo): string {
  return canonicalJson({ ...memo, sha256: hash }).replace(
    commanding,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )
}

/** Reads it back; `not a memorandum` where it is none, or of a newer form. Nothing is looked into further than that. */
export function readData(text: string): HashedMemo | "not a memorandum" {
  try {
    const { sha256, ...memo } = JSON.parse(text)
    return memo.schema === "distinguo.memo/1" && typeof sha256 === "string"
      ? { memo: memo as Memo, hash: sha256 }
      : "not a memorandum"
  } catch {
    return "not a memorandum"
  }
}
