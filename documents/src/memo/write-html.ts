import type { Spoken } from "distinguo/assessment"
import type { Standing } from "distinguo/reasoning"
import { asData } from "./as-data.ts"
import type { Block, Piece } from "./block.ts"
import { isGivenAsData } from "./is-given-as-data.ts"
import { type HashedMemo, layOut } from "./lay-out.ts"
import { styleFor } from "./style-of-html.ts"
import { withVisibleSigns } from "./visible-signs.ts"

/**
 * A memorandum as one HTML file: no script, no picture, nothing from elsewhere, and a policy of its own that would let
 * none of it in. Screen, paper and a reader aloud have the same text. The memorandum as data stands at its end, in the
 * open, so that whoever has the file can make its hash again.
 */
export function writeHtml(hashed: HashedMemo): string {
  const { title, language, blocks, foot } = layOut(hashed)
  const sections = inSections(blocks)
  return `<!DOCTYPE html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<style>${styleFor(foot)}</style>
</head>
<body>
<main>
${sections}
</main>
<footer>
${foot.map((line) => `<p>${safe(line)}</p>`).join("\n")}
</footer>
${isGivenAsData(hashed.memo) ? dataWithin(hashed) : ""}</body>
</html>
`
}

function dataWithin(hashed: HashedMemo): string {
  return `<details class="as-data">
<summary>This memorandum as data, over which its hash is made</summary>
<pre id="memo-as-data" translate="no" tabindex="0" role="region" aria-label="This memorandum as data">${safeExactly(asData(hashed))}</pre>
</details>
`
}

/** Each heading of the first kind below the title begins a section, named by it. */
function inSections(blocks: readonly Block[]): string {
  let open = false
  const lines = blocks.map((block, at) => {
    const written = writeBlock(block, at)
    if (block.kind !== "heading" || block.level !== 2) return written
    const begin = `${open ? "</section>\n" : ""}<section aria-labelledby="heading-${at}">\n`
    open = true
    return begin + written
  })
  return `${lines.join("\n")}${open ? "\n</section>" : ""}`
}

function writeBlock(block: Block, at: number): string {
  switch (block.kind) {
    case "heading": {
      const { level, number, text, beside } = block
      const mark = beside === "" ? "" : ` <small>${safe(beside)}</small>`
      const counted = number === "" ? "" : `<span class="number">${number}</span> `
      return `<h${level} id="heading-${at}">${counted}${safe(text)}${mark}</h${level}>`
    }
    case "paragraph":
      return `<p${block.small ? ' class="small"' : ""}>${pieces(block.pieces)}</p>`
    case "spoken":
      return `<blockquote>${quote(block.words)}</blockquote>`
    case "list":
      return `<ul>\n${block.items.map((item) => `<li>${pieces(item)}</li>`).join("\n")}\n</ul>`
    case "pairs":
      return `<dl>\n${block.rows.map(({ name, pieces: of }) => `<dt>${safe(name)}</dt><dd>${pieces(of)}</dd>`).join("\n")}\n</dl>`
    case "table":
      return table(block)
    default:
      return block satisfies never
  }
}

function table({ caption, columns, rows }: Extract<Block, { kind: "table" }>): string {
  const head = columns.map(({ name }) => `<th scope="col">${safe(name)}</th>`).join("")
  const body = rows.map(
    (row) => `<tr>${row.map((cell, at) => tableCell(cell, at, columns.length - row.length + 1)).join("")}</tr>`,
  )
  const widths = columns.map(({ wide }) => `<col class="wide-${wide}">`).join("")
  return `<div class="table" role="region" tabindex="0" aria-label="${safe(caption)}"><table><caption>${safe(caption)}</caption><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody></table></div>`
}

/** The first cell of a row is what the row is about, and is as wide as the row leaves it room. */
function tableCell(cell: readonly Piece[], at: number, room: number): string {
  const spanned = room === 1 ? "" : ` colspan="${room}"`
  return at === 0 ? `<th scope="row"${spanned}>${pieces(cell)}</th>` : `<td>${pieces(cell)}</td>`
}

const shapes: Readonly<Record<Standing, string>> = Object.freeze({ yes: "●", no: "○", unknown: "◌", contested: "◐" })

function pieces(each: readonly Piece[]): string {
  return each.map(piece).join("")
}

function piece(one: Piece): string {
  switch (one.kind) {
    case "text":
      return safe(one.text)
    case "strong":
      return `<strong>${safe(one.text)}</strong>`
    case "standing":
      return `<span class="standing"><span aria-hidden="true">${shapes[one.standing]}</span> ${safe(one.text)}</span>`
    case "spoken":
      return quote(one.words)
    case "new line":
      return "<br>"
    default:
      return one satisfies never
  }
}

/** Somebody's words in their own direction, which ends with them. In which language they are nobody wrote down. */
function quote({ words, direction }: Spoken): string {
  return `<q lang="" dir="${direction}" translate="no">${safe(words)}</q>`
}

/** Text as itself, whatever it looks like. */
function safe(text: string): string {
  return withVisibleSigns(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")
}

/** The data has nothing left that would have to be shown by its number: only what HTML itself reads is escaped. */
function safeExactly(json: string): string {
  return json.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
}
