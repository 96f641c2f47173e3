import { comesOnce } from "../page/comes-once.ts"
import { Folded } from "../page/folded.tsx"
import { Later } from "../page/later.tsx"
import type { SilenceHereAsked } from "./silence-here.tsx"

const silenceHere = comesOnce(async () => (await import("./silence-here.tsx")).SilenceHere)

export function SilenceHere(props: SilenceHereAsked) {
  return (
    <Folded className="small" summary="What stays between two people here, and what does not">
      {() => <Later fetch={silenceHere} props={props} />}
    </Folded>
  )
}
