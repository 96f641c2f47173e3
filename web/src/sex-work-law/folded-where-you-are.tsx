import { useEffect } from "react"
import { Folded } from "../page/folded.tsx"
import { Later } from "../page/later.tsx"
import { fetchSexWorkLaw, lawWhereYouAre } from "./comes-later.ts"
import type { WhereAsked } from "./law-where-you-are.tsx"

/** Folded with the rights; what it holds comes as soon as the screen stands, so that opening it asks nobody. */
export function SexWorkLawWhereYouAre(asked: WhereAsked) {
  useEffect(fetchSexWorkLaw, [])
  return (
    <Folded className="rights" summary="What the law says about selling sex, where you are">
      {() => <Later fetch={lawWhereYouAre} props={asked} />}
    </Folded>
  )
}
