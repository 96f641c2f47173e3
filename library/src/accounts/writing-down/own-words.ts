import type { Account, OthersWords, Wish } from "../account.ts"
import { type WrittenDown, writtenAnew } from "./written.ts"

/** Where someone's own words stand: about what happened, or about themselves. */
export type KindOfWords = "ownWords" | "selfDescription"

/** Adds a wish as they say it, after those before: the order is theirs. */
export function addWish(account: Account, wish: Wish): WrittenDown {
  return writtenAnew(account, { ...account, wishes: [...account.wishes, wish] })
}

/** Takes a wish out, because they say so: what someone asks for is theirs to take back at any time. */
export function takeOutWish(account: Account, at: number): WrittenDown {
  return writtenAnew(account, { ...account, wishes: account.wishes.toSpliced(at, 1) })
}

/** Adds their own words, as said and never tidied (promise 5). */
export function addWords(account: Account, kind: KindOfWords, words: string): WrittenDown {
  return writtenAnew(account, { ...account, [kind]: [...account[kind], words] })
}

/** Takes their own words out, because they say so: their words are theirs to erase. */
export function takeOutWords(account: Account, kind: KindOfWords, at: number): WrittenDown {
  return writtenAnew(account, { ...account, [kind]: account[kind].toSpliced(at, 1) })
}

/** Adds what another said or wrote in words that answer no question: kept beside the account, and read by nothing. */
export function addOthersWords(account: Account, words: OthersWords): WrittenDown {
  return writtenAnew(account, { ...account, othersWords: [...account.othersWords, words] })
}

/** Takes another's words out, because the person says so: it is they who are spoken of. */
export function takeOutOthersWords(account: Account, at: number): WrittenDown {
  return writtenAnew(account, { ...account, othersWords: account.othersWords.toSpliced(at, 1) })
}

/** They have since said that the law may be read. Only they take that wish back; the worker writes down that they did. */
export function lawMayBeRead(account: Account): WrittenDown {
  return writtenAnew(account, { ...account, law: "may be read" })
}
