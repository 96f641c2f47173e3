import type { FindingMade } from "distinguo/assessment"
import { decisions, definitionIds, type ExampleFile, findingFor, without } from "./example-files.ts"

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
  const episodes = account.episodes.map(({ id }) => id)
  const ways = waysRead.map(({ leaveOut }) => without(account, leaveOut(decision)))
  return definitionIds.map((definition) => ({
    decision,
    definition,
    court: example.court.find((ruled) => ruled.definition === definition)?.found ?? "not ruled on",
    views: ways.map((read) => findingFor(read, definition, episodes).everythingSaid),
  }))
})
