import type { Account, Problem, WrittenDown } from "distinguo/accounts"
import { useCallback, useEffect, useMemo, useState } from "react"
import type { House } from "../page/house.ts"

/** Work on one account: what it was opened as, what it is now, and what can be undone. All of it in memory alone. */
export interface Sitting {
  readonly account: Account
  /** As it was opened: what stood in it then is set aside by the person, and never taken out here. */
  readonly opened: Account
  /** Makes one change. Gives what is to be mended; nothing, where it was written down. */
  readonly write: (change: (account: Account, opened: Account) => WrittenDown) => readonly Problem[]
  readonly undo: () => void
  readonly canUndo: boolean
  /** Whether closing would lose something. */
  readonly unkept: boolean
  readonly nowKept: () => void
  /** That the words were said is known while the account is held here; opened again, it is asked again. */
  readonly dutySaid: boolean
  readonly sayDuty: (said: boolean) => void
}

interface Before {
  readonly opened: Account
  readonly kept: Account | "never"
  /** Whether the words that come first were said, on this page, of this very account since it was opened. */
  readonly dutySaid: boolean
}

/**
 * By account, what it was opened as, what of it was kept last and whether the words were said, so that going to another
 * screen and back forgets nothing. It is gone with the account; nothing of it is ever written anywhere.
 */
const sittings = new WeakMap<Account, Before>()

export function useSitting(house: House, account: Account, textbook: boolean): Sitting {
  const [before, setBefore] = useState<readonly Account[]>([])
  const [, drawAgain] = useState(0)
  const sitting = foundAs(account)
  const { opened, kept, dutySaid } = sitting
  const { hold, wouldLose } = house
  useEffect(() => wouldLose(kept !== account), [wouldLose, kept, account])

  const put = useCallback(
    (next: Account, known: Before) => {
      sittings.set(next, known)
      hold({ account: next, textbook })
    },
    [hold, textbook],
  )
  return useMemo(
    () => ({
      account,
      opened,
      write: (change) => {
        const written = change(account, opened)
        if ("problems" in written) return written.problems
        setBefore((all) => [...all, account])
        put(written.account, { opened, kept, dutySaid })
        return []
      },
      undo: () => {
        const last = before.at(-1)
        if (last === undefined) return
        setBefore(before.slice(0, -1))
        put(last, { opened, kept, dutySaid })
      },
      canUndo: before.length > 0,
      unkept: account !== kept,
      dutySaid,
      sayDuty: (said) => {
        sittings.set(account, { opened, kept, dutySaid: said })
        drawAgain((turn) => turn + 1)
      },
      nowKept: () => {
        sittings.set(account, { opened, kept: account, dutySaid })
        drawAgain((turn) => turn + 1)
      },
    }),
    [account, opened, kept, dutySaid, before, put],
  )
}

/**
 * Says that an account stands in a file already, or comes with the page: as it is, closing it loses nothing. Every other
 * account, begun here or gone on with after a talk, is in this page's memory alone until it is kept.
 */
export function opensKept(account: Account): void {
  sittings.set(account, { opened: account, kept: account, dutySaid: false })
}

/** Whether an account of this page's memory holds what stands in no file. */
export function isUnkept(account: Account): boolean {
  return foundAs(account).kept !== account
}

function foundAs(account: Account): Before {
  return sittings.get(account) ?? { opened: account, kept: "never", dutySaid: false }
}
