import { askedOnlyAfter, type FactId, factById } from "distinguo/facts"
import { versionsOf } from "distinguo/law"
import { askNext, conclude, factsOf, open, type Standings } from "distinguo/reasoning"
import { expect, test } from "vitest"

const [papers] = versionsOf("us-18-usc-1592/papers")
if (papers === undefined) throw new Error("section 1592 is a definition")

test("LAW-65, CARE-6: whether the one who kept the papers was used too can be asked, once papers were told of", () => {
  expect(factById("done_by_someone_used_too")).toMatchObject({ asking: "prepare", topic: "who knew and meant it" })
  expect(askedOnlyAfter.get("done_by_someone_used_too")).toEqual({ fact: "docs_confiscated", standing: "yes" })
  const denied = Object.fromEntries(factsOf(papers.test).map((fact) => [fact, "no"])) as Standings<FactId>
  const told = { ...denied, docs_confiscated: "yes", forced_labour_intended: "yes" } as const
  const silent = { ...told, done_by_someone_used_too: "unknown" } as const
  expect(conclude(papers.test, silent).standing).toBe("unknown")
  expect(open(papers.test, silent).facts).toEqual(["done_by_someone_used_too"])
  const next = askNext<FactId>(papers.test, silent, { cost: (fact) => factById(fact).cost, unit: "fact" })
  expect(next).toMatchObject({ kind: "ask", facts: ["done_by_someone_used_too"] })
  for (const [answer, found] of [
    ["yes", "no"],
    ["no", "yes"],
  ] as const) {
    expect(conclude(papers.test, { ...told, done_by_someone_used_too: answer }).standing).toBe(found)
  }
})
