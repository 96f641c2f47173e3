import { Encrypter } from "age-encryption"
import { withLengthHidden } from "./length-hidden.ts"
import { asSealed } from "./passphrase.ts"
import { workOfSealing } from "./work.ts"

/**
 * Seals a text with a passphrase: a file of the format `age`, which any program for that format opens as well.
 *
 * All cryptography is that package's; here stands only what is put into it. Takes a while by design, longer on an old
 * phone: call it where waiting freezes nothing. `work` is a power of two, and only tests name another.
 */
export async function seal(text: string, passphrase: string, work = workOfSealing): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(asSealed(passphrase))
  encrypter.setScryptWorkFactor(work)
  return encrypter.encrypt(withLengthHidden(new TextEncoder().encode(text)))
}
