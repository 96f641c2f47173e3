import { invitationsOpened } from "../desk/comes-right-after.ts"
import type { Sitting } from "../desk/sitting.ts"
import { Folded } from "../page/folded.tsx"
import { Later } from "../page/later.tsx"

/**
 * What may be offered to anyone in this kind of situation. The line stands in every account alike, so that nobody who
 * sees the screen learns anything from its being there; and never in a talk, nor on paper.
 */
export function Invitations({ sitting: { account, markedYoung } }: { readonly sitting: Sitting }) {
  return (
    <Folded className="invitations screen-only" summary="What may be offered, without asking anything">
      {() => <Later fetch={invitationsOpened} props={{ account, markedYoung }} />}
    </Folded>
  )
}
