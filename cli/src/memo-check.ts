import { createHash } from "node:crypto"
import { canonicalJson, type Memo } from "distinguo/assessment"
import type { Checked } from "distinguo-documents/memo"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import { problems } from "./problems.ts"
import { wrap } from "./wrap.ts"

/** SHA-256 of a memorandum as canonical JSON, in hexadecimal. */
export async function hashOf(memo: Memo): Promise<string> {
  return sha256(canonicalJson(memo))
}

async function sha256(text: string): Promise<string> {
  return createHash("sha256").update(text, "utf8").digest("hex")
}

/** Makes the hash of a memorandum again, and its page; nothing of what stands in it is shown. */
export async function memoCheck(path: string, computer: Computer): Promise<number> {
  const bytes = computer.read(path)
  if (typeof bytes === "string") {
    const why = {
      "not there": problems.fileNotThere,
      "not a file": problems.fileNotAFile,
      "not allowed": problems.fileNotAllowed,
    }
    computer.complain(`${path}: ${why[bytes]()}`)
    return exits.fileProblem
  }
  const { checkMemo, writePdf } = await import("distinguo-documents/memo")
  const { typesettingOf } = await import("./memo-typesetting.ts")
  const checked = await checkMemo(bytes, sha256, async (hashed) => {
    const written = await writePdf(hashed, typesettingOf(computer))
    return written === "letters missing" ? new Uint8Array() : written.pdf
  })
  computer.say(inWords(checked))
  return checked.data === "as it was hashed" && checked.page === "the same" ? exits.done : exits.fileProblem
}

function inWords({ data, hash, page }: Checked): string {
  if (data === "not there")
    return "No memorandum of this program stands in that file, or one of a newer form. Nothing was changed."
  return [`SHA-256 of its data, made now: ${hash}`, wrap(dataInWords[data], ""), wrap(pageInWords[page], "")].join("\n")
}

const dataInWords: Readonly<Record<Exclude<Checked["data"], "not there">, string>> = {
  "as it was hashed": "The data is what its own hash was made over. Hold the hash beside the one you were given.",
  "changed since": "The data was changed after its hash was made: do not rest on it.",
}

const pageInWords: Readonly<Record<Checked["page"], string>> = {
  "the same": "What stands on the page is what this version of the program writes from that data, to the byte.",
  another:
    "What stands on the page is not what this version of the program writes from that data: the page was changed, or another version wrote it.",
  "not compared": "The page was not compared with the data.",
}
