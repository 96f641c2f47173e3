import type { Stands } from "distinguo/assessment"

/** How a text can stand in a cell, one letter each: rows are written into the page when it is built. */
export const letterOf: Readonly<Record<Stands | "not in force", string>> = Object.freeze({
  yes: "y",
  no: "n",
  "facts missing": "u",
  "law open": "o",
  contested: "c",
  "not in force": "-",
})

/** One letter for each text of the register, in its order. */
interface CellsOfRow {
  readonly own: string
  readonly all: string
  /** `x` where it is met with everything said and asks for no coercion. */
  readonly noCoercion: string
}

/** One episode of an example, or several read together. */
export interface RowWritten extends CellsOfRow {
  readonly titles: readonly string[]
}

export interface Cell {
  readonly own: Stands | "not in force"
  readonly all: Stands | "not in force"
  readonly noCoercion: boolean
}
