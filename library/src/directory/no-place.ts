import { inDangerTonight } from "../responses/index.ts"
import type { Asked, Found } from "./search.ts"

/** What was looked for in vain, and what is left all the same: never an end. */
export interface NoPlace {
  readonly words: string
  readonly instead: readonly string[]
}

/** Said where a search gives nothing that one could go to. It repeats nothing that was typed. */
export function noPlace({ need, near, words }: Asked, { areas }: Pick<Found, "areas">): NoPlace {
  const typed = words.trim()
  const where = areas.length > 0 ? ` in or near ${areas.join(", ")}` : ""
  const nothing =
    typed === ""
      ? `Nothing is listed for this yet${where}.`
      : `Nothing here has ${/\s/.test(typed) ? "all these words" : "that word"}. Look by what you need.`
  const wider = near !== "anywhere" || typed !== "" || areas.length > 0
  return {
    words: nothing,
    instead: [
      ...(wider
        ? ["Look again without the word and without the area: someone may come to you, or answer from afar."]
        : []),
      "Ask someone you trust, a union or an outreach worker whether they know a place.",
      ...(need === "safety now"
        ? inDangerTonight.map((said) => said.words)
        : ["A place that gives something else may know one that gives this. You can ask without saying why."]),
    ],
  }
}
