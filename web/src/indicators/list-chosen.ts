import type { CombiningRule, IndicatorList } from "distinguo/assessment"

/** What the account is read beside, and whether its author wants that on paper too. Remembered by nothing. */
export interface ListChosen {
  readonly list: IndicatorList
  readonly rule: CombiningRule | "none"
  readonly onPaper: boolean
}

/** No list is read before it is opened, no rule unless one is chosen, and nothing is printed unless it is added. */
export const listAtFirst: ListChosen = Object.freeze({ list: "ilo-11", rule: "none", onPaper: false })
