import { decisionsKind, inventedKinds, type KindOfExample } from "./src/opening/kinds.ts"
import type { Listed } from "./src/opening/listed.ts"

/**
 * What is listed of an example, without reading the whole file, so that one which cannot be read still stands in the
 * list: its label, the first clause of what its opening comment says it shows, or else where it was published, and under
 * which words it stands.
 *
 * @throws when an invented example names no kind that is offered: nobody could open it, so the page is not built.
 */
export function listedIn(text: string, path: string): Listed {
  const comment =
    /^(?:#.*\n)*/
      .exec(text)?.[0]
      .replaceAll(/^#[ \t]*/gm, "")
      .replaceAll("\n", " ") ?? ""
  const shows = /\bShows: ([^;]+?)\.?\s*(?:;.*)?$/.exec(comment)?.[1] ?? ""
  return {
    label: wordsAt("label", text),
    line: shows === "" ? wordsAt(" +source", text) : `${headed(shows)}.`,
    among: path.includes("/decisions/") ? decisionsKind : kindIn(comment, path),
  }
}

function kindIn(comment: string, path: string): KindOfExample {
  const named = /\bAmong: ([^.]+)\./.exec(comment)?.[1]
  const kind = inventedKinds.find((one) => one === named)
  if (kind === undefined)
    throw new Error(`${path}: begin it with "# Among: …." and one of ${inventedKinds.join(" | ")}`)
  return kind
}

/** The value of a key on one line, without its quotation marks. */
function wordsAt(key: string, text: string): string {
  const line = new RegExp(`^${key}:[ \\t]*([^>|\\s].*?)[ \\t]*$`, "m").exec(text)?.[1] ?? ""
  return line.replace(/^(["'])(.*)\1$/, "$2")
}

function headed(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
