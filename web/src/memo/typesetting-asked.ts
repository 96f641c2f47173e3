import type { HashedMemo } from "distinguo-documents/memo"

/** What the worker that brings files says. */
export type Brought =
  | { readonly kind: "coming"; readonly came: number }
  | { readonly kind: "here"; readonly files: readonly ArrayBuffer[] }
  | { readonly kind: "did not arrive" }

/** What the worker that sets pages is given: a memorandum, and the files the other one brought. */
export interface SetAsked {
  readonly hashed: HashedMemo
  readonly files: readonly ArrayBuffer[]
}

export type SetPages =
  | { readonly kind: "set"; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly kind: "letters missing" | "failed" }
