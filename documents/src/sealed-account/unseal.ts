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

/** What would open a file, as its head says it, or why nothing can. No work is done and nothing is opened. */
export function whatOpens(bytes: Uint8Array): "a passphrase" | NotOpened {
  if (!isSealed(bytes)) return "not a sealed file"
  const sealed = inBytes(bytes)
  return sealed === "broken" ? sealed : headerOf(sealed)
}

/**
 * Opens a sealed file: gives the bytes that were sealed, or why not. Never throws, whatever the bytes.
 *
 * A file whose head was changed cannot be told from a wrong passphrase in every place: there it says `wrong
 * passphrase`. It never gives anything but what was sealed.
 */
export async function unseal(bytes: Uint8Array, passphrase: string): Promise<{ opened: Uint8Array } | NotOpened> {
  const opens = whatOpens(bytes)
  if (opens !== "a passphrase") return opens
  const sealed = inBytes(bytes)
  if (sealed === "broken") return sealed
  for (const meant of meantBy(passphrase)) {
    const opened = await openedWith(sealed, meant)
    if (opened !== "wrong passphrase") return opened
  }
  return "wrong passphrase"
}

function inBytes(bytes: Uint8Array): Uint8Array | "broken" {
  return isWrittenAsText(bytes) ? bytesOfText(bytes) : bytes
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
