import { type FactId, factById } from "distinguo/facts"
import { versionsOf } from "distinguo/law"
import { conclude, factsOf, open, type Standings } from "distinguo/reasoning"
import { expect, test } from "vitest"

const [papers] = versionsOf("us-18-usc-1592/papers")
if (papers === undefined) throw new Error("section 1592 is a definition")

test("LAW-65: whether the one who kept the papers was used too is named while nobody knows it, and an answer settles it", () => {
  expect(factById("done_by_someone_used_too").asking).toBe("raised")
  const denied = Object.fromEntries(factsOf(papers.test).map((fact) => [fact, "no"])) as Standings<FactId>
  const told = { ...denied, docs_confiscated: "yes", forced_labour_intended: "yes" } as const
  const silent = { ...told, done_by_someone_used_too: "unknown" } as const
  expect(conclude(papers.test, silent).standing).toBe("unknown")
  expect(open(papers.test, silent).facts).toEqual(["done_by_someone_used_too"])
  expect(papers.notes.some((note) => note.includes("1592(b)") && note.includes("never asked"))).toBe(true)
  for (const [answer, found] of [
    ["yes", "no"],
    ["no", "yes"],
  ] as const) {
    expect(conclude(papers.test, { ...told, done_by_someone_used_too: answer }).standing).toBe(found)
  }
})
