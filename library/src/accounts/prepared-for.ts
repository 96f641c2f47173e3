import type { Account } from "./account.ts"

/**
 * Whether anything made of an account may be given out by this program as data: not where it is prepared for a lawyer
 * (CARE-24).
 *
 * What the mark does: the file and every print say whose it is, so that nobody files it among the others or copies from
 * it by mistake, and nothing is exported of it. What it does not do: words on a paper protect nothing. Whether what was
 * written is a lawyer's to keep follows from who wrote it, for whom, when and why, and was compared for no place here
 * but as `responses/silence` says. So no screen says that such a file is safe.
 */
export function mayBeGivenOut({ preparedFor }: Account): boolean {
  return preparedFor !== "a lawyer"
}

/** What stands over such a file wherever it is read. */
export const headingForALawyer = "Prepared for a lawyer. Kept apart; nothing of it goes into any other file."

/** To the worker, wherever the mark is set: no more is promised than it does. */
export const whatTheMarkDoes =
  "The file and each print say that it is a lawyer’s, and nothing is given out of it as data. It does not make it safe: ask the lawyer, before you write, whether what you write is theirs to keep, and who may hold it."
