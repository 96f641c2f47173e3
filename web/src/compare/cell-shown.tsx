import type { ReadingShown } from "./reading-shown.ts"
import type { Cell } from "./rows-written.ts"
import { BesideTheWord, StandsMark } from "./stands-mark.tsx"

/** One cell: its shape and word, and what must never be missed beside them. */
export function CellShown({ cell, reading }: { cell: Cell; reading: ReadingShown }) {
  return (
    <>
      <StandsMark stands={cell[reading]} />
      {cell.noCoercion && cell[reading] === "yes" && <BesideTheWord words="asks for no coercion" />}
    </>
  )
}
