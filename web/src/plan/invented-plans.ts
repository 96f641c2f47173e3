import { type Plan, readPlan } from "distinguo/responses"
import type { PlanWritten } from "./plan-written.ts"

const files = import.meta.glob<PlanWritten>("../../../library/examples/plans/*.yaml", {
  query: "?planned",
  import: "default",
  eager: true,
})

export const inventedPlans: readonly PlanWritten[] = Object.values(files)

/** @throws when it cannot be read: then the page was built of something its tests never saw. */
export function planOf({ written }: PlanWritten): Plan {
  const read = readPlan(written)
  if ("problems" in read) throw new Error("an invented plan that is listed can be read")
  return read.plan
}
