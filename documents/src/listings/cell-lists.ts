/**
 * Several things in one cell, with `;` between them. `\;` is a semicolon itself, `\\` a backslash, and a backslash keeps a
 * space at an end. A cell that ends with `;` is a list also where it holds one thing alone: `nobody` is the answer, and
 * `nobody;` a list of that one word.
 */
export function listIn(cell: string): { readonly items: readonly string[]; readonly isList: boolean } {
  const items: string[] = []
  let [item, kept] = ["", 0]
  const end = () => {
    // What a backslash kept is not cut off with the spaces around it.
    const whole = item.slice(0, kept) + item.slice(kept).trimEnd()
    if (whole !== "") items.push(whole)
    ;[item, kept] = ["", 0]
  }
  let semicolons = 0
  for (let at = 0; at < cell.length; at += 1) {
    const sign = cell.charAt(at)
    const next = cell.startsWith("\r\n", at + 1) ? "\r\n" : cell.charAt(at + 1)
    if (sign === "\\" && /^(?:[\\;]|\s+)$/.test(next)) {
      item += next
      kept = item.length
      at += next.length
    } else if (sign === ";") {
      semicolons += 1
      end()
    } else if (item !== "" || sign.trim() !== "") item += sign
  }
  end()
  return { items, isList: semicolons > 0 }
}

export function cellOf(items: readonly string[]): string {
  const written = items.map((item) => item.replaceAll(/[\\;]|^\s|\r\n$|\s$/gu, (sign) => `\\${sign}`))
  return items.length === 1 ? `${written[0]};` : written.join("; ")
}
