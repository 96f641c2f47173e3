import type { Account } from "distinguo/accounts"
import type { Request } from "distinguo/assessment"
import { createContext } from "react"

/** What the findings on the screen were made of, for what is worked out of one finding only when it is opened. */
export const AccountRead = createContext<{ readonly account: Account; readonly request: Request } | "nothing">(
  "nothing",
)
