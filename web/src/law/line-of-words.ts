import type { Citation, LineInWords } from "distinguo/reasoning"

/** The words a line stands on, if it has any of its own. */
export function citationOf({ cites, quotes, mark, source }: LineInWords): Citation | "nothing" {
  if (cites === undefined || quotes === undefined || mark === undefined) return "nothing"
  return { cites, quotes, mark, ...(source !== undefined && { source }) }
}

/** What no other line beneath the same one says. */
export function keyOf({ before, words, asks, of }: LineInWords): string {
  return [before, words, asks, ...of.map(keyOf)].join(" ")
}
