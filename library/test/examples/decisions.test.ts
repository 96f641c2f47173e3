import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { expect, test } from "vitest"
import { everyDefinition, shortNameOf } from "../law/short-names.ts"
import { applies, besideTheCourt, decisionsRead } from "./decisions-read.ts"
import { asTables } from "./decisions-table.ts"
import { decisions, readUnderAll } from "./example-files.ts"

const results = new URL("../../examples/decisions/RESULTS.md", import.meta.url)

/** Every reading of every decision under every definition, those of other countries too. */
const readings = decisionsRead.flatMap(({ views, ...row }) => views.map((view) => ({ ...row, view })))

test("ASSESSMENT-11: no decision is answered with the opposite of what the court found", () => {
  const opposite = readings.filter(
    ({ court, view }) =>
      (court === "met" && view.standing === "no") || (court === "not met" && view.standing === "yes"),
  )
  expect(opposite).toEqual([])
  expect(readings.filter(({ court }) => court === "met" || court === "not met")).toHaveLength(3 * 16)
})

test("ASSESSMENT-11: where the court found it met and the finding stays open, the part and its facts are named", () => {
  const openThough = readings.filter(({ court, view }) => court === "met" && view.standing === "unknown")
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
    const { findings } = readUnderAll(account)
    expect(findings).toHaveLength(everyDefinition.length)
    for (const finding of findings) {
      if (finding.kind !== "finding") throw new Error("every text of today is in force for a decision without days")
      expect([finding.ownAccount.standing, finding.ownAccount.heard]).toEqual(["unknown", false])
    }
  }
})

test("ASSESSMENT-11: what a court ruled on is in its table, under a text that may be held against it", () => {
  const ruledOn = decisionsRead.filter(({ court }) => court !== "not ruled on")
  expect(ruledOn.filter((row) => !applies(row))).toEqual([])
  expect(ruledOn.map(({ decision }) => decision.name)).toEqual(
    expect.arrayContaining(decisions.map(({ name }) => name)),
  )
})

test("LAW-62: beside each court's own finding, what this house comes to under that text with every supplied fact", () => {
  const beside = decisionsRead
    .filter(({ court }) => court !== "not ruled on")
    .map((row) => [
      row.decision.name.replace("decisions/", ""),
      shortNameOf(row.definition),
      row.court,
      besideTheCourt(row),
    ])
  expect(beside.map((one) => one.join(", "))).toEqual([
    "c001, C29, met, as the court",
    "c001, ECHR.1, met, as the court",
    "c001, ECHR.2, met, as the court",
    "c004a, C29, met, as the court",
    "c004a, ECHR.1, met, as the court",
    "c004a, ECHR.2, met, as the court",
    // Whether chores after school are work is the point on which the two siblings part, and the file leaves it open.
    "c004b, C29, not met, the published facts do not say",
    "c004b, ECHR.1, not met, the published facts do not say",
    "c004b, ECHR.2, not met, the published facts do not say",
    "c005, UN, met, as the court",
    "c005, C29, met, as the court",
    "c005, CoE, met, as the court",
    "c005, ECHR.2, met, as the court",
    // Whether the price of leaving was serious enough to compel is no fact of the file.
    "c032, US1589, not met, the published facts do not say",
    "c034, US1589, met, as the court",
    // Whether whoever kept the papers was used themselves is not in the file either (LAW-65).
    "c034, US1592, met, the published facts do not say",
  ])
})

test("ASSESSMENT-11: the tables of the decisions are the ones written down (DISTINGUO_WRITE=1 writes them anew)", () => {
  const tables = asTables(decisionsRead)
  if (process.env["DISTINGUO_WRITE"] === "1") writeFileSync(results, tables)
  expect(existsSync(results) ? readFileSync(results, "utf8") : "").toBe(tables)
})
