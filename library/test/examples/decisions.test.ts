import { existsSync, readFileSync, writeFileSync } from "node:fs"
import type { FindingMade } from "distinguo/assessment"
import { factById } from "distinguo/facts"
import { definitions } from "distinguo/law"
import { expect, test } from "vitest"
import { decisions, type ExampleFile, findingFor, without } from "./example-files.ts"

const table = new URL("../../examples/decisions/RESULTS.md", import.meta.url)

/** The ways a decision is read: whole; without facts that repeat the court's conclusion; without what was inferred. */
const waysRead = [
  { title: "every supplied fact", leaveOut: (_: ExampleFile): readonly string[] => [] },
  { title: "without what restates the finding", leaveOut: ({ example }: ExampleFile) => example.restates },
  {
    title: "without that either, nor the work being private",
    leaveOut: ({ example }: ExampleFile) => [...example.restates, "required_by_state_or_community"],
  },
] as const

interface Row {
  readonly decision: ExampleFile
  readonly definition: string
  readonly title: string
  readonly court: string
  readonly view: FindingMade["everythingSaid"]
}

const rows: readonly Row[] = decisions.flatMap((decision) =>
  definitions.flatMap(({ id }) =>
    waysRead.map(({ title, leaveOut }) => {
      const read = without(decision.account, leaveOut(decision))
      const episodes = decision.account.episodes.map((episode) => episode.id)
      const ruled = decision.example.court.find(({ definition }) => definition === id)
      const view = findingFor(read, id, episodes).everythingSaid
      return { decision, definition: id, title, court: ruled?.found ?? "not ruled on", view }
    }),
  ),
)

test("ASSESSMENT-11: no decision is answered with the opposite of what the court found", () => {
  const opposite = rows.filter(
    ({ court, view }) =>
      (court === "met" && view.standing === "no") || (court === "not met" && view.standing === "yes"),
  )
  expect(opposite).toEqual([])
  expect(rows.filter(({ court }) => court === "met" || court === "not met").length).toBeGreaterThan(0)
})

test("ASSESSMENT-11: where the court found it met and the finding stays open, the part and its facts are named", () => {
  const openThough = rows.filter(({ court, view }) => court === "met" && view.standing === "unknown")
  expect(openThough.length).toBeGreaterThan(0)
  for (const { decision, definition, view } of openThough) {
    expect(view.deciding.length).toBeGreaterThan(0)
    const supplied = new Set<string>(decision.account.episodes.flatMap((e) => e.statements.map(({ fact }) => fact)))
    const suppliedYet = view.open.filter((fact) => supplied.has(fact))
    // What is still open is what was left out on purpose, what the file itself marks as not known, or not in the file.
    const known = new Set<string>([...decision.example.restates, "required_by_state_or_community", "threat_denounce"])
    expect([definition, suppliedYet.filter((fact) => !known.has(fact))]).toEqual([definition, []])
  }
})

test("PROMISE-1, PROMISE-2: of these decisions nothing is known on the person's own account, and it says so first", () => {
  for (const { account } of decisions) {
    for (const { id } of definitions) {
      const { ownAccount } = findingFor(
        account,
        id,
        account.episodes.map((episode) => episode.id),
      )
      expect([ownAccount.standing, ownAccount.heard]).toEqual(["unknown", false])
    }
  }
})

test("ASSESSMENT-11: the table of decisions is the one written down (DISTINGUO_WRITE=1 writes it anew)", () => {
  if (process.env["DISTINGUO_WRITE"] === "1") writeFileSync(table, asTable())
  expect(existsSync(table) ? readFileSync(table, "utf8") : "").toBe(asTable())
})

function asTable(): string {
  const lines = rows.map(({ decision, definition, title, court, view }) => {
    const missing = view.open.map((fact) => factById(fact).label)
    const behind = view.standing === "unknown" ? missing.join("; ") : "–"
    const toBeAbsent = new Set(view.elements.filter(({ absence }) => absence).map(({ name }) => name))
    const deciding = view.deciding.map((name) => (toBeAbsent.has(name) ? `${name} (to be absent)` : name))
    const id = decision.name.replace("decisions/", "")
    return `| ${id} | ${definition} | ${title} | ${view.standing} | ${court} | ${deciding.join("; ")} | ${behind} |`
  })
  return `${[
    "# The decisions, read by this house",
    "",
    "Written by `library/test/examples/decisions.test.ts`. Read under *everything said*: a court's statement has an official as its source, so on the person's own account nothing is known. Facts were coded by another hand from short neutral summaries; the definitions of the house are not the tests the courts applied, and a standing here is no view on any judgment.",
    "",
    "| decision | definition | facts read | standing | court | deciding, or still open | not stated and could matter |",
    "| - | - | - | - | - | - | - |",
    ...lines,
  ].join("\n")}\n`
}
