import type { Memo } from "distinguo/assessment"

/** Whether a file may carry the memorandum as data: not of an account that is kept for a lawyer (CARE-24). */
export function isGivenAsData({ keptApart }: Pick<Memo, "keptApart">): boolean {
  return keptApart === ""
}
