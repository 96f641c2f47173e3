import { neutralName } from "distinguo-documents/sealed-account"

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

/** The day where this device is, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, "0")
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
