import type { View } from "distinguo/assessment"
import { type FactId, factById } from "distinguo/facts"
import { definitions } from "distinguo/law"
import { type ElementNode, factsOf, type Node, partsOf, type ReadingNode } from "distinguo/reasoning"
import { applies, besides, besideTheCourt, type ReadDecision, waysRead } from "./decisions-read.ts"

/** More missing facts than this are counted and not named: all of them stand in the machine form. */
const named = 3

/** The decisions as pages of tables, one for each decision. */
export function asTables(read: readonly ReadDecision[]): string {
  const each = [...new Set(read.map(({ decision }) => decision))]
  return `${[
    "# The decisions, read by this house",
    "",
    "Written by `library/test/examples/decisions.test.ts`. Read under *everything said*: a court's statement has an official as its source, so on the person's own account nothing is known. Facts were coded by another hand from short neutral summaries; the definitions of the house are not the tests the courts applied, and a standing here is no view on any judgment.",
    "",
    "The international texts are read for every decision; the texts of the Council of Europe, the European Convention first, for those of its Court; a national text only for a decision of that country's courts. The files give no days of what happened, so each text is read as it stands today, also where it is younger than the decision. Each is read in three ways: with every supplied fact; without what restates the court's finding; and without that either, nor the work being private, which was inferred. Of what stays open the parts are named, each with the facts nobody stated; where they are more than three, how many. `distinguo assess --example decisions/c001 --json` lists all of them, under every text.",
    "",
    "## Beside the courts",
    "",
    "What the courts ruled on, and what this house comes to with every supplied fact. A court decides on all that was before it; these files hold a short summary of it. Where it says that the published facts do not say, that is a sentence about the summary, and not about the judgment.",
    "",
    "| decision | definition | the court found | this house | beside each other |",
    "| - | - | - | - | - |",
    ...read.filter(({ court }) => court !== "not ruled on").map(asBeside),
    "",
    ...besides.map((how) => `- ${how}: ${read.filter((row) => applies(row) && besideTheCourt(row) === how).length}`),
    ...each.flatMap((decision) => [
      "",
      `## ${decision.account.label}`,
      "",
      `${decision.example.source}.`,
      "",
      `| definition | court | ${waysRead.map(({ title }) => title).join(" | ")} | still open, and not stated |`,
      "| - | - | - | - | - | - |",
      ...read.filter((row) => row.decision === decision && applies(row)).map(asLine),
    ]),
  ].join("\n")}\n`
}

function asBeside(row: ReadDecision): string {
  const { decision, definition, court, views } = row
  const [whole] = views
  return `| ${[idOf(decision.name), definition, court, nameOf(whole), besideTheCourt(row)].join(" | ")} |`
}

function nameOf(view: View | undefined): string {
  if (view?.standing !== "unknown") return view?.standing ?? ""
  return view.because === "law open" ? "law open" : "not known"
}

function asLine({ definition, court, views }: ReadDecision): string {
  return `| ${[definition, court, ...views.map(nameOf), stillOpen(definition, views)].join(" | ")} |`
}

/** What the narrowest of the ways leaves open; where a wider one leaves something else, that before it. */
function stillOpen(definition: string, views: readonly View[]): string {
  const texts = views.filter(({ standing }) => standing === "unknown").map((view) => openParts(definition, view))
  const different = [...new Set(texts)]
  return different.length === 0 ? "–" : different.join("; then: ")
}

function openParts(definition: string, view: View): string {
  const test = definitions.find(({ id, inForce }) => id === definition && inForce.until === undefined)?.test
  const toBeAbsent = new Set(view.elements.filter(({ absence }) => absence).map(({ name }) => name))
  const parts = (test === undefined ? [] : outermost(test)).filter(({ name }) => view.deciding.includes(name))
  return parts
    .map((part) => {
      const missing = factsOf(part).filter((fact) => view.open.includes(fact))
      const few = missing.map((fact) => factById(fact).label).join(", ")
      const stated = missing.length > named ? `${missing.length} facts` : few
      return `${part.name}${toBeAbsent.has(part.name) ? " (to be absent)" : ""}: ${stated}`
    })
    .join("; ")
}

/** The outermost named parts of a test, as a finding names them. */
function outermost(node: Node<FactId>): readonly (ElementNode<FactId> | ReadingNode<FactId>)[] {
  return node.kind === "element" || node.kind === "reading" ? [node] : partsOf(node).flatMap(outermost)
}

function idOf(name: string): string {
  return name.replace("decisions/", "")
}
