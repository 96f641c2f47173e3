import { comesOnce } from "../page/comes-once.ts"
import { Later } from "../page/later.tsx"
import type { ReachYouAsked } from "./reach-you.tsx"

const reachYou = comesOnce(async () => (await import("./reach-you.tsx")).ReachYou)

/** It comes with the rest of a talk, after its first question. */
export function ReachYou(props: ReachYouAsked) {
  return <Later fetch={reachYou} props={props} />
}

export function fetchReachYou(): void {
  reachYou().catch(() => "asked for again when it is gone to")
}
