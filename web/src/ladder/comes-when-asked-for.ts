import { comesOnce } from "../page/comes-once.ts"
import { hasCome } from "../page/later.tsx"

const part = comesOnce(() => import("./when-asked-for.ts"))

export const ifShownOpened = async () => (await part()).IfShownOpened
export const indicatorsOnPaper = async () => (await part()).IndicatorsOnPaper
/** Whoever adds a list to paper has opened it, and paper cannot wait for it even a moment. */
export const indicatorsOpened = async () => {
  const came = await part()
  hasCome(indicatorsOnPaper, came.IndicatorsOnPaper)
  return came.IndicatorsOpened
}
export const memoOpened = async () => (await part()).MemoOpened
export const ladderDrawn = async () => (await part()).LadderDrawn

/** Comes once the first finding stands: it is needed only after that. */
export function fetchWhatIsAskedFor(): void {
  part().catch(() => "asked for again when it is needed")
}
