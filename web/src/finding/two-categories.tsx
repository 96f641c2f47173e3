import { severeFormForLabour, severeFormForSexSince2015 } from "distinguo/law"
import { twoCategoriesOpened } from "../desk/comes-right-after.ts"
import { Folded } from "../page/folded.tsx"
import { Later } from "../page/later.tsx"
import type { Group } from "./groups.ts"

const both = [severeFormForSexSince2015.id, severeFormForLabour.id]

/** Where both forms of US law were read on these episodes: side by side, and what the sorting goes by. */
export function TwoCategories({ group }: { readonly group: Group }) {
  if (!both.every((id) => group.findings.some(({ definition }) => definition === id))) return null
  return (
    <Folded className="two-categories screen-only" summary="The two categories of US law, side by side">
      {() => <Later fetch={twoCategoriesOpened} props={{ group }} />}
    </Folded>
  )
}
