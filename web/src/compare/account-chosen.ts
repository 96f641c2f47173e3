import { useState } from "react"
import { readExample } from "../opening/read-account.ts"
import type { Held, House } from "../page/house.ts"

/** Which account is compared: the one of this page's memory, or an example that was taken here and stands nowhere else. */
export interface AccountChosen {
  readonly account: Held | "none"
  /** Whether it is an example that was taken here, while the desk may hold another. */
  readonly takenHere: boolean
  /** Lets an example be chosen in place of what stands. */
  readonly choosing: boolean
  readonly chooseAnother: () => void
  /** Takes an example; `taken` is called once it is here. */
  readonly take: (path: string, taken?: () => void) => void
  /** Back to the account of the desk, or to none. */
  readonly letGo: () => void
  readonly didNotCome: boolean
}

export function useAccountChosen({ held, say }: House): AccountChosen {
  const [taken, setTaken] = useState<Held | "none">("none")
  const [choosing, choose] = useState(false)
  const [didNotCome, lack] = useState(false)
  const account = taken === "none" ? held : taken
  return {
    account: account === "nothing" ? "none" : account,
    takenHere: taken !== "none",
    choosing: choosing || account === "nothing",
    chooseAnother: () => choose(true),
    take: (path, taken) => {
      lack(false)
      readExample(path).then((opened) => {
        if (opened.kind !== "account") return lack(true)
        setTaken({ account: opened.account, textbook: true, markedYoung: false })
        choose(false)
        taken?.()
        say("The example is compared.")
      })
    },
    letGo: () => {
      setTaken("none")
      choose(false)
      say("Back.")
    },
    didNotCome,
  }
}
