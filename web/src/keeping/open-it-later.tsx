import { comesOnce } from "../page/comes-once.ts"
import { Later } from "../page/later.tsx"
import type { Opening } from "./open-it.tsx"

const openIt = comesOnce(async () => (await import("./open-it.tsx")).OpenIt)

/** Opening a sealed file comes when there is one, or once the first question or finding stands. */
export function OpenIt(props: Opening) {
  return <Later fetch={openIt} props={props} />
}

export function fetchOpenIt(): void {
  openIt().catch(() => "asked for again when it is needed")
}
