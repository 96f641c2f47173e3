import { dayInWords, dayNumber } from "./days.ts"
import type { Listing } from "./listing.ts"

/** Half a year: after that opening hours, people and conditions have often changed. Chosen by us, and not measured. */
export const oldAfterDays = 183

/** How long ago somebody last asked the service itself: not said, in the last days, or longer ago than these. */
export function lastAsked(
  { lastChecked }: Listing,
  today: string,
  days: number = oldAfterDays,
): "not said" | "lately" | "long ago" {
  if (lastChecked === "not said") return "not said"
  return dayNumber(today) - dayNumber(lastChecked) > days ? "long ago" : "lately"
}

/**
 * Said of a listing that may no longer be true; empty where it was asked lately. It moves no listing and hides none.
 *
 * @param today `YYYY-MM-DD`, said by the face: the library has no clock.
 */
export function oldCheckInWords(listing: Listing, today: string): string {
  const asked = lastAsked(listing, today)
  if (asked === "lately") return ""
  if (asked === "not said") return "Nobody wrote down when it was last asked: ask first."
  return `Last asked ${dayInWords(listing.lastChecked)}: ask first.`
}
