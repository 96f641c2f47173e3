import {
  compareExamples,
  type Matrix,
  type MatrixRow,
  type Request,
  standsWord,
  waysToStand,
} from "distinguo/assessment"
import { readAccountFile } from "distinguo-documents"
import { hanging } from "./compare-words.ts"
import type { Computer } from "./computer.ts"
import { exits } from "./exits.ts"
import type { Typed } from "./options.ts"
import { shapeOf } from "./standing-words.ts"
import { wrap } from "./wrap.ts"

/** `distinguo compare --examples`: the house's own examples, each under each text. Nobody told in confidence is in it. */
export function examplesCompared(
  request: Pick<Request, "under" | "on" | "today" | "readings">,
  form: Typed["form"],
  computer: Computer,
): number {
  const examples = computer.examples().flatMap((name) => {
    const bytes = computer.example(name)
    const file = typeof bytes === "string" ? undefined : readAccountFile(bytes)
    return file !== undefined && "account" in file ? [{ name, account: file.account }] : []
  })
  const matrix = compareExamples(examples, request)
  if ("problem" in matrix) throw new Error("no example of the house was told in confidence")
  computer.say(form === "json" ? JSON.stringify(matrix) : matrixInWords(matrix))
  return exits.done
}

/** A block an example: under each way to stand the texts that stand so. */
function matrixInWords(matrix: Matrix): string {
  const names = [...new Set(matrix.rows.map(({ example }) => example))]
  return [
    `law as encoded ${matrix.law}`,
    wrap(
      "* met only because the text asks for no coercion. Every account here is invented, or a published decision.",
      "",
    ),
    ...names.flatMap((name) => {
      const rows = matrix.rows.filter(({ example }) => example === name)
      return ["", `${name}  ${rows[0]?.label ?? ""}`, ...rows.flatMap((row) => rowLines(row, matrix))]
    }),
    "",
    "This is not a decision of any authority.",
  ].join("\n")
}

function rowLines(row: MatrixRow, matrix: Matrix): readonly string[] {
  const own = cellLines(row, matrix, "ownAccount")
  const all = cellLines(row, matrix, "everythingSaid")
  const same = own.join("\n") === all.join("\n")
  return [
    wrap(`${row.titles.join(" and ")}${row.titles.length > 1 ? ", read together" : ""}`, "  "),
    ...(same ? own : ["    on their own account", ...own, "    with everything said", ...all]),
  ]
}

/** Of more texts than this of which something is not known the others are named, and these are the rest. */
const fewEnoughToList = 10

function cellLines(
  { cells }: MatrixRow,
  { texts }: Matrix,
  reading: "ownAccount" | "everythingSaid",
): readonly string[] {
  return ([...waysToStand, "not in force"] as const).flatMap((stands) => {
    const ids = texts.flatMap(({ definition }, at) => {
      const cell = cells[at]
      if (cell === undefined || cell[reading] !== stands) return []
      return [cell.asksForNoCoercion && stands === "yes" ? `${definition}*` : definition]
    })
    if (ids.length === 0) return []
    const head = stands === "not in force" ? standsWord[stands] : `${shapeOf(stands)} ${standsWord[stands]}`
    const listed =
      stands === "facts missing" && ids.length > fewEnoughToList ? "every text not named here" : ids.join(", ")
    return [hanging(`${head}: ${listed}`, "    ")]
  })
}
