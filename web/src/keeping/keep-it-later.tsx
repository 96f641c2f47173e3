import { comesOnce } from "../page/comes-once.ts"
import { Later } from "../page/later.tsx"
import type { Keeping } from "./keep-it.tsx"

const keepIt = comesOnce(async () => (await import("./keep-it.tsx")).KeepIt)

/** Keeping comes once the first question or finding stands: it is needed only after that. */
export function KeepIt(props: Keeping) {
  return <Later fetch={keepIt} props={props} />
}

export function fetchKeepIt(): void {
  keepIt().catch(() => "asked for again when it is needed")
}
