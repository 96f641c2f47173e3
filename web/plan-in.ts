import { writePlan } from "distinguo/responses"
import { describeProblem, readPlanFile } from "distinguo-documents"
import type { PlanWritten } from "./src/plan/plan-written.ts"

/**
 * An invented plan as data, so that opening one needs nothing that reads files.
 *
 * @throws when it cannot be read or is not invented: then the page is not built.
 */
export function planIn(bytes: Uint8Array, path: string): PlanWritten {
  const read = readPlanFile(bytes)
  if ("problems" in read) throw new Error(`${path}\n${read.problems.map(describeProblem).join("\n")}`)
  const { example } = read.plan
  if (example === "not an example") throw new Error(`${path} is not invented`)
  return { title: example.title, shows: example.shows, written: writePlan(read.plan) }
}
