/** Signs that make a spreadsheet take a cell for something to be worked out, also as full-width signs. */
const works = /^'*[=+\-@\t\r＝＋－＠]/

/**
 * A text for a cell of a file that a spreadsheet may open: what would be worked out there stands behind an apostrophe, and
 * is text (OWASP on CSV injection). Nothing is ever worked out here.
 */
export function asText(words: string): string {
  return works.test(words) ? `'${words}` : words
}

/** The same text again. */
export function fromText(cell: string): string {
  return cell.startsWith("'") && works.test(cell) ? cell.slice(1) : cell
}
