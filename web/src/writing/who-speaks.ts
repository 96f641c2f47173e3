import { type Telling, type TellingTyped, tellingOf } from "distinguo/accounts"

/** Who says what is written down now: as it was typed, and as it is read. */
export interface WhoSpeaks {
  readonly telling: Telling
  readonly typed: TellingTyped
}

/** The person, and nothing said of how it was told: what a sitting begins with. */
export function theyThemselvesNow(): WhoSpeaks {
  const circumstances = { place: "not said", present: [], interpreter: "not said", promised: "not said" } as const
  const typed: TellingTyped = { by: "the person", role: "", when: "", circumstances }
  const read = tellingOf(typed)
  if ("problems" in read) throw new Error("nothing said of how it was told can always be read")
  return { telling: read.telling, typed }
}
