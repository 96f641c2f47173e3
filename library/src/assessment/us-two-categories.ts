import { twoCategories } from "../law/index.ts"
import { freeze, type Standing } from "../reasoning/index.ts"
import type { ElementView, Finding, FindingMade, View } from "./finding.ts"

/** The two forms of the severe forms of US law on the same episodes, side by side: two findings, never a vote. */
export interface TwoCategoriesRead {
  readonly forms: readonly [FormRead, FormRead]
  /** On their own account, in sentences; then with everything said, the same sentences where it comes to the same. */
  readonly ownAccount: readonly string[]
  readonly everythingSaid: readonly string[]
}

export interface FormRead {
  readonly definition: string
  /** What it is called for short. */
  readonly label: string
  readonly finding: FindingMade
  readonly ownAccount: FormView
  readonly everythingSaid: FormView
}

export interface FormView {
  readonly standing: Standing
  readonly parts: readonly PartOfForm[]
}

/** A part of the form, and whether it is the one that says which kind of work it is about. */
interface PartOfForm extends Pick<ElementView, "name" | "cites" | "standing"> {
  readonly sorts: boolean
}

/**
 * Reads both forms off the findings of an assessment; `not read` where one of them was not asked for, or was not in
 * force. It evaluates nothing: it lays side by side what has been found.
 */
export function usTwoCategories(
  findings: readonly Finding[],
  episodes: readonly string[],
): TwoCategoriesRead | "not read" {
  const [one, other] = twoCategories.forms.map(({ definition, label, kindOfWork }) => {
    const finding = findings.find(
      (made) => made.definition === definition && made.episodes.join(" ") === episodes.join(" "),
    )
    if (finding === undefined || finding.kind !== "finding") return "not read"
    const { ownAccount, everythingSaid } = finding
    return {
      definition,
      label,
      finding,
      ownAccount: viewOf(ownAccount, kindOfWork),
      everythingSaid: viewOf(everythingSaid, kindOfWork),
    }
  })
  if (one === undefined || other === undefined || one === "not read" || other === "not read") return "not read"
  const forms = [one, other] as const
  return freeze({
    forms,
    ownAccount: inSentences(forms, "ownAccount"),
    everythingSaid: inSentences(forms, "everythingSaid"),
  })
}

function viewOf({ standing, elements }: View, kindOfWork: string): FormView {
  const parts = elements.map((part) => ({
    name: part.name,
    cites: part.cites,
    standing: part.standing,
    sorts: part.name === kindOfWork,
  }))
  return { standing, parts }
}

type Reading = "ownAccount" | "everythingSaid"

/** Which label the text gives, and where the kind of work alone decides it, that it does. Never more than was found. */
function inSentences(forms: readonly [FormRead, FormRead], reading: Reading): readonly string[] {
  if (!forms.some(({ finding }) => finding[reading].heard))
    return ["Nothing is written down that these texts could be read against."]
  const met = forms.filter((form) => form[reading].standing === "yes")
  const [label] = met.map((form) => form.label)
  const [first, second] = forms
  if (met.length === 2) {
    return [`Both are met: “${first.label}” and “${second.label}”. The text allows that.`]
  }
  const others = forms.filter((form) => !met.includes(form))
  const given = label === undefined ? neither(forms, reading) : `The label this text gives is “${label}”.`
  return [given, ...others.flatMap((form) => sortedAway(form, reading))]
}

function neither(forms: readonly FormRead[], reading: Reading): string {
  const settled = forms.every((form) => form[reading].standing === "no")
  return settled ? "The text gives neither label." : "It is not settled whether the text gives either label."
}

/** Of a form that is not met: whether everything it asks is there but for the kind of work. */
function sortedAway({ label, ...form }: FormRead, reading: Reading): readonly string[] {
  const missing = form[reading].parts.filter(({ standing }) => standing !== "yes")
  const [only] = missing
  if (missing.length !== 1 || only === undefined || !only.sorts) return []
  return [`Everything that “${label}” asks is there but the kind of work: that alone sorts it.`]
}
