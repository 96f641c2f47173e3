import type { Account, Problem, WrittenDown } from "distinguo/accounts"
import { type RefObject, useCallback, useEffect, useMemo, useState } from "react"
import { type MadeSoFar, nothingMade } from "../keeping/made-so-far.ts"
import type { Held, House } from "../page/house.ts"

/** Work on one account: what it was opened as, what it is now, and what can be undone. All of it in memory alone. */
export interface Sitting {
  readonly account: Account
  /** Marked as under 18, or perhaps so, in the talk it comes from: then nothing is proposed here (CARE-8). */
  readonly markedYoung: boolean
  /** As it was opened: what stood in it then is set aside by the person, and never taken out here. */
  readonly opened: Account
  /** Makes one change. Gives what is to be mended; nothing, where it was written down. */
  readonly write: (change: (account: Account, opened: Account) => WrittenDown) => readonly Problem[]
  readonly undo: () => void
  readonly canUndo: boolean
  /** Whether closing would lose something. */
  readonly unkept: boolean
  readonly nowKept: () => void
  /** A file of it that was made, and the words that were shown for it: the same after another screen was looked at. */
  readonly made: RefObject<MadeSoFar>
  /** That the words were said is known while the account is held here; opened again, it is asked again. */
  readonly dutySaid: boolean
  readonly sayDuty: (said: boolean) => void
}

interface Before {
  readonly opened: Account
  readonly kept: Account | "never"
  /** Whether the words that come first were said, on this page, of this very account since it was opened. */
  readonly dutySaid: boolean
  readonly made: RefObject<MadeSoFar>
}

/**
 * By account, what it was opened as, what of it was kept last and whether the words were said, so that going to another
 * screen and back forgets nothing. It is gone with the account; nothing of it is ever written anywhere.
 */
const sittings = new WeakMap<Account, Before>()

export function useSitting(house: House, { account, textbook, markedYoung }: Held): Sitting {
  const [before, setBefore] = useState<readonly Account[]>([])
  const [, drawAgain] = useState(0)
  const sitting = foundAs(account)
  const { opened, kept, dutySaid, made } = sitting
  const { hold, wouldLose } = house
  useEffect(() => wouldLose(kept !== account), [wouldLose, kept, account])

  const put = useCallback(
    (next: Account, known: Before) => {
      sittings.set(next, known)
      hold({ account: next, textbook, markedYoung })
    },
    [hold, textbook, markedYoung],
  )
  return useMemo(
    () => ({
      account,
      markedYoung,
      opened,
      write: (change) => {
        const written = change(account, opened)
        if ("problems" in written) return written.problems
        setBefore((all) => [...all, account])
        // As it stands now: what was unsaid a moment ago is not said again by a change.
        put(written.account, { opened, kept, dutySaid: foundAs(account).dutySaid, made })
        return []
      },
      undo: () => {
        const last = before.at(-1)
        if (last === undefined) return
        setBefore(before.slice(0, -1))
        put(last, { opened, kept, dutySaid, made })
      },
      canUndo: before.length > 0,
      unkept: account !== kept,
      dutySaid,
      sayDuty: (said) => {
        sittings.set(account, { opened, kept, dutySaid: said, made })
        drawAgain((turn) => turn + 1)
      },
      nowKept: () => {
        sittings.set(account, { opened, kept: account, dutySaid, made })
        drawAgain((turn) => turn + 1)
      },
      made,
    }),
    [account, markedYoung, opened, kept, dutySaid, made, before, put],
  )
}

/**
 * Says that an account stands in a file already, or comes with the page: as it is, closing it loses nothing. Every other
 * account, begun here or gone on with after a talk, is in this page's memory alone until it is kept.
 */
export function opensKept(account: Account): void {
  sittings.set(account, { opened: account, kept: account, dutySaid: false, made: { current: nothingMade } })
}

/** Whether an account of this page's memory holds what stands in no file. */
export function isUnkept(account: Account): boolean {
  return foundAs(account).kept !== account
}

function foundAs(account: Account): Before {
  const known = sittings.get(account)
  if (known !== undefined) return known
  const found: Before = { opened: account, kept: "never", dutySaid: false, made: { current: nothingMade } }
  sittings.set(account, found)
  return found
}
