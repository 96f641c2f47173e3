import type { ProofNode } from "distinguo/reasoning"
import type { Source } from "distinguo/sources"

const numbers = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

/** What joins the parts beneath a rung, in words. */
export function jointWords({ kind, said, n }: ProofNode): string {
  if (said === "childNeedsNoMeans")
    return "A child needs no means: under 18 is enough. For an adult, a means is needed."
  if (said === "intendedOrOccurred") return "Intended, or it happened:"
  switch (kind) {
    case "all":
      return "Each of these is needed:"
    case "any":
      return "One of these is enough:"
    case "atLeast":
      return `At least ${numbers[n ?? 0] ?? n} of these are needed:`
    default:
      return ""
  }
}

/** A name at the head of a rung. */
export function headed(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The place in a text as it calls its places: "article 3(a)", "section 19(1)"; one that says it by itself, "note 64". */
export function placeInText(cites: string, { placesAre }: Source): string {
  if (!/^\d/.test(cites) || placesAre === "not numbered so") return cites
  return `${placesAre === "sections" ? "section" : "article"} ${cites}`
}
