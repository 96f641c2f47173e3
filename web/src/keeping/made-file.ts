import { neutralName } from "distinguo-documents/sealed-account"
import { today } from "../account/today.ts"

/** A file that is ready to be given to the device. */
export interface MadeFile {
  readonly name: string
  readonly content: BlobPart
  readonly sealed: boolean
}

export function chance(bytes: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(bytes))
}

export function madeFile(content: BlobPart, ending: "age" | "json" | "txt"): MadeFile {
  return { name: neutralName(today(), ending, chance), content, sealed: ending === "age" }
}
