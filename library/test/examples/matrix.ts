import type { Finding, View } from "distinguo/assessment"
import { definitions } from "distinguo/law"
import { everyDefinition, shortNameOf } from "../law/short-names.ts"
import { examples, readUnderAll } from "./example-files.ts"

/** Whose law a table is of, in the order of the register. */
const tables: readonly (readonly [title: string, ...jurisdictions: readonly string[]])[] = [
  ["International", "international"],
  ["Council of Europe", "COE"],
  ["European Union", "EU"],
  ["South Asia", "SAARC"],
  ["The United States", "US"],
  ["The United Kingdom", "GB-EAW", "GB-SCT", "GB-NIR"],
  ["South Africa", "ZA"],
  ["Canada", "CA"],
  ["Australia", "AU"],
  ["New Zealand", "NZ"],
  ["The Netherlands", "NL"],
  ["Germany", "DE"],
  ["India", "IN"],
]

/** One example's episode, or several read together, under every definition. */
export interface Row {
  readonly example: string
  readonly episodes: readonly string[]
  readonly findings: ReadonlyMap<string, Finding>
}

export const rows: readonly Row[] = examples.flatMap(({ name, account }) => {
  const { findings } = readUnderAll(account)
  const groups = [...new Set(findings.map(({ episodes }) => episodes.join()))]
  return groups.map((group) => {
    const ofGroup = findings.filter(({ episodes }) => episodes.join() === group)
    return {
      example: name,
      episodes: group.split(","),
      findings: new Map(ofGroup.map((finding) => [finding.definition, finding])),
    }
  })
})

/** What a cell says: the person's own account first, then everything said where that differs. */
export function cellOf(finding: Finding): string {
  if (finding.kind === "not in force") return "–"
  const [own, everything] = [letterOf(finding.ownAccount), letterOf(finding.everythingSaid)]
  return own === everything ? own : `${own}→${everything}`
}

function letterOf({ standing, because, asksForNoCoercion, readings }: View): string {
  if (standing === "contested") return "both"
  if (standing === "unknown" && because === "law open") {
    const given = readings.map((reading) => reading.standing)
    // One way to read it says yes and another no; or one settles it, and under another something was not told.
    return given.includes("yes") && given.includes("no") ? "open" : "?~"
  }
  if (standing === "unknown") return "?"
  if (standing === "no") return "·"
  return asksForNoCoercion ? "Y\\*" : "Y"
}

/** The whole page. */
export function asMatrix(): string {
  const jurisdictionOf = new Map(definitions.map(({ id, jurisdiction }) => [id, jurisdiction]))
  const each = tables.map(([title, ...of]) => ({
    title,
    ids: everyDefinition.filter((id) => of.includes(jurisdictionOf.get(id) ?? "")),
  }))
  const left = everyDefinition.filter((id) => !each.some(({ ids }) => ids.includes(id)))
  if (left.length > 0) throw new Error(`no table for ${left.join()}`)
  return `${[
    "# The examples under every definition",
    "",
    "Written by `library/test/examples/matrix.test.ts`, so that somebody who knows a law can see at one look where this house reads it wrongly. Every account here is invented, or coded from a published decision; each is read under the text of its own day. A cell is no view on any person, and no row is to be added up.",
    "",
    "| in a cell | what it says |",
    "| - | - |",
    "| Y | each part of the definition is present on what was said |",
    "| Y\\* | present, and the text asks for no coercion |",
    "| · | a part of it is absent |",
    "| ? | not known: something was not told |",
    "| open | not known: the law itself is open, and one way to read it says yes where another says no |",
    "| ?~ | not known: on one way to read the law it is settled, and on another something was not told |",
    "| both | contested: people whose word has weight say both |",
    "| – | the text was not in force on the account's day |",
    "| ?→Y | on the person's own account, then with everything said, where that is another |",
    "",
    "The decisions at the end of each table come from courts: nothing of them is on a person's own account.",
    ...each.flatMap(({ title, ids }) => [
      "",
      `## ${title}`,
      "",
      ...ids.map((id) => `- **${shortNameOf(id)}**: ${titleOf(id)}`),
      "",
      `| account | ${ids.map(shortNameOf).join(" | ")} |`,
      `| - |${" - |".repeat(ids.length)}`,
      ...rows.map((row) => lineOf(row, ids)),
    ]),
  ].join("\n")}\n`
}

function titleOf(id: string): string {
  const [definition] = definitions.filter((one) => one.id === id)
  return definition === undefined ? id : `${definition.title}, ${definition.instrument}`
}

function lineOf({ example, episodes, findings }: Row, ids: readonly string[]): string {
  const alone = rows.filter((row) => row.example === example).length === 1
  const name = alone ? example : `${example}: ${episodes.join(" + ")}`
  const cells = ids.map((id) => {
    const finding = findings.get(id)
    if (finding === undefined) throw new Error(`${name} has no finding under ${id}`)
    return cellOf(finding)
  })
  return `| ${[name.replace("decisions/", ""), ...cells].join(" | ")} |`
}
