import type { Finding } from "distinguo/assessment"
import type { FactId } from "distinguo/facts"
import { memo } from "react"
import { findingInFull } from "../desk/comes-right-after.ts"
import { type Evidence, someoneElseSpoke } from "../ladder/evidence.ts"
import { Later } from "../page/later.tsx"
import { useNeeded } from "../page/needed.ts"
import { FindingInBrief, isUnheardOf } from "./finding-in-brief.tsx"
import type { Group } from "./groups.ts"
import type { SettlingMost } from "./settling-most.ts"

interface Shown {
  readonly finding: Finding
  readonly group: Group
  /** Facts that repeat what a court concluded. */
  readonly restates: readonly FactId[]
  /** Asked only of one that is open. */
  readonly settlingMost: SettlingMost | "not now"
  readonly open: boolean
  readonly turn: (definition: string, open: boolean) => void
}

/** One definition on one episode: a line in the list that opens in place, drawn again only when it is turned itself. */
export const FindingCard = memo(function FindingCard({ finding, group, restates, settlingMost, open, turn }: Shown) {
  const id = `finding-${group.id} ${finding.definition}`.replaceAll(/[ /]/g, "-")
  const evidence: Omit<Evidence, "reading"> = {
    episodes: group.episodes,
    restates,
  }
  const quiet = isUnheardOf(finding, evidence)
  const needed = useNeeded(open)
  return (
    <article className="finding" aria-labelledby={id}>
      <details open={open} onToggle={({ currentTarget }) => turn(finding.definition, currentTarget.open)}>
        <FindingInBrief id={id} finding={finding} quiet={quiet} othersSpoke={someoneElseSpoke(group.episodes)} />
        {needed && <Later fetch={findingInFull} props={{ id, finding, evidence, settlingMost }} />}
      </details>
    </article>
  )
})
