import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { canonicalJson, type Memo, type MemoRequest, memoOf } from "distinguo/assessment"
import { definitions, firstDefinitions } from "distinguo/law"
import { sourceAmongAll } from "distinguo/sources"
import { readAccountFile } from "distinguo-documents"
import { fontFiles, type HashedMemo, type Typesetting, typesetterFile, writePdf } from "distinguo-documents/memo"

const request: MemoRequest = {
  under: firstDefinitions.filter(({ id }) => id === "un-protocol-2000/trafficking-in-persons"),
  on: "2026-11-22",
  today: "2026-11-22",
  dutySaid: true,
  textbook: true,
  readings: {},
  preparedFor: "a lawyer",
  program: "0.0.0",
  atHand: definitions,
  tiedIn: "where they work",
  withOpenQuestions: false,
  withIfShown: false,
  sourceOf: sourceAmongAll,
}

export const sha256 = async (text: string) => createHash("sha256").update(text, "utf8").digest("hex")

async function hashed(memo: Memo): Promise<HashedMemo> {
  return { memo, hash: await sha256(canonicalJson(memo)) }
}

/** The memorandum of an invented account, written as a file is. */
export async function memoOfText(yaml: string, more: Partial<MemoRequest> = {}): Promise<HashedMemo> {
  const file = readAccountFile(new TextEncoder().encode(yaml))
  if (!("account" in file)) throw new Error(`this invented account is wrong: ${JSON.stringify(file.problems)}`)
  const made = memoOf(file.account, { ...request, ...more })
  if (!("memo" in made)) throw new Error("an invented account stands behind no gate")
  return hashed(made.memo)
}

const packages = createRequire(import.meta.resolve("distinguo-documents/memo"))
const bytesOf = (file: string) => new Uint8Array(readFileSync(packages.resolve(file)))
export const typesetting: Typesetting = { typesetter: bytesOf(typesetterFile), fonts: fontFiles.map(bytesOf) }

export async function pdfOf(memo: HashedMemo): Promise<Uint8Array> {
  const written = await writePdf(memo, typesetting)
  if (typeof written === "string") throw new Error(written)
  return written.pdf
}
