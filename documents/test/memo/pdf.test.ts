import { createHash } from "node:crypto"
import { checkMemo, layOut, writePdf } from "distinguo-documents/memo"
import { extractText, getDocumentProxy, getMeta } from "unpdf"
import { expect, test } from "vitest"
import { memoOfText, pdfOf, sha256, typesetting } from "./hashed.ts"
import { hostile, inThreeScripts, likeMarkup, withSilence } from "./invented-accounts.ts"

/** Lines are broken where the page ends; words are not. */
async function textOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: true })
  return text.replaceAll(/\s+/g, " ")
}

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex")

test("DOCUMENTS-33, DOCUMENTS-34, DOCUMENTS-35, DOCUMENTS-36: tagged, titled, dateless, its fonts inside, with the articles of the text, three scripts, and its own data", async () => {
  const memo = await memoOfText(inThreeScripts)
  const pdf = await pdfOf(memo)
  const letters = new TextDecoder("latin1").decode(pdf)
  expect(letters).toMatch(/\/StructTreeRoot/)
  expect(letters).toMatch(/\/Lang \(en\)/)
  expect(letters).not.toMatch(/CreationDate|ModDate|xmp:CreateDate/)
  for (const font of ["NotoSans-Regular", "NotoNaskhArabic", "NotoSansBengali"]) {
    expect(letters).toMatch(new RegExp(`/FontName /[A-Z]{6}\\+${font}`))
  }
  const { info } = await getMeta(await getDocumentProxy(pdf.slice()))
  expect(info["Title"]).toBe("Memorandum")
  const text = await textOf(pdf)
  for (const block of layOut(memo).blocks) if (block.kind === "heading") expect(text).toContain(block.text)
  for (const words of ["article 3(a)", "This is not a decision of any authority.", memo.hash.slice(0, 16), "1 / "]) {
    expect(text).toContain(words)
  }
  const again = async (other: typeof memo) => pdfOf(other)
  expect(await checkMemo(pdf, sha256, again)).toEqual({
    kind: "pdf",
    data: "as it was hashed",
    hash: memo.hash,
    page: "the same",
  })
})

test("DOCUMENTS-33, DOCUMENTS-37, CARE-17, PROMISE-17: why something is not known changes no byte of a PDF", async () => {
  const one = hashOf(await pdfOf(await memoOfText(withSilence("nothing"))))
  expect(hashOf(await pdfOf(await memoOfText(withSilence("declined"))))).toBe(one)
  const otherwise = await memoOfText(inThreeScripts.replace("deceived_job, ", ""))
  expect(hashOf(await pdfOf(otherwise))).not.toBe(one)
})

test("DOCUMENTS-32, DOCUMENTS-38, PROMISE-5: what looks like markup stands as itself, and no code is made out of text", async () => {
  const before = globalThis.Function
  let made = 0
  globalThis.Function = new Proxy(before, {
    construct: (target, given) => {
      made++
      return Reflect.construct(target, given)
    },
  })
  try {
    const text = await textOf(await pdfOf(await memoOfText(likeMarkup)))
    for (const words of hostile) expect(text).toContain(words)
    expect(text).toContain("bell ‹U+0007› and turned ‹U+202E› round")
  } finally {
    globalThis.Function = before
  }
  expect(made).toBe(0)
})

test("DOCUMENTS-35: letters that no font has make no PDF and are no error; a picture stands by its number", async () => {
  const tamil = await memoOfText(likeMarkup.replace("bell", "எனக்கு"))
  expect(await writePdf(tamil, typesetting)).toBe("letters missing")
  const picture = await memoOfText(likeMarkup.replace("bell", "🙂 bell"))
  expect(await textOf(await pdfOf(picture))).toContain("‹U+1F642› bell")
})
