/** A position in a text as an editor shows it, both counted from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Where offsets of a text lie. Only a line feed ends a line: decoding has made it so (text-of-file.ts). */
export function linesOf(text: string): (offset: number) => Position {
  const starts = [0]
  for (let feed = text.indexOf("\n"); feed !== -1; feed = text.indexOf("\n", feed + 1)) starts.push(feed + 1)
  return (offset) => {
    let [first, last] = [0, starts.length - 1]
    while (first < last) {
      const middle = Math.ceil((first + last) / 2)
      if ((starts[middle] ?? 0) <= offset) first = middle
      else last = middle - 1
    }
    return { line: first + 1, column: offset - (starts[first] ?? 0) + 1 }
  }
}
