import { neutralName } from "distinguo-documents/sealed-account"
import { today } from "../account/today.ts"

/** A file that is ready to be given to the device. */
export type MadeFile =
  | { readonly name: string; readonly kind: "sealed"; readonly content: Uint8Array<ArrayBuffer> }
  | { readonly name: string; readonly kind: "plain"; readonly content: string }

/**
 * What waits while one goes back and comes again. Words may be written down by then: nobody is to come back and find
 * others in their place without having asked for them.
 */
export interface MadeSoFar {
  /** A file beside the very text it was made of: of any other text it does not hold all. */
  readonly made: { readonly text: string; readonly file: MadeFile } | "nothing"
  /** Six words that stood on the screen and have closed nothing yet. Empty where none did. */
  readonly offered: string
}

export const nothingMade: MadeSoFar = Object.freeze({ made: "nothing", offered: "" })

export function chance(bytes: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(bytes))
}

export function sealedFile(content: Uint8Array<ArrayBuffer>): MadeFile {
  return { name: neutralName(today(), "age", chance), kind: "sealed", content }
}

export function plainFile(content: string, ending: "json" | "txt"): MadeFile {
  return { name: neutralName(today(), ending, chance), kind: "plain", content }
}
