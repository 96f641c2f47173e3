import type { Listed } from "./src/opening/listed.ts"

/**
 * What the start lists of an example, without reading the whole file, so that one which cannot be read still stands in
 * the list: its label, and the first clause of what its opening comment says it shows, or else where it was published.
 */
export function listedIn(text: string): Listed {
  const comment =
    /^(?:#.*\n)*/
      .exec(text)?.[0]
      .replaceAll(/^#[ \t]*/gm, "")
      .replaceAll("\n", " ") ?? ""
  const shows = /\bShows: ([^;]+?)\.?\s*(?:;.*)?$/.exec(comment)?.[1] ?? ""
  return { label: wordsAt("label", text), line: shows === "" ? wordsAt(" +source", text) : `${headed(shows)}.` }
}

/** The value of a key on one line, without its quotation marks. */
function wordsAt(key: string, text: string): string {
  const line = new RegExp(`^${key}:[ \\t]*([^>|\\s].*?)[ \\t]*$`, "m").exec(text)?.[1] ?? ""
  return line.replace(/^(["'])(.*)\1$/, "$2")
}

function headed(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
