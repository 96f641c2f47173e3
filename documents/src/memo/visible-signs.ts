/**
 * Signs that no page can show, or that would turn what stands around them round: control signs but for a new line and a
 * tab, the signs that override a direction, half signs. They are written by their number, `‹U+202E›`, so that nothing
 * that was said is lost and nothing can hide. What joins letters (U+200C, U+200D) and marks a direction stays.
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that are looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The same words with each such sign written by its number. A line that ends as Windows ends it ends once. */
export function withVisibleSigns(words: string): string {
  return words.replaceAll("\r\n", "\n").replace(unseen, numberOf)
}

export function numberOf(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return `‹U+${code.padStart(4, "0")}›`
}
