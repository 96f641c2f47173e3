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
  keptForALawyer: (): Problem => ({
    code: "assessment.kept-for-a-lawyer",
    path: ["prepared_for"],
    onKey: true,
    message: "This account is kept for a lawyer, and is set down for nobody else.",
    mend: "Prepare it for a lawyer, or take the mark away with that lawyer.",
  }),
  examplesOnly: (): Problem => ({
    code: "assessment.examples-only",
    path: ["told"],
    onKey: true,
    message: "Only invented accounts and published decisions are laid side by side.",
    mend: "Compare one account told in confidence by itself: `distinguo compare FILE`.",
  }),
}
