import type { OnTheWay } from "../talk/so-far.ts"
import type { Told } from "../talk/told.ts"

interface Asked extends Pick<Told, "happens"> {
  readonly goOn: OnTheWay | "read it back"
}

/** Offered at the end of a talk, beside the ways on: whoever passes it by keeps nothing of it. */
export function AskToReach({ happens, goOn }: Asked) {
  return (
    <button type="button" className="quiet" onClick={() => happens({ kind: "go", to: { screen: "reach you", goOn } })}>
      Ask how they may be reached again
    </button>
  )
}
