import { comesOnce } from "../page/comes-once.ts"
import { Folded } from "../page/folded.tsx"
import { Later } from "../page/later.tsx"
import type { DangerPathAsked } from "./danger-path.tsx"

const dangerPath = comesOnce(async () => (await import("./danger-path.tsx")).DangerPath)

/** Folded, and made when it is opened; it comes with the rest before that, so that opening it needs no signal. */
export function DangerPathFolded({ to }: DangerPathAsked) {
  return (
    <Folded className="part danger-fold" summary={to === "the worker" ? "Not safe now: step by step" : "Step by step"}>
      {() => <Later fetch={dangerPath} props={{ to }} />}
    </Folded>
  )
}

export function fetchDangerPath(): void {
  dangerPath().catch(() => "asked for again when it is opened")
}
