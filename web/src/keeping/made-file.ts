import { neutralName } from "distinguo-documents/sealed-account"
import { today } from "../account/today.ts"

/** A file that is ready to be given to the device. */
export type MadeFile =
  | { readonly name: string; readonly kind: "sealed"; readonly content: Uint8Array<ArrayBuffer> }
  | { readonly name: string; readonly kind: "plain"; readonly content: string }

export function chance(bytes: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(bytes))
}

export function sealedFile(content: Uint8Array<ArrayBuffer>): MadeFile {
  return { name: neutralName(today(), "age", chance), kind: "sealed", content }
}

export function plainFile(content: string, ending: "json" | "txt"): MadeFile {
  return { name: neutralName(today(), ending, chance), kind: "plain", content }
}
