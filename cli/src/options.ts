import { parseArgs } from "node:util"
import { isDay } from "distinguo/accounts"
import { problems } from "./problems.ts"

/** What was typed after the command, sorted; or what is wrong with it. */
export interface Typed {
  readonly named: readonly string[]
  readonly examples: readonly string[]
  readonly under: readonly string[]
  readonly readings: readonly string[]
  readonly on: string
  /** A second day to hold beside the first, or `no second day`. */
  readonly andOn: string
  /** Every example of the house, side by side. */
  readonly allExamples: boolean
  /** As typed, or `not said`. */
  readonly role: string
  /** ISO 3166 code as typed, or `not said`: where the worker works. */
  readonly place: string
  /** A neutral word for the name of a file that is kept, or `by chance`. */
  readonly word: string
  /** The questions of a form, in words. */
  readonly questions: boolean
  readonly form: "json" | "words" | "svg"
  /** Whose SQL is written, as typed. */
  readonly dialect: string
  /** SQL over words of bits, and not over one column a fact. */
  readonly masks: boolean
  /** The table that SQL counts. */
  readonly table: string
  readonly dutySaid: boolean
  /** The list of indicators to read beside, and how its dimensions are put together, as typed. */
  readonly list: string
  readonly rule: string
  /** As what a memorandum is written. */
  readonly format: "html" | "pdf" | "json"
  /** For whom a memorandum is prepared, as typed, or `as the account says`. */
  readonly preparedFor: string
  /** The path a memorandum is written to, or `a neutral name`. */
  readonly to: string
  readonly withOpenQuestions: boolean
  readonly withIfShown: boolean
  /** Whether a memorandum is to be checked, and none is made. */
  readonly check: boolean
  /** How many in every hundred live what a tool looks for, as typed, or `not said`. */
  readonly prevalence: string
  /** Days that times are counted from, as typed: `notice=2026-11-01`. */
  readonly days: readonly string[]
}

export function readOptions(typed: readonly string[]): Typed | { readonly problem: string } {
  const options = {
    under: { type: "string", multiple: true },
    example: { type: "string", multiple: true },
    reading: { type: "string", multiple: true },
    texts: { type: "string", multiple: true },
    on: { type: "string" },
    date: { type: "string" },
    "and-date": { type: "string" },
    examples: { type: "boolean" },
    questions: { type: "boolean" },
    form: { type: "string" },
    role: { type: "string" },
    place: { type: "string" },
    word: { type: "string" },
    json: { type: "boolean" },
    words: { type: "boolean" },
    svg: { type: "boolean" },
    dialect: { type: "string" },
    masks: { type: "boolean" },
    table: { type: "string" },
    "duty-said": { type: "boolean" },
    list: { type: "string" },
    rule: { type: "string" },
    prevalence: { type: "string" },
    day: { type: "string", multiple: true },
    definition: { type: "string", multiple: true },
    format: { type: "string" },
    for: { type: "string" },
    to: { type: "string" },
    "with-open-questions": { type: "boolean" },
    "with-if-shown": { type: "boolean" },
    check: { type: "boolean" },
  } as const
  try {
    const { values, positionals } = parseArgs({ args: [...typed], options, allowPositionals: true, strict: true })
    const known = ["json", "words", "svg"] as const
    if (values.form !== undefined && !known.some((form) => form === values.form))
      return { problem: problems.notAForm() }
    const forms = known.filter((form) => values[form] === true || values.form === form)
    if (forms.length > 1) return { problem: problems.bothForms() }
    if (values.word !== undefined && !/^\p{L}{1,20}$/u.test(values.word)) return { problem: problems.notAWord() }
    if (values.table === "") return { problem: problems.optionNeedsValue("--table") }
    const daysOfLaw = [values.on, values.date].filter((day) => day !== undefined)
    const days = [...daysOfLaw, ...(values["and-date"] === undefined ? [] : [values["and-date"]])]
    if (days.some((day) => !isDay(day)) || daysOfLaw.length > 1) return { problem: problems.notADay() }
    const format = (["html", "pdf", "json"] as const).find((one) => one === (values.format ?? "html"))
    if (format === undefined) return { problem: problems.notAFormat() }
    return {
      named: positionals,
      examples: values.example ?? [],
      under: [...(values.under ?? []), ...(values.texts ?? []), ...(values.definition ?? [])]
        .flatMap((ids) => ids.split(","))
        .filter((id) => id !== ""),
      readings: values.reading ?? [],
      on: daysOfLaw[0] ?? "the account's day",
      andOn: values["and-date"] ?? "no second day",
      allExamples: values.examples === true,
      role: values.role ?? "not said",
      place: values.place ?? "not said",
      word: values.word ?? "by chance",
      questions: values.questions === true,
      form: forms[0] ?? "words",
      dialect: values.dialect ?? "duckdb",
      masks: values.masks === true,
      table: values.table ?? "accounts",
      dutySaid: values["duty-said"] === true,
      list: values.list ?? "ilo-11",
      rule: values.rule ?? "none",
      prevalence: values.prevalence ?? "not said",
      days: values.day ?? [],
      format,
      preparedFor: values.for ?? "as the account says",
      to: values.to ?? "a neutral name",
      withOpenQuestions: values["with-open-questions"] === true,
      withIfShown: values["with-if-shown"] === true,
      check: values.check === true,
    }
  } catch (error) {
    return { problem: problemWithOptions(error) }
  }
}

/** What is wrong with how options were typed, by the option's name alone. What is not of that kind is thrown on. */
export function problemWithOptions(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : ""
  const option = /'(?:-\w, )?(--?[\w-]+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? "of that name"
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return problems.unknownOption(option)
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return problems.optionNeedsValue(option)
  throw error
}
