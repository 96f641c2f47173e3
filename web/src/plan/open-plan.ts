import type { Plan } from "distinguo/responses"
import { comesOnce } from "../page/comes-once.ts"
import type { FileProblem } from "../problem/file-problem.ts"

/** What reads a file of a plan; it comes when one is opened. */
const fetchReading = comesOnce(async () => (await import("./read-plan-here.ts")).readPlanHere)

/** Larger than any plan: of a file that is larger no more is read than shows that it is. */
const most = 2_000_001

/** The plan in a file of this device, or what is to be mended, or that the device or the connection did not give it. */
export async function openPlan(
  file: File,
): Promise<{ readonly plan: Plan } | { readonly problems: readonly FileProblem[] }> {
  const bytes = await file
    .slice(0, most)
    .arrayBuffer()
    .catch(() => "gone" as const)
  if (bytes === "gone")
    return problem(
      "Your device did not give the file to this page.",
      "See whether it is still there, and open it again.",
    )
  const read = await fetchReading().catch(() => "did not come" as const)
  if (read === "did not come")
    return problem("The part of this page that reads files did not arrive.", "Open it again when there is signal.")
  return read(new Uint8Array(bytes))
}

function problem(message: string, mend: string): { readonly problems: readonly FileProblem[] } {
  return { problems: [{ line: "not known", column: "not known", message, mend }] }
}
