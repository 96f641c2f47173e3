import type { ComponentType } from "react"
import { fetchBeforeYouCall } from "../contact/before-you-call-later.tsx"
import { fetchReachYou } from "../contact/reach-you-later.tsx"
import { fetchDangerPath } from "../danger/danger-path-later.tsx"
import { fetchRightAfter } from "../desk/comes-right-after.ts"
import { fetchOpenOwnList } from "../help/open-own-list-later.ts"
import { fetchPlaces } from "../help/places-later.tsx"
import { fetchKeepIt } from "../keeping/keep-it-later.tsx"
import { fetchOpenIt } from "../keeping/open-it-later.tsx"
import { wakeSealing } from "../keeping/sealing.ts"
import { fetchWhatIsAskedFor } from "../ladder/comes-when-asked-for.ts"
import { fetchFurtherLaw } from "../law-asked/further-law.ts"
import { fetchExamplesOffered } from "../opening/examples-by-kind.tsx"
import { fetchExamples, fetchReading } from "../opening/reading.ts"
import { fetchSexWorkLaw } from "../sex-work-law/comes-later.ts"
import type { Address, House } from "./house.ts"

export type ScreenPart = ComponentType<{ readonly house: House }>

/** What each screen is made of. The start is in the page already; the others come from our own server when asked for. */
const parts: Readonly<Record<Exclude<Address, "start">, () => Promise<ScreenPart>>> = {
  help: async () => (await import("../help/help-screen.tsx")).HelpScreen,
  talk: async () => (await import("../talk/talk-screen.tsx")).TalkScreen,
  desk: async () => (await import("../desk/desk-screen.tsx")).DeskScreen,
  law: async () => (await import("../law/law-screen.tsx")).LawScreen,
  compare: async () => (await import("../compare/compare-screen.tsx")).CompareScreen,
  demanded: async () => (await import("../demanded/demanded-screen.tsx")).DemandedScreen,
  me: async () => (await import("../me/me-screen.tsx")).MeScreen,
}

const asked = new Map<Address, Promise<ScreenPart>>()

/** A screen's part, asked for once. One that did not come is asked for again the next time. */
export function partOf(address: Exclude<Address, "start">): Promise<ScreenPart> {
  const before = asked.get(address)
  if (before !== undefined) return before
  const now = parts[address]()
  asked.set(address, now)
  now.catch(() => asked.delete(address))
  return now
}

/** Fetches the rest once what stands now has been drawn: nothing that is waited for comes later for it. */
export function restMayCome(): void {
  requestAnimationFrame(() => setTimeout(fetchTheRest))
}

/**
 * Asks for every other screen, and for what reads and seals a file, so that going on needs no signal. What does not come
 * is asked for when it is needed.
 */
function fetchTheRest(): void {
  fetchRightAfter()
  fetchFurtherLaw()
  wakeSealing()
  fetchKeepIt()
  fetchOpenIt()
  fetchWhatIsAskedFor()
  fetchSexWorkLaw()
  fetchPlaces()
  fetchOpenOwnList()
  fetchDangerPath()
  fetchReachYou()
  fetchBeforeYouCall()
  for (const fetch of [fetchReading, fetchExamples, fetchExamplesOffered])
    fetch().catch(() => "asked for again when it is needed")
  for (const address of Object.keys(parts) as Exclude<Address, "start">[]) {
    partOf(address).catch(() => "asked for again when it is gone to")
  }
}
