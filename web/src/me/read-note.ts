/**
 * The note in the bytes of a file, to the letter; or that there is none. Files of other kinds are not shown as a note:
 * what is not text, and what was written down at the desk, which is read there.
 */
export function noteIn(bytes: Uint8Array): { readonly note: string } | "not a note" {
  const note = textOf(bytes)
  if (note === "not a note" || note.includes("\0") || /^\s*(\{\s*"schema"|schema):/.test(note)) return "not a note"
  return { note }
}

function textOf(bytes: Uint8Array): string | "not a note" {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return "not a note" // These bytes are no text in any language, so nobody wrote them as a note.
  }
}
