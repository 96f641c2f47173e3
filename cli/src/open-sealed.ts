import { saidOfWords, unseal, whatOpens } from "distinguo-documents/sealed-account"
import type { Computer } from "./computer.ts"
import { problems } from "./problems.ts"

/**
 * Opens a sealed file with the passphrase that is typed, as often as it takes. It is asked for beside the answers, on
 * the other stream, and is never an option or a variable: those stand in histories and in lists of what runs.
 */
export async function openSealed(
  bytes: Uint8Array,
  name: string,
  computer: Computer,
): Promise<Uint8Array | "left closed"> {
  const opens = whatOpens(bytes)
  if (opens !== "a passphrase") {
    computer.complain(`${name}: ${problems.notOpened(opens)}`)
    return "left closed"
  }
  computer.complain(`${name}: sealed. Type its passphrase; nothing is shown while you type. Enter: leave it closed.`)
  for (;;) {
    const line = await computer.readUnseen()
    const found = line === "no more lines" || line.typed === "" ? "left closed" : await unseal(bytes, line.typed)
    if (typeof found !== "string") return found.opened
    computer.complain(`${name}: ${found === "left closed" ? problems.leftClosed() : problems.notOpened(found)}`)
    if (found !== "wrong passphrase" || line === "no more lines") return "left closed"
    for (const said of saidOfWords(line.typed)) computer.complain(`${name}: ${said}`)
  }
}
