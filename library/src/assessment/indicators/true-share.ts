import { freeze } from "../../reasoning/index.ts"

/** What a tool was found to do in one study, in every hundred people. */
export interface Accuracy {
  /** Of a hundred whom it is about, to how many it says yes. */
  readonly sensitivity: number
  /** Of a hundred whom it is not about, to how many it says no. */
  readonly specificity: number
}

/** Of those to whom a tool says yes, how many it is right about; or why that cannot be said. */
export type TrueShare =
  | {
      readonly kind: "share"
      /** In every hundred yeses, to one place after the point. */
      readonly inAHundred: number
      /** “about 3 or 4 in every hundred”. */
      readonly inWords: string
      /** The arithmetic, step by step, in whole people. */
      readonly steps: readonly string[]
    }
  | { readonly kind: "refused"; readonly because: string }

const people = 100_000

/**
 * What share of a tool's yeses would be true where so many in a hundred live it. It is arithmetic on the published
 * figures and about nobody: elsewhere, and with other people, the same tool may do otherwise than in its study.
 *
 * @param prevalence in every hundred people, more than none and fewer than all
 */
export function trueShare(prevalence: number, accuracy: Accuracy | "not published"): TrueShare {
  if (accuracy === "not published") {
    return refused("No sensitivity and specificity were published for it, so nothing can be worked out.")
  }
  if (!isPrevalence(prevalence)) return refused(prevalenceAsked)
  const { sensitivity, specificity } = accuracy
  const living = (people * prevalence) / 100
  const others = people - living
  const right = (living * sensitivity) / 100
  const wrong = (others * (100 - specificity)) / 100
  if (right + wrong === 0) return refused("With these figures the tool says yes to nobody.")
  const exact = (100 * right) / (right + wrong)
  const [all, rest, yes, no] = [living, others, right, wrong].map(Math.round) as [number, number, number, number]
  return freeze({
    kind: "share",
    inAHundred: Math.round(exact * 10) / 10,
    inWords: aboutInWords(exact),
    steps: [
      `Think of ${people} people. Where ${prevalence} in every hundred live it, ${all} do and ${rest} do not.`,
      `The tool says yes to ${yes} among the first (${sensitivity} in every hundred) and to ${no} among the others (${rounded(100 - specificity)} in every hundred).`,
      `That makes ${Math.round(right + wrong)} yeses, and ${yes} are true: ${aboutInWords(exact)}.`,
    ],
  })
}

/** What is asked for where a prevalence is missing or cannot be one. */
export const prevalenceAsked =
  "Give how many in every hundred people live it: a number above 0 and below 100, such as 1.4."

/** A prevalence as someone types it, with a point or a comma. */
export function readPrevalence(typed: string): number | "not a prevalence" {
  const text = typed.trim().replace(",", ".")
  if (!/^\d{1,2}(\.\d{1,6})?$/.test(text)) return "not a prevalence"
  const prevalence = Number(text)
  return isPrevalence(prevalence) ? prevalence : "not a prevalence"
}

function isPrevalence(number: number): boolean {
  return Number.isFinite(number) && number > 0 && number < 100
}

/** Whole people in a hundred: “about 3 or 4”, and where it comes out close to a whole number that one alone. */
function aboutInWords(exact: number): string {
  if (exact < 0.95) return "fewer than 1 in every hundred"
  if (exact > 99.05) return "nearly all in every hundred"
  const nearest = Math.round(exact)
  if (Math.abs(exact - nearest) < 0.25) return `about ${nearest} in every hundred`
  return `about ${Math.floor(exact)} or ${Math.floor(exact) + 1} in every hundred`
}

function rounded(number: number): number {
  return Math.round(number * 1e6) / 1e6
}

function refused(because: string): TrueShare {
  return { kind: "refused", because }
}
