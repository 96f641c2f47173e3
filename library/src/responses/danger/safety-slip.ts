import { freeze } from "../../reasoning/index.ts"

/** One line that can stand on a slip: what is asked, and the few words it stands under on paper. */
export interface LineOfSlip {
  readonly id: "go to" | "call" | "word" | "take" | "signal" | "not"
  readonly asks: string
  /** On paper: words that anyone's list may have. */
  readonly heading: string
}

/**
 * A plan for safety: printed or copied, and kept nowhere. Advocates are told to leave it out of what they record
 * (care, section 7.3), because whoever reads the file then knows where to look. So no account has a place for it.
 */
export const safetySlip: readonly LineOfSlip[] = freeze([
  { id: "go to", asks: "Where could you go?", heading: "Visit" },
  { id: "call", asks: "Who could come, or wait for you?", heading: "Call" },
  { id: "word", asks: "Which word means: come now?", heading: "Word" },
  { id: "signal", asks: "Which sign means that all is well?", heading: "Sign" },
  { id: "take", asks: "What would you take, if nobody finds it?", heading: "Bring" },
  { id: "not", asks: "What must nobody do?", heading: "Not" },
] as const)

/** Neutral: whoever finds it learns no more from its head than from any other list. */
export const headOfSlip = "To remember"

/** What is said beside it, always. */
export const slipIsNotKept =
  "This is printed, or copied by hand, and kept nowhere: not in the file, not on this device. Write less rather than more. On paper, someone can find it."

/** What will be on the paper: the lines that something was written for, in their order, and nothing else. */
export function onTheSlip(typed: Readonly<Partial<Record<LineOfSlip["id"], string>>>): readonly string[] {
  return safetySlip.flatMap(({ id, heading }) => {
    const words = (typed[id] ?? "").trim()
    return words === "" ? [] : [`${heading}: ${words}`]
  })
}
