import type { Standing } from "distinguo/reasoning"
import { StandingMark } from "../standing/standing-mark.tsx"

interface Shown {
  readonly ownAccount: Standing
  readonly everythingSaid: Standing
}

/** Their own account first; with everything said beside it only where that comes to something else. */
export function BothStandings({ ownAccount, everythingSaid }: Shown) {
  if (ownAccount === everythingSaid) return <StandingMark standing={ownAccount} />
  return (
    <>
      <StandingMark standing={ownAccount} /> on their own account, <StandingMark standing={everythingSaid} /> with
      everything said
    </>
  )
}
