import type { Account, Telling } from "../account.ts"
import { writeHowTold } from "../write-account.ts"
import { withTelling } from "./statements.ts"
import { rewrittenEpisode, typed, type WrittenDown } from "./written.ts"

/** An age as it is typed: `17`, `15-17`, `under 18`, `18 or over`, `not sure`; what is left empty is not said. */
export interface AgeTyped {
  readonly atStart: string
  readonly atEnd: string
  /** A time of birth, as `readDays` reads it. */
  readonly born: string
}

/** Writes down what somebody says of the person's age. An age is never guessed, and never worked out here. */
export function writeDownAge(account: Account, episode: string, telling: Telling, said: AgeTyped): WrittenDown {
  const age = typed({ at_start: said.atStart, at_end: said.atEnd, born: said.born })
  return rewrittenEpisode(account, episode, withTelling({ ...writeHowTold(telling), age }))
}
