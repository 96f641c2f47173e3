/**
 * A sealed file is as long as what is in it: without this, who holds two of them sees which is longer, and how much
 * was said. So a text is filled up with a line end and spaces to one of a few sizes, each four times the one before.
 * JSON and YAML mean the same with them, and so it stays readable for whoever opens the file with `age` alone.
 */
const smallest = 4_096

const lineEnd = 0x0a
const space = 0x20

export function withLengthHidden(text: Uint8Array): Uint8Array {
  let size = smallest
  while (size < text.length + 1) size *= 4
  const filled = new Uint8Array(size).fill(space)
  filled.set(text)
  filled[text.length] = lineEnd
  return filled
}

/** The text as it was, to the byte. What was never filled up, because another program sealed it, stays as it is. */
export function withLengthRestored(filled: Uint8Array): Uint8Array {
  if (!isASize(filled.length)) return filled
  let end = filled.length
  while (end > 0 && filled[end - 1] === space) end--
  return end > 0 && filled[end - 1] === lineEnd ? filled.slice(0, end - 1) : filled
}

function isASize(length: number): boolean {
  let size = smallest
  while (size < length) size *= 4
  return size === length
}
