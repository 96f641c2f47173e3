import { dutyAt } from "../duty.ts"
import type { Place } from "../duty-to-report.ts"
import { places } from "../places.ts"
import { dutyWordsMark } from "../words-to-say.ts"

/** What a worker may have to pass on where one is, in the words a worker would say. */
export interface PassedOn {
  readonly code: string
  readonly name: string
  readonly say: readonly string[]
  /** What of the place's duties was compared with a text, in one sentence. */
  readonly compared: string
  readonly mark: string
}

/**
 * The words about duties for each place something is known of, for a worker whose role nobody knows: it is bound by
 * whatever may bind anyone, so nobody who reads this is promised more silence than they will get.
 */
export const passedOn: readonly PassedOn[] = Object.freeze(places.map(passedOnIn))

function passedOnIn(place: Place): PassedOn {
  const { duties, say } = dutyAt(place, "not said")
  const laws = duties.map(({ cites, mark }) => `${cites} (${mark})`)
  return Object.freeze({
    code: place.codes[0] ?? "not said",
    name: place.name,
    say: say.filter((words) => !isForTheWorker(words)),
    compared:
      laws.length === 0
        ? "No law of this place was compared."
        : `Compared: ${laws.join("; ")}. Other laws of this place were not compared.`,
    mark: dutyWordsMark,
  })
}

/** What stands in brackets only the worker can fill in. */
function isForTheWorker(words: string): boolean {
  return /^\(.*\)$/.test(words)
}
