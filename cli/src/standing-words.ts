import type { Stands } from "distinguo/assessment"
import type { Standing } from "distinguo/reasoning"

const shapes: Readonly<Record<Standing, string>> = { yes: "●", no: "○", unknown: "◌", contested: "◐" }
const words: Readonly<Record<Standing, string>> = { yes: "yes", no: "no", unknown: "not known", contested: "contested" }

/** A standing as a shape and a word, never one without the other. */
export function inWords(standing: Standing): string {
  return `${shapes[standing]} ${words[standing]}`
}

/** The shape of a way to stand: what is open in the law is not known either. */
export function shapeOf(stands: Stands): string {
  return shapes[stands === "facts missing" || stands === "law open" ? "unknown" : stands]
}
