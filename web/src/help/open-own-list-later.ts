import { comesOnce } from "../page/comes-once.ts"

/** What reads a list of the user's own. */
export const openOwnList = comesOnce(async () => (await import("./open-own-list.tsx")).OpenOwnList)

/** Asks for it once the screen stands, so that opening a list needs no signal. */
export function fetchOpenOwnList(): void {
  openOwnList().catch(() => "asked for again when it is needed")
}
