import type { Assessment, FindingMade } from "distinguo/assessment"
import { definitions } from "distinguo/law"
import { everyDefinition } from "../law/short-names.ts"
import { decisions, type ExampleFile, readUnderAll, without } from "./example-files.ts"

/** The ways a decision is read: whole; without facts that repeat the court's conclusion; without what was inferred. */
export const waysRead = [
  { title: "every supplied fact", leaveOut: (_: ExampleFile): readonly string[] => [] },
  { title: "without what restates the finding", leaveOut: ({ example }: ExampleFile) => example.restates },
  {
    title: "without that either, nor the work being private",
    leaveOut: ({ example }: ExampleFile) => [...example.restates, "required_by_state_or_community"],
  },
] as const

/** One decision under one definition, with everything said, in each of the ways; the first is the whole. */
export interface ReadDecision {
  readonly decision: ExampleFile
  readonly definition: string
  readonly court: string
  readonly views: readonly FindingMade["everythingSaid"][]
}

export const decisionsRead: readonly ReadDecision[] = decisions.flatMap((decision) => {
  const { account, example } = decision
  const ways = waysRead.map(({ leaveOut }) => readUnderAll(without(account, leaveOut(decision))))
  return everyDefinition.map((definition) => ({
    decision,
    definition,
    court: example.court.find((ruled) => ruled.definition === definition)?.found ?? "not ruled on",
    views: ways.map((read) => findingIn(read, definition).everythingSaid),
  }))
})

/** A decision has one episode, and no days: every text of today is in force for it. */
function findingIn({ findings }: Assessment, id: string): FindingMade {
  const found = findings.find(({ definition }) => definition === id)
  if (found?.kind !== "finding") throw new Error(`no finding for ${id}`)
  return found
}

/** Whose courts decided: the European Court's own texts, or those of the country. */
const heldAgainst: Readonly<Record<string, string>> = {
  c001: "COE",
  c004a: "COE",
  c004b: "COE",
  c005: "COE",
  c032: "US",
  c034: "US",
}

/** Whether a text is one by which such a decision may be read at all: international, or of the court's own law. */
export function applies({ decision, definition }: ReadDecision): boolean {
  const jurisdiction = definitions.find(({ id }) => id === definition)?.jurisdiction
  return jurisdiction === "international" || jurisdiction === heldAgainst[decision.name.replace("decisions/", "")]
}

/** How a reading stands beside what the court found. */
export const besides = [
  "as the court",
  "the text leaves it open",
  "the published facts do not say",
  "against the court",
  "the court did not rule on it",
] as const

export function besideTheCourt({ court, views: [whole] }: ReadDecision): (typeof besides)[number] {
  if (court !== "met" && court !== "not met") return "the court did not rule on it"
  if (whole?.standing === (court === "met" ? "yes" : "no")) return "as the court"
  if (whole?.standing !== "unknown") return "against the court"
  return whole.because === "law open" ? "the text leaves it open" : "the published facts do not say"
}
