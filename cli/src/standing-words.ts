import type { Standing } from "distinguo/reasoning"

const shapes: Readonly<Record<Standing, string>> = { yes: "●", no: "○", unknown: "◌", contested: "◐" }
const words: Readonly<Record<Standing, string>> = { yes: "yes", no: "no", unknown: "not known", contested: "contested" }

/** A standing as a shape and a word, never one without the other. */
export function inWords(standing: Standing): string {
  return `${shapes[standing]} ${words[standing]}`
}
