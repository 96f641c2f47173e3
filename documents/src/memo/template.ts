/**
 * The page as the typesetter reads it (typst). All text comes from a file of data beside it and is put on the page as
 * text: nothing that anyone said is ever read as markup. No clock: the document has no date.
 */
export const template = `
#let memo = json("/memo.json")
#set document(title: memo.title, date: none)
#set text(lang: "en", size: 10pt, font: ("Noto Sans", "Noto Naskh Arabic", "Noto Sans Bengali"), fallback: true)
#set par(leading: 0.62em, spacing: 0.9em, justify: false)
#set page(
  paper: "a4",
  margin: (top: 20mm, bottom: 24mm, inside: 20mm, outside: 20mm),
  footer: context {
    set text(size: 7.5pt)
    line(length: 100%, stroke: 0.4pt)
    v(-6pt)
    grid(columns: (1fr, auto), column-gutter: 8pt,
      memo.foot.join(" · "),
      [#counter(page).display() / #counter(page).final().first()])
  },
)
#set list(indent: 4pt, body-indent: 6pt, spacing: 0.6em)


#let mark(standing) = box(baseline: 0.5pt, height: 7pt, width: 8pt, align(left + horizon, {
  if standing == "yes" { circle(radius: 3pt, fill: black, stroke: 0.7pt) }
  else if standing == "no" { circle(radius: 3pt, fill: none, stroke: 0.7pt) }
  else if standing == "unknown" { circle(radius: 3pt, fill: none, stroke: (thickness: 0.7pt, dash: "densely-dotted")) }
  else { stack(dir: ltr, spacing: -3pt, circle(radius: 3pt, fill: none, stroke: 0.7pt), move(dx: -3pt, box(clip: true, width: 3pt, height: 6pt, circle(radius: 3pt, fill: black)))) }
}))

#let words-of(said) = {
  let from = if said.direction == "rtl" { rtl } else { ltr }
  text(lang: "und", dir: from, "\\u{201C}" + said.words + "\\u{201D}")
}

#let piece(one) = {
  if one.kind == "text" { text(one.text) }
  else if one.kind == "strong" { strong(text(one.text)) }
  else if one.kind == "standing" { mark(one.standing) + text(one.text) }
  else if one.kind == "spoken" { words-of(one.words) }
  else { linebreak() }
}
#let pieces(each) = each.map(piece).join()

#let sizes = (18pt, 13pt, 11pt, 10pt)
#show heading: it => {
  set text(size: sizes.at(it.level - 1))
  block(above: (if it.level == 2 { 6pt } else { 13pt }), below: 7pt, sticky: true, it.body)
}

#let written(block-of) = {
  if block-of.kind == "heading" {
    if block-of.level == 2 { v(16pt); block(sticky: true, below: 6pt, line(length: 100%, stroke: 0.5pt)) }
    heading(level: block-of.level, bookmarked: block-of.level < 4, outlined: true,
      text(if block-of.number == "" { block-of.text } else { block-of.number + "  " + block-of.text })
      + if block-of.beside != "" { linebreak() + text(size: 8.5pt, weight: "regular", block-of.beside) })
  } else if block-of.kind == "paragraph" {
    let said = if block-of.small { text(size: 8.5pt, pieces(block-of.pieces)) } else { pieces(block-of.pieces) }
    block(sticky: block-of.pieces.len() == 1 and block-of.pieces.first().kind == "strong", par(said))
  } else if block-of.kind == "spoken" {
    let from = if block-of.words.direction == "rtl" { right } else { left }
    quote(block: true, block(width: 100%, align(from, words-of(block-of.words))))
  } else if block-of.kind == "list" {
    list(..block-of.items.map(pieces))
  } else if block-of.kind == "pairs" {
    terms(separator: h(8pt), hanging-indent: 12pt, ..block-of.rows.map(row => terms.item(text(row.name), pieces(row.pieces))))
  } else {
    set text(size: 8.5pt, hyphenate: false)
    set par(leading: 0.5em)
    let columns = block-of.columns.map(column => column.wide * 1fr)
    table(
      columns: columns,
      align: left + top,
      inset: (x: 3pt, y: 3.5pt),
      stroke: (x, y) => (bottom: if y == 0 { 0.8pt } else { 0.3pt + luma(120) }),
      table.header(..block-of.columns.map(column => strong(text(column.name)))),
      ..block-of.rows.map(row => {
        let (first, ..others) = row
        (table.cell(colspan: columns.len() - others.len(), pieces(first)), ..others.map(pieces))
      }).flatten(),
    )
  }
}

#for block-of in memo.blocks { written(block-of) }
`

/** What attaches the memorandum as data; left out of what is kept for a lawyer. */
export const attachment = `#pdf.attach("memo.json", read("/as-data.json", encoding: none), mime-type: "application/json", relationship: "data", description: "This memorandum as data, over which its hash is made")
`
