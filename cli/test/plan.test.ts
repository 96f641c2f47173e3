import { planQuestions, reviewPlan, safeguards } from "distinguo/responses"
import { readPlanFile } from "distinguo-documents"
import { expect, test } from "vitest"
import { planNamed } from "../../library/test/responses/plan/plan-files.ts"
import { distinguo } from "./pretend-computer.ts"

const bed = ["plan", "--example", "a-bed-for-a-statement"]

test("CLI-48, CARE-34: what is broken and not known comes first, each with the answer that decided it and what to do", async () => {
  const { code, said, complained } = await distinguo(bed)
  expect([code, complained]).toEqual([0, ""])
  expect(said).toMatch(/^Invented: A bed for a statement\./)
  expect(said).toContain("Do not proceed on this knowledge.")
  const flat = said.replaceAll(/\s+/g, " ")
  expect(flat).toContain("because: What does the help depend on? On a statement or a testimony")
  expect(flat).toContain(
    "rests on: Directive 2011/36/EU as amended by Directive (EU) 2024/1712: no penalties, assistance, children, article 11(3) (compared)",
  )
  expect(said.indexOf("\nBroken:")).toBeGreaterThan(0)
  expect(said.indexOf("\nHeld,")).toBeGreaterThan(said.indexOf("\nBroken:"))
  const { said: empty } = await distinguo(["plan", "empty.yaml"], {
    "empty.yaml": "schema: distinguo.plan/1\nplan: {}\n",
  })
  expect(empty).toMatch(/^Do not proceed on this knowledge\./)
  expect(empty).not.toMatch(/\n(Broken|Held)/)
  for (const { must } of safeguards) expect(empty.replaceAll(/\s+/g, " ")).toContain(must)
})

test("CLI-48: as data it is the review itself, one line a file, with all that is broken", async () => {
  const { code, said } = await distinguo([...bed, "--example", "nothing-known", "--json"])
  expect(code).toBe(0)
  const lines = said.split("\n").map((line) => JSON.parse(line))
  expect(lines).toEqual(
    JSON.parse(JSON.stringify([planNamed("a-bed-for-a-statement"), planNamed("nothing-known")].map(reviewPlan))),
  )
})

test("CLI-48, CARE-34: a plan that says who or where is refused with its line, and nothing of it is repeated", async () => {
  const files = { "a.yaml": "# PLANTED, 12 Lamp Street\nschema: distinguo.plan/1\nplan:\n  telefono: PLANTED\n" }
  const { code, said, complained } = await distinguo(["plan", "a.yaml"], files)
  expect([code, said]).toEqual([1, ""])
  expect(complained).toMatch(/line 1: This could lead[\s\S]*line 4: This could lead/)
  expect(complained).not.toMatch(/PLANTED|Lamp|telefono/)
  const { complained: missing } = await distinguo(["plan", "--example", "../waitress"])
  expect(missing).toContain("no such invented plan")
})

test("CLI-49, CARE-34: it ends alike for the most decent plan and for the worst, and no option leaves out what is broken", async () => {
  const ends = await Promise.all(
    ["asked-to-report", "raid-on-an-advertisement", "nothing-known"].map((name) =>
      distinguo(["plan", "--example", name]),
    ),
  )
  expect(ends.map(({ code }) => code)).toEqual([0, 0, 0])
  for (const flag of ["--held", "--short", "--quiet", "--summary"])
    expect((await distinguo([...bed, flag])).code, flag).toBe(2)
  const [decent] = ends
  expect(decent?.said).toContain("That is not a permission.")
})

test("CLI-50: the form has every question and answer as a file writes it, and the invented plans are listed; both stand alone", async () => {
  const { code, said } = await distinguo(["plan", "--questions"])
  expect(code).toBe(0)
  const flat = said.replaceAll(/\s+/g, " ")
  for (const { id, asks, answers } of planQuestions) {
    expect(flat).toContain(`${id}: ${asks}`)
    for (const [value] of answers) expect(flat).toContain(value)
  }
  const listed = await distinguo(["plan", "--examples"])
  expect(listed.said).toContain("the-white-house: The white house with the gate")
  for (const alone of [["--questions", "--examples"], ["--questions", "--json"], ["a.yaml", "--examples"], []])
    expect((await distinguo(["plan", ...alone])).code).toBe(2)
  expect((await distinguo(["examples"])).said).not.toContain("white house")
})

test("CLI-50: what the form shows can be written into a file and is read", () => {
  for (const { id, answers, several } of planQuestions) {
    for (const [value] of answers) {
      const written = several ? `[${JSON.stringify(value)}]` : JSON.stringify(value)
      const text = `schema: distinguo.plan/1\nplan:\n  ${id}: ${written}\n`
      expect([id, "plan" in readPlanFile(new TextEncoder().encode(text))]).toEqual([id, true])
    }
  }
})
