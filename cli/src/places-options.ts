import { parseArgs } from "node:util"
import { isDay } from "distinguo/accounts"
import { problemWithOptions } from "./options.ts"
import { problems } from "./problems.ts"

/** What was typed after `distinguo places`, sorted. Its `--words` takes the words to look for. */
export interface PlacesTyped {
  /** A need as typed, or files, by what is asked for. */
  readonly named: readonly string[]
  readonly does: "search" | "check" | "template" | "yaml" | "csv"
  /** Files and folders; none for the list that comes with the house. */
  readonly from: readonly string[]
  /** As typed, or `anywhere`. */
  readonly area: string
  readonly country: string
  readonly words: string
  readonly json: boolean
  /** Days after which a check counts as old, or `as usual`. */
  readonly olderThan: number | "as usual"
  readonly on: string
  /** A folder for one file a listing, or `all in one`. */
  readonly into: string
}

export function readPlacesOptions(typed: readonly string[]): PlacesTyped | { readonly problem: string } {
  const options = {
    in: { type: "string" },
    country: { type: "string" },
    words: { type: "string" },
    from: { type: "string", multiple: true },
    json: { type: "boolean" },
    check: { type: "boolean" },
    template: { type: "boolean" },
    to: { type: "string" },
    into: { type: "string" },
    "older-than": { type: "string" },
    on: { type: "string" },
  } as const
  try {
    const { values, positionals } = parseArgs({ args: [...typed], options, allowPositionals: true, strict: true })
    const to = values.to
    if (to !== undefined && to !== "yaml" && to !== "csv") return { problem: problems.notAListForm() }
    const asked = [values.check ? "check" : "", values.template ? "template" : "", to ?? ""].filter((one) => one !== "")
    if (asked.length > 1) return { problem: problems.oneThingWithAList() }
    if (values.country !== undefined && !/^[A-Z]{2}$/.test(values.country)) return { problem: problems.notACountry() }
    if (values.on !== undefined && !isDay(values.on)) return { problem: problems.notADay() }
    const days = values["older-than"]
    if (days !== undefined && !/^\d{1,5}$/.test(days)) return { problem: problems.notDays() }
    if (values.into !== undefined && to !== "yaml") return { problem: problems.intoIsForYaml() }
    const [does = "search"] = asked as PlacesTyped["does"][]
    return {
      named: positionals,
      does,
      from: values.from ?? [],
      area: values.in ?? "anywhere",
      country: values.country ?? "any",
      words: values.words ?? "",
      json: values.json === true,
      olderThan: days === undefined ? "as usual" : Number(days),
      on: values.on ?? "today",
      into: values.into ?? "all in one",
    }
  } catch (error) {
    return { problem: problemWithOptions(error) }
  }
}
