import { memo } from "react"
import { lawToChoose } from "../desk/comes-right-after.ts"
import { Folded } from "../page/folded.tsx"
import { Later } from "../page/later.tsx"
import type { Choosing } from "./law-to-choose.tsx"

/** Lets the user choose the day whose law is read, and which texts. What is inside comes after the first finding. */
export const LawAskedFields = memo(function LawAskedFields(asked: Choosing) {
  return (
    <Folded className="law-asked" summary="Which law is read">
      {() => <Later fetch={lawToChoose} props={asked} />}
    </Folded>
  )
})
