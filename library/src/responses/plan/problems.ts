/**
 * What whoever writes a plan can put right: the place, what is wrong and what mends it. Messages carry known keys and
 * answers, and never what someone has written.
 */
export interface PlanProblem {
  /** A public code that keeps its meaning: `plan.names-a-target`. */
  readonly code: string
  /** Keys and positions from the top of the plan. */
  readonly path: readonly (string | number)[]
  /** Whether the place is a key rather than the value beneath it. */
  readonly onKey: boolean
  readonly message: string
  readonly mend: string
}

type Path = PlanProblem["path"]

/** Every problem a plan can have, each made here and nowhere else. */
export const problems = Object.freeze({
  namesATarget: (path: Path, onKey: boolean) => ({
    ...at(
      path,
      "plan.names-a-target",
      "This could lead to a person or a place. The plan is refused whole: no plan that says who or where is read here.",
      "Take out every name, address, number, link, picture, day and position, and write this anew without it.",
    ),
    onKey,
  }),
  notKeys: (path: Path) =>
    at(path, "plan.wrong-kind", "Keys with answers are expected here.", "Write each key on a line of its own."),
  notAnAnswer: (path: Path) =>
    at(path, "plan.wrong-kind", "An answer is expected here.", "Write one of the answers of the form, or `not known`."),
  onlyOne: (path: Path) =>
    at(path, "plan.wrong-kind", "Only one answer can stand here.", "Choose one, or write `not known`."),
  empty: (path: Path) =>
    at(path, "plan.empty", "Nothing stands here.", "Write one of the answers, or `not known`, or leave the key out."),
  unknownKey: (path: Path, near: string) => ({
    ...at(
      path,
      "plan.unknown-key",
      "The form has no such question.",
      near === "none" ? "Leave this key out: there is no free text in a plan." : `Did you mean \`${near}\`?`,
    ),
    onKey: true,
  }),
  missingPlan: () => at([], "plan.missing-key", "The key `plan` is missing here.", "Add `plan:` and what is known."),
  unknownAnswer: (path: Path, permitted: readonly string[]) =>
    at(
      path,
      "plan.unknown-answer",
      "This is not one of the answers to this question.",
      `Write one of: ${permitted.join(" · ")}.`,
    ),
  saidTwice: (path: Path) => at(path, "plan.said-twice", "This stands here twice.", "Leave one of the two out."),
  standsAlone: (path: Path) =>
    at(path, "plan.stands-alone", "No other answer can stand beside this one.", "Leave it out, or the others."),
  unknownSchema: (path: Path) =>
    at(path, "plan.schema", "This is not the form of a plan.", "Write `schema: distinguo.plan/1`."),
  newerSchema: (path: Path) =>
    at(path, "plan.schema", "This plan has a newer form than this program reads.", "Use a newer Distinguo."),
  notInvented: (path: Path) => ({
    ...at(
      path,
      "plan.not-invented",
      "Only an invented plan has a title and says what is expected of it.",
      "Leave `example:` out, or write `invented: yes` if all of it is made up.",
    ),
    onKey: true,
  }),
  exampleText: (path: Path) =>
    at(path, "plan.example", "A short text is expected here.", "Write one or two sentences, without any name."),
  unknownSafeguard: (path: Path) =>
    at(path, "plan.example", "There is no such safeguard.", "Write its id as the review has it."),
})

function at(path: Path, code: string, message: string, mend: string): PlanProblem {
  return { code, path, onKey: false, message, mend }
}
