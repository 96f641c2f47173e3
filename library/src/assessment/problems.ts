import type { Problem } from "../accounts/index.ts"

/** Every problem an assessment can raise. */
export const problems = {
  textbookOnly: (): Problem => ({
    code: "assessment.textbook-only",
    path: ["others"],
    onKey: true,
    message: "`others: no` is for textbook patterns opened from the list of examples.",
    mend: "Take it out, with `because`: what was not said stays not known.",
  }),
  examplesOnly: (): Problem => ({
    code: "assessment.examples-only",
    path: ["told"],
    onKey: true,
    message: "Only invented accounts and published decisions are laid side by side.",
    mend: "Compare one account told in confidence by itself: `distinguo compare FILE`.",
  }),
}
