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
  readonly form: "json" | "words"
  readonly dutySaid: boolean
}

export function readOptions(typed: readonly string[]): Typed | { readonly problem: string } {
  const options = {
    under: { type: "string", multiple: true },
    example: { type: "string", multiple: true },
    reading: { type: "string", multiple: true },
    on: { type: "string" },
    json: { type: "boolean" },
    words: { type: "boolean" },
    "duty-said": { type: "boolean" },
  } as const
  try {
    const { values, positionals } = parseArgs({ args: [...typed], options, allowPositionals: true, strict: true })
    if (values.json === true && values.words === true) return { problem: problems.bothForms() }
    if (values.on !== undefined && !isDay(values.on)) return { problem: problems.notADay() }
    return {
      named: positionals,
      examples: values.example ?? [],
      under: (values.under ?? []).flatMap((ids) => ids.split(",")).filter((id) => id !== ""),
      readings: values.reading ?? [],
      on: values.on ?? "the account's day",
      form: values.json === true ? "json" : "words",
      dutySaid: values["duty-said"] === true,
    }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : ""
    const option = /'(?:-\w, )?(--?[\w-]+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? "of that name"
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return { problem: problems.unknownOption(option) }
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return { problem: problems.optionNeedsValue(option) }
    throw error
  }
}
