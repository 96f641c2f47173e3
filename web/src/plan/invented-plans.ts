import { type Plan, readPlan } from "distinguo/responses"

/** An invented plan as it comes with the page, read and checked when the page was built. */
export interface PlanWritten {
  readonly title: string
  readonly shows: string
  readonly written: unknown
}

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
