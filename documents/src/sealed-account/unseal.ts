import { armor, Decrypter } from "age-encryption"
import { headerOf } from "./header.ts"
import { isSealed, isWrittenAsText } from "./is-sealed.ts"
import { withLengthRestored } from "./length-hidden.ts"
import { meantBy } from "./passphrase.ts"

/** Why a file was not opened. Each can be said to whoever holds it; none repeats what was typed or what is inside. */
export type NotOpened =
  | "wrong passphrase"
  | "not a sealed file"
  | "broken"
  | "sealed for a key and not a passphrase"
  | "asks for too much work"

/** The largest account, filled up and written as text, stays below. */
export const largestSealedFile = 6_000_000

/**
 * Opens a sealed file: gives the bytes that were sealed, or why not. Never throws, whatever the bytes.
 *
 * A file whose head was changed cannot be told from a wrong passphrase in every place: there it says `wrong
 * passphrase`. It never gives anything but what was sealed.
 */
export async function unseal(bytes: Uint8Array, passphrase: string): Promise<{ opened: Uint8Array } | NotOpened> {
  if (!isSealed(bytes)) return "not a sealed file"
  const sealed = isWrittenAsText(bytes) ? bytesOfText(bytes) : bytes
  if (sealed === "broken") return sealed
  const header = headerOf(sealed)
  if (header === "for a key") return "sealed for a key and not a passphrase"
  if (header !== "for a passphrase") return header
  for (const meant of meantBy(passphrase)) {
    const opened = await openedWith(sealed, meant)
    if (opened !== "wrong passphrase") return opened
  }
  return "wrong passphrase"
}

function bytesOfText(bytes: Uint8Array): Uint8Array | "broken" {
  try {
    return armor.decode(new TextDecoder().decode(bytes))
  } catch {
    return "broken" // The package says what is wrong with which line; whoever holds the file can do nothing with it.
  }
}

async function openedWith(
  sealed: Uint8Array,
  passphrase: string,
): Promise<{ opened: Uint8Array } | "wrong passphrase" | "broken"> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return { opened: withLengthRestored(await decrypter.decrypt(sealed)) }
  } catch (error) {
    return error instanceof Error && error.message === noneMatched ? "wrong passphrase" : "broken"
  }
}

/** The package names this one case by its message alone; a test sees that it still does. */
const noneMatched = "no identity matched any of the file's recipients"
