import { freeze } from "./freeze.ts"
import type { Node } from "./node.ts"

/** One legal test, as data. It is about what someone did to a person, never about what a person is. */
export interface Definition<F extends string = string> {
  readonly schema: "distinguo.definition/1"
  /** `instrument/test`, unique with the day it came into force. */
  readonly id: string
  readonly title: string
  readonly instrument: string
  /** ISO 3166 code of the place whose law this is, a country or a part of one (`GB-SCT`); the code of a region of States; or `international`. */
  readonly jurisdiction: string
  readonly inForce: InForce
  /** Id of the source of the text. */
  readonly source: string
  /** What a reader must know before reading the test, in plain sentences. */
  readonly notes: readonly string[]
  readonly test: Node<F>
}

/** Calendar days, `YYYY-MM-DD`, both included. No `until` means still in force when last looked at. */
export interface InForce {
  readonly from: string
  readonly until?: string
  /** Whether the days themselves were compared with a text. */
  readonly mark: "checked" | "from memory"
}

/** Makes a definition: names its schema and freezes it whole, so that nobody can change the law by accident. */
export function define<F extends string>(parts: Omit<Definition<F>, "schema">): Definition<F> {
  return freeze({ schema: "distinguo.definition/1", ...parts })
}
