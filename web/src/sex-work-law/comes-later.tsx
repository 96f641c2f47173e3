import { useEffect } from "react"
import { comesOnce } from "../page/comes-once.ts"
import { Folded } from "../page/folded.tsx"
import { Later } from "../page/later.tsx"
import type { BeforePoliceAsked } from "./before-police-told.tsx"
import type { WhereAsked } from "./law-where-you-are.tsx"

const lawWhereYouAre = comesOnce(async () => (await import("./law-where-you-are.tsx")).LawWhereYouAre)
const beforePoliceTold = comesOnce(async () => (await import("./before-police-told.tsx")).BeforePoliceTold)

/** Folded with the rights; what it holds comes as soon as the screen stands, so that opening it asks nobody. */
export function SexWorkLawWhereYouAre(asked: WhereAsked) {
  useEffect(fetchSexWorkLaw, [])
  return (
    <Folded className="rights" summary="What the law says about selling sex, where you are">
      {() => <Later fetch={lawWhereYouAre} props={asked} />}
    </Folded>
  )
}

/** Folded beside what is found. */
export function BeforePolice(asked: BeforePoliceAsked) {
  return (
    <Folded className="before-police screen-only" summary="Before anybody speaks to the police">
      {() => <Later fetch={beforePoliceTold} props={asked} />}
    </Folded>
  )
}

/** Comes by itself once the first question or finding stands, so that opening it needs no signal. */
export function fetchSexWorkLaw(): void {
  for (const fetch of [lawWhereYouAre, beforePoliceTold]) fetch().catch(() => "asked for again when it is needed")
}
