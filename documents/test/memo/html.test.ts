import { asData, checkMemo, layOut, writeHtml } from "distinguo-documents/memo"
import { expect, test } from "vitest"
import { memoOfText, sha256 } from "./hashed.ts"
import { hostile, inThreeScripts, likeMarkup, withSilence } from "./invented-accounts.ts"

const bytes = (text: string) => new TextEncoder().encode(text)

test("DOCUMENTS-31: one file without script, picture or request, with its language and a direction for each quotation", async () => {
  const html = writeHtml(await memoOfText(inThreeScripts))
  expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en" dir="ltr">/)
  expect(html).not.toMatch(/<(script|img|link|iframe|object|a)\b|\bsrc=|\bhref=|url\(|@import/)
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`)
  expect(html).toMatch(/<q lang="" dir="rtl" translate="no">أريد أجري/)
  expect(html).toMatch(/<q lang="" dir="ltr" translate="no">আমি তিন/)
  expect(html).toContain("<title>Memorandum</title>")
  expect(html).toContain("counter(page)")
})

test("DOCUMENTS-32, PROMISE-5: whatever was said stands as itself, and what no page shows by its number", async () => {
  const html = writeHtml(await memoOfText(likeMarkup))
  const body = html.slice(html.indexOf("<body>"))
  expect(body).not.toMatch(/<script|<b |<label>|<!--/)
  const quotes = [...body.matchAll(/<q [^>]*>([^<]*)<\/q>/g)].map(([, words = ""]) => unescaped(words))
  for (const words of hostile) expect(quotes).toContain(words)
  expect(quotes).toContain("bell ‹U+0007› and turned ‹U+202E› round")
  for (const sign of ["\u0007", "\u202e"]) expect(html).not.toContain(sign)
})

function unescaped(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
}

test("DOCUMENTS-36: from the file alone the hash and the page are made again, and a changed word is found", async () => {
  const memo = await memoOfText(likeMarkup)
  const html = writeHtml(memo)
  const check = (text: string) => checkMemo(bytes(text), sha256, "not at hand")
  expect(await check(html)).toEqual({ kind: "html", data: "as it was hashed", hash: memo.hash, page: "the same" })
  expect(await check(`${asData(memo)}\n`)).toMatchObject({ kind: "data", data: "as it was hashed", page: "the same" })
  expect(await check(html.replace("<strong>yes</strong>", "<strong>no</strong>"))).toMatchObject({ page: "another" })
  expect(await check(asData(memo).replace('"Like markup"', '"Like Markup"'))).toMatchObject({ data: "changed since" })
  for (const other of ["", "{}", "<!DOCTYPE html><p>", "[1]", "null", "%PDF-1.7 nothing"]) {
    expect(await check(other)).toMatchObject({ data: "not there", page: "not compared" })
  }
})

test("DOCUMENTS-37, CARE-17, PROMISE-17: as data and as HTML, why something is not known changes no byte", async () => {
  const one = await memoOfText(withSilence("nothing"))
  for (const silence of ["declined", "not_known", "not_applicable"] as const) {
    const other = await memoOfText(withSilence(silence))
    expect(asData(other)).toBe(asData(one))
    expect(writeHtml(other)).toBe(writeHtml(one))
  }
  expect(writeHtml(one)).not.toMatch(/declined|rather not|not asked|does not apply to/)
})

test("DOCUMENTS-34: headings are numbered in their order, and HTML holds each of them", async () => {
  const memo = await memoOfText(inThreeScripts)
  const headings = layOut(memo).blocks.filter((block) => block.kind === "heading")
  expect(headings.slice(0, 4).map(({ number, text }) => `${number} ${text}`.trim())).toEqual([
    "Memorandum",
    "1 What they ask for",
    "2 In their own words",
    "3 What was told",
  ])
  const html = writeHtml(memo)
  for (const { text } of headings) expect(html).toContain(text)
  expect(html.indexOf("On their own account")).toBeLessThan(html.indexOf("With everything said"))
})
