import { comesOnce } from "../page/comes-once.ts"

const part = comesOnce(() => import("./when-asked-for.ts"))

export const ifShownOpened = async () => (await part()).IfShownOpened
export const ladderDrawn = async () => (await part()).LadderDrawn

/** Comes once the first finding stands: it is needed only after that. */
export function fetchWhatIsAskedFor(): void {
  part().catch(() => "asked for again when it is needed")
}
