import { Folded } from "../page/folded.tsx"
import { Later } from "../page/later.tsx"
import { prepareForFields } from "./comes-right-after.ts"
import type { Sitting } from "./sitting.ts"

/** A file kept apart for a lawyer, where only what is theirs to keep is safe (CARE-24). */
export function PrepareFor({ sitting }: { readonly sitting: Sitting }) {
  return (
    <Folded className="screen-only" summary="Keep it apart for a lawyer">
      {() => <Later fetch={prepareForFields} props={{ sitting }} />}
    </Folded>
  )
}
