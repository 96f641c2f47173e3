import { practice, type Said } from "./response.ts"

/**
 * First of all where somebody else holds what is theirs: asking for it can bring harm, and so can telling whoever might
 * help. Whether their work is against a law is not known here, and it is said that it is not.
 */
export function beforeYouAskForIt(what: "papers" | "pay"): readonly Said[] {
  return practice(
    `Asking the one who has your ${what} can be dangerous. Do not ask alone: someone can ask for you.`,
    "If you sell sex: that may be against the law where you are, or not. This page does not know where you are.",
    "Ask a lawyer about that first, or a group led by people who do the same.",
    "Before you tell anyone your story, ask: “What must you pass on, and to whom?”",
  )
}
