import type { FactId } from "../facts/index.ts"
import type { Definition } from "../reasoning/index.ts"

/** The law as encoded, apart from the code: raised whenever a finding may change (CHANGELOG.md, second line). */
export const lawVersion = "2026-11-22.4"

/** Whether a text was in force on a day, `YYYY-MM-DD`; its first and last day count. */
export function isInForce({ inForce }: Definition<FactId>, day: string): boolean {
  return inForce.from <= day && (inForce.until === undefined || day <= inForce.until)
}
