import { comesOnce } from "../page/comes-once.ts"
import { hasCome } from "../page/later.tsx"

const part = comesOnce(async () => {
  const came = await import("./when-asked-for.ts")
  // Paper cannot wait for it even a moment.
  hasCome(indicatorsOnPaper, came.IndicatorsOnPaper)
  return came
})

export const ifShownOpened = async () => (await part()).IfShownOpened
export const indicatorsOnPaper = async () => (await part()).IndicatorsOnPaper
export const indicatorsOpened = async () => (await part()).IndicatorsOpened
export const ladderDrawn = async () => (await part()).LadderDrawn

/** Comes once the first finding stands: it is needed only after that. */
export function fetchWhatIsAskedFor(): void {
  part().catch(() => "asked for again when it is needed")
}
