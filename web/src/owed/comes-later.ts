import { comesOnce } from "../page/comes-once.ts"
import { hasCome } from "../page/later.tsx"

const part = comesOnce(() => import("./what-is-owed.ts"))

export const owedOnPaper = async () => (await part()).OwedOnPaper

/** Whoever adds it to paper has opened it, and paper cannot wait for it even a moment. */
export const owedOpened = async () => {
  const came = await part()
  hasCome(owedOnPaper, came.OwedOnPaper)
  return came.OwedOpened
}

/** Comes by itself once the first question or finding stands, so that opening it needs no signal. */
export function fetchWhatIsOwed(): void {
  part().catch(() => "asked for again when it is needed")
}
