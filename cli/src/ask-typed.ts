import type { Computer } from "./computer.ts"
import { wrap } from "./wrap.ts"

/**
 * What was typed where numbers are offered: numbers from the list, words, nothing, or the wish to stop; in a talk also
 * that they said they are young, or in danger. Words of theirs are never read for it: only the worker says so.
 */
export type Typed =
  | { readonly kind: "numbers"; readonly at: readonly number[] }
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "nothing" }
  | { readonly kind: "stop" | "young" | "danger" }

/** What may be typed where a list of numbers stands, and what nothing but Enter means there. */
export interface Offer {
  readonly options: readonly string[]
  readonly enter: string
  readonly several?: boolean
  /** Whether their own words may be typed instead of a number. Kept as typed, to the letter. */
  readonly words?: string
  /** Whether this is said to the person: then `young` and `danger` work too. */
  readonly inTalk?: boolean
}

/** Shows numbered phrases and waits until one of them, words that may be typed, nothing, or `stop` comes. */
export async function typedFor(offer: Offer, computer: Computer): Promise<Typed> {
  offer.options.forEach((option, index) => {
    computer.say(wrap(`${String(index + 1).padStart(2)}  ${option}`, "  "))
  })
  const many = offer.several === true ? ["numbers with commas between"] : []
  const own = offer.words === undefined ? [] : [offer.words]
  const marks = offer.inTalk === true ? ["young: they are or may be under 18", "danger: they are not safe"] : []
  computer.say(wrap([`Enter: ${offer.enter}`, ...many, ...own, ...marks, "stop: end here"].join("  ·  "), "  "))
  for (;;) {
    const line = await computer.readLine()
    const typed = line === "no more lines" ? ({ kind: "stop" } as const) : meaningOf(line.typed, offer)
    if (typed !== "not offered") return typed
    computer.say("  That is not one of the numbers. Nothing was kept.")
  }
}

/**
 * Only a line of numbers alone is read as numbers: “2 years ago” is theirs, as said. A half of a character, which no
 * file can hold, is replaced at once, so that what is kept can be opened again.
 */
function meaningOf(line: string, { options, several, words, inTalk }: Offer): Typed | "not offered" {
  const typed = line.trim()
  if (typed === "") return { kind: "nothing" }
  const word = typed.toLowerCase()
  if (word === "stop" || (inTalk === true && (word === "young" || word === "danger"))) return { kind: word }
  if (/^\d+(\s*,\s*\d+)*$/.test(typed)) {
    const at = [...new Set(typed.split(",").map((number) => Number(number) - 1))]
    const offered = at.every((index) => index >= 0 && index < options.length) && (several === true || at.length === 1)
    return offered ? { kind: "numbers", at } : "not offered"
  }
  return words === undefined ? "not offered" : { kind: "words", words: line.toWellFormed() }
}
