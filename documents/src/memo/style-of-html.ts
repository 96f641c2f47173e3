/** How a memorandum looks: black on white, one column, tables for facts alone, page numbers and its foot on paper. */
export function styleFor(foot: readonly string[]): string {
  const line = foot.map(inQuotes).join(' " · " ')
  return `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 16px; max-inline-size: 800px; background: #fff; color: #111;
  font: 16px/1.5 "Noto Sans", system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.75em; line-height: 1.25; margin-block: 0 16px; }
h2 { font-size: 1.3em; line-height: 1.3; margin-block: 32px 8px; border-block-start: 1px solid #111; padding-block-start: 8px; }
h3 { font-size: 1.12em; margin-block: 24px 8px; }
h4 { font-size: 1em; margin-block: 24px 4px; }
h4 small { display: block; font-weight: normal; font-size: .88em; }
.number { font-weight: normal; margin-inline-end: 4px; }
p { margin-block: 4px 8px; }
.small, caption, footer, .as-data { font-size: .88em; }
dl { display: grid; grid-template-columns: minmax(96px, max-content) 1fr; gap: 4px 16px; margin-block: 12px; }
dt { font-weight: bold; } dd { margin: 0; }
blockquote { margin: 8px 0; padding-inline-start: 16px; border-inline-start: 2px solid #111; }
q { white-space: pre-wrap; unicode-bidi: isolate; quotes: "“" "”"; }
blockquote q { display: block; }
ul { padding-inline-start: 24px; margin-block: 4px 8px; }
li { margin-block: 4px; }
.table { overflow-x: auto; margin-block: 8px 16px; }
.table:focus-visible, pre:focus-visible, summary:focus-visible { outline: 2px solid #111; outline-offset: 2px; }
table { border-collapse: collapse; inline-size: 100%; font-size: .88em; }
caption { text-align: start; padding-block-end: 4px; }
th, td { text-align: start; vertical-align: top; padding: 4px 8px 4px 0; border-block-end: 1px solid #999; }
thead th { border-block-end: 1px solid #111; }
tbody th { font-weight: normal; }
.standing { white-space: nowrap; }
td .standing { white-space: normal; }
col.wide-3 { inline-size: 17%; } col.wide-4 { inline-size: 25%; } col.wide-5 { inline-size: 33%; } col.wide-6 { inline-size: 38%; }
footer { margin-block-start: 32px; border-block-start: 1px solid #111; padding-block-start: 8px; }
summary { min-block-size: 44px; display: flex; align-items: center; cursor: pointer; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; max-block-size: 400px; overflow: auto; }
@media (max-width: 560px) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-block-end: 8px; } }
@media print {
  @page { size: A4; margin: 20mm 18mm 22mm;
    @bottom-left { content: ${line}; font: 7.5pt "Noto Sans", sans-serif; }
    @bottom-right { content: counter(page) " / " counter(pages); font: 7.5pt "Noto Sans", sans-serif; } }
  body { max-inline-size: none; padding: 0; font-size: 10pt; }
  h1, h2, h3, h4 { break-after: avoid; }
  tr, blockquote { break-inside: avoid; }
  .table { overflow: visible; }
  thead { display: table-header-group; }
  .as-data, footer { display: none; }
}
`
}

function inQuotes(line: string): string {
  return `"${line.replaceAll(/["\\\n<]/g, "")}"`
}
