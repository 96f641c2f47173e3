import type { Account, Problem, WrittenDown } from "distinguo/accounts"
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from "react"
import { type MadeSoFar, nothingMade } from "../keeping/made-so-far.ts"
import type { Held, House } from "../page/house.ts"
import { type Drafts, makeDrafts } from "./drafts.ts"

/** What can be done in a sitting. Each works on the account as it is then, so that what was drawn before may do it too. */
interface Acts {
  /** Makes one change. Gives what is to be mended; nothing, where it was written down. */
  readonly write: (change: (account: Account, opened: Account) => WrittenDown) => readonly Problem[]
  readonly undo: () => void
  readonly nowKept: () => void
  /** `only writing`: they were said, and nothing is to be computed all the same. */
  readonly sayDuty: (said: boolean | "only writing") => void
}

/** Work on one account: what it was opened as, what it is now, and what can be undone. All of it in memory alone. */
export interface Sitting extends Acts {
  readonly account: Account
  /** Marked as under 18, or perhaps so, in the talk it comes from: then nothing is proposed here (CARE-8). */
  readonly markedYoung: boolean
  /** As it was opened: what stood in it then is set aside by the person, and never taken out here. */
  readonly opened: Account
  readonly canUndo: boolean
  /** Whether something is written down that stands in no file. */
  readonly unkept: boolean
  /** Whether words are typed somewhere that are not added yet. */
  readonly unadded: boolean
  readonly drafts: Drafts
  /** A file of it that was made, and the words that were shown for it: the same after another screen was looked at. */
  readonly made: RefObject<MadeSoFar>
  /** That the words were said is known while the account is held here; opened again, it is asked again. */
  readonly dutySaid: boolean
  /** Said, and nothing is computed all the same. */
  readonly onlyWriting: boolean
}

interface Before {
  readonly opened: Account
  readonly kept: Account | "never"
  /** Whether the words that come first were said, on this page, of this very account since it was opened. */
  readonly dutySaid: boolean
  /** Whether, those words said, it is written down only and nothing is computed. */
  readonly onlyWriting: boolean
  readonly drafts: Drafts
  readonly made: RefObject<MadeSoFar>
}

/**
 * By account, what it was opened as, what of it was kept last, whether the words were said and what is typed and not
 * added, so that going to another screen and back forgets nothing. It is gone with the account; nothing of it is ever
 * written anywhere.
 */
const sittings = new WeakMap<Account, Before>()

/** What an act begins from. */
interface Now {
  readonly account: Account
  readonly before: readonly Account[]
  readonly hold: (next: Account) => void
}

export function useSitting(house: House, { account, textbook, markedYoung }: Held): Sitting {
  const [before, setBefore] = useState<readonly Account[]>([])
  const [turn, drawAgain] = useState(0)
  const { opened, kept, dutySaid, onlyWriting, drafts, made } = foundAs(account)
  const unadded = useSyncExternalStore(drafts.heed, drafts.any)
  const unkept = kept !== account
  const { hold, wouldLose } = house
  useEffect(() => wouldLose(unkept || unadded), [wouldLose, unkept, unadded])

  const now = useRef<Now>({ account, before, hold: () => {} })
  useLayoutEffect(() => {
    now.current = { account, before, hold: (next) => hold({ account: next, textbook, markedYoung }) }
  })
  const [acts] = useState(() => actsOn(now, setBefore, () => drawAgain((last) => last + 1)))
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` says that what is remembered of the account changed
  return useMemo(
    () => ({
      ...acts,
      account,
      markedYoung,
      opened,
      canUndo: before.length > 0,
      unkept,
      unadded,
      drafts,
      made,
      dutySaid,
      onlyWriting,
    }),
    [acts, account, markedYoung, opened, before, unkept, unadded, drafts, made, dutySaid, onlyWriting, turn],
  )
}

function actsOn(now: RefObject<Now>, setBefore: (before: readonly Account[]) => void, drawAgain: () => void): Acts {
  const put = (next: Account, known: Before, before: readonly Account[]): void => {
    const { place, role } = now.current.account.worker
    const sameWords = next.worker.place === place && next.worker.role === role
    // Other words come first where the worker is another, also where an undo makes them so.
    sittings.set(next, sameWords ? known : { ...known, dutySaid: false, onlyWriting: false })
    now.current = { ...now.current, account: next, before }
    setBefore(before)
    now.current.hold(next)
  }
  const know = (parts: Partial<Before>): void => {
    const { account } = now.current
    sittings.set(account, { ...foundAs(account), ...parts })
    drawAgain()
  }
  return {
    write: (change) => {
      const { account, before } = now.current
      const known = foundAs(account)
      const written = change(account, known.opened)
      if ("problems" in written) return written.problems
      put(written.account, known, [...before, account])
      return []
    },
    undo: () => {
      const { account, before } = now.current
      const last = before.at(-1)
      if (last !== undefined) put(last, foundAs(account), before.slice(0, -1))
    },
    sayDuty: (said) => {
      sayDutyOf(now.current.account, said)
      drawAgain()
    },
    nowKept: () => know({ kept: now.current.account }),
  }
}

/**
 * Says that an account stands in a file already, or comes with the page: as it is, closing it loses nothing. Every other
 * account, begun here or gone on with after a talk, is in this page's memory alone until it is kept.
 */
export function opensKept(account: Account): void {
  sittings.set(account, {
    opened: account,
    kept: account,
    dutySaid: false,
    onlyWriting: false,
    drafts: makeDrafts(),
    made: { current: nothingMade },
  })
}

/** Whether the words that come first were said of this account: the same wherever on this page it is read. */
export function dutyOfSitting(account: Account): Pick<Sitting, "dutySaid" | "onlyWriting"> {
  const { dutySaid, onlyWriting } = foundAs(account)
  return { dutySaid, onlyWriting }
}

/** Keeps, for as long as the account is held here, that they were said. */
export function sayDutyOf(account: Account, said: boolean | "only writing"): void {
  sittings.set(account, { ...foundAs(account), dutySaid: said === true, onlyWriting: said === "only writing" })
}

/** What closing an account would lose: what is written down and stands in no file, or words that are not added yet. */
export function whatWouldBeLost(account: Account): "what is not kept" | "what is not added" | "nothing" {
  const { kept, drafts } = foundAs(account)
  if (drafts.any()) return "what is not added"
  return kept === account ? "nothing" : "what is not kept"
}

/** Whether an account of this page's memory holds what stands in no file. */
export function isUnkept(account: Account): boolean {
  return whatWouldBeLost(account) !== "nothing"
}

function foundAs(account: Account): Before {
  const known = sittings.get(account)
  if (known !== undefined) return known
  const made = { current: nothingMade }
  const begun: Before = {
    opened: account,
    kept: "never",
    dutySaid: false,
    onlyWriting: false,
    drafts: makeDrafts(),
    made,
  }
  sittings.set(account, begun)
  return begun
}
