import { type FileProblem, fileProblems } from "./file-problems.ts"
import { firstBadByte } from "./utf8.ts"

/** Larger than any account, and small enough to be read in a moment on a phone. */
export const largestFile = 2_000_000

/**
 * The text of a file, or what stops it from being text; the text up to there then leads to the place.
 *
 * A byte order mark is left out. A lone carriage return ends a line in YAML as in old editors, so it becomes a line
 * feed: otherwise the lines after a comment would silently belong to that comment.
 */
export function textOfFile(bytes: Uint8Array): { text: string } | { problem: FileProblem; text: string } {
  if (bytes.length > largestFile) return { problem: fileProblems.tooLarge(), text: "" }
  const other = otherEncoding(bytes)
  if (other !== "none") return { problem: fileProblems.otherEncoding(other), text: "" }
  const bad = firstBadByte(bytes)
  const text = new TextDecoder().decode(bytes.subarray(0, bad)).replaceAll(/\r(?!\n)/g, "\n")
  if (bad < bytes.length) return { problem: fileProblems.badByte(text.length), text }
  const unseen = text.search(controlCharacter)
  return unseen === -1 ? { text } : { problem: fileProblems.controlCharacter(unseen), text }
}

/** UTF-16 and UTF-32 begin with their mark, or hold a zero byte in one of their first four. */
function otherEncoding(bytes: Uint8Array): string | "none" {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? "UTF-32" : "UTF-16"
  if (first === 0xfe && second === 0xff) return "UTF-16"
  const zeros = bytes.subarray(0, 4).filter((byte) => byte === 0).length
  if (zeros === 0) return "none"
  return zeros > 2 ? "UTF-32" : "UTF-16"
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/
