import type { NotOpened } from "distinguo-documents/sealed-account"

/** What the page asks of the worker that seals and opens files. */
export type SealAsked =
  | { readonly kind: "seal"; readonly text: string; readonly passphrase: string }
  | { readonly kind: "what opens it"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "open"; readonly bytes: Uint8Array<ArrayBuffer>; readonly passphrase: string }

/** What it answers. `failed`: the device did not have the memory, or our program is wrong; nothing was lost. */
export type SealAnswer =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "not opened"; readonly why: NotOpened }
  | { readonly kind: "a passphrase opens it" }
  | { readonly kind: "failed" }
