import type { Plan } from "distinguo/responses"
import { readPlanFile } from "distinguo-documents"
import type { FileProblem } from "../problem/file-problem.ts"

/** From the bytes of a file to a plan, or to what is to be mended. */
export function readPlanHere(
  bytes: Uint8Array,
): { readonly plan: Plan } | { readonly problems: readonly FileProblem[] } {
  return readPlanFile(bytes)
}
