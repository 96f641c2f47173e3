import { Folded } from "../page/folded.tsx"
import { Later } from "../page/later.tsx"
import type { BeforePoliceAsked } from "./before-police-told.tsx"
import { beforePoliceTold } from "./comes-later.ts"

/** Folded beside what is found; what it holds comes when it is opened, or before that with the rest. */
export function BeforePolice(asked: BeforePoliceAsked) {
  return (
    <Folded className="before-police screen-only" summary="Before anybody speaks to the police">
      {() => <Later fetch={beforePoliceTold} props={asked} />}
    </Folded>
  )
}
