import { agencyInTime } from "../desk/comes-right-after.ts"
import type { Sitting } from "../desk/sitting.ts"
import type { Group } from "../finding/groups.ts"
import { Folded } from "../page/folded.tsx"
import { Later } from "../page/later.tsx"

interface Shown {
  readonly group: Group
  readonly sitting: Sitting
  readonly today: string
}

/** What they say of their own agreement, folded: what stands below is never pushed down by what comes after the screen. */
export function AgencyAtTheDesk({ group, sitting: { account, markedYoung }, today }: Shown) {
  return (
    <Folded className="agency-folded screen-only" summary="What they say of agreeing, going on and stopping">
      {() => <Later fetch={agencyInTime} props={{ group, account, markedYoung, today }} />}
    </Folded>
  )
}
