import type { Account } from "distinguo/accounts"
import type { Request } from "distinguo/assessment"
import type { DaysKnown } from "distinguo/responses"

/** What was typed and chosen about what is owed. It is about the time at the desk, and remembered by nothing. */
export interface OwedChosen {
  /** Whose law is read; `where you work` until another place is chosen. */
  readonly place: string
  readonly days: DaysKnown
  readonly theySaySo: boolean
  readonly onPaper: boolean
}

export const owedAtFirst: OwedChosen = Object.freeze({
  place: "where you work",
  days: Object.freeze({}),
  theySaySo: false,
  onPaper: false,
})

/** What it is read from, on a screen and on paper. */
export interface ReadForOwed {
  readonly account: Account
  readonly request: Request
  readonly markedYoung: boolean
  readonly chosen: OwedChosen
}
