import { freeze } from "../../reasoning/index.ts"
import type { Circumstances, SourceKind, Telling } from "../account.ts"
import type { Problem } from "../problem.ts"
import { readTelling } from "../read-telling.ts"
import { typed } from "./written.ts"

/** Who says something and how it comes to be told, as it is typed. Only the role and the time are free text. */
export interface TellingTyped {
  readonly by: SourceKind
  /** The part they play, never a name; empty where it is not said. */
  readonly role: string
  /** A time as `readDays` reads it, or empty. */
  readonly when: string
  readonly circumstances: Circumstances
}

/** Reads who says something: chosen once, it stays for all that they say. Or what is to be mended in it. */
export function tellingOf({
  by,
  role,
  when,
  circumstances,
}: TellingTyped): { readonly telling: Telling } | { readonly problems: readonly Problem[] } {
  const found: Problem[] = []
  // A telling without an answer is no telling, so a fact that says nothing about anyone lends itself.
  const value = { by, ...typed({ role, when }), circumstances, not_known: ["work_or_service"] }
  const { statements } = readTelling({ value, path: [], found }, { from: "not said", to: "not said", readWell: true })
  const [statement] = statements
  if (found.length > 0 || statement === undefined) return freeze({ problems: found })
  const { fact: _, answer: __, during: ___, words: ____, ...telling } = statement
  return freeze({ telling })
}
