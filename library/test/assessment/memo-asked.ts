import type { Account } from "distinguo/accounts"
import { type Memo, type MemoRequest, memoOf } from "distinguo/assessment"
import { sourceAmongAll } from "distinguo/sources"
import { asked } from "./assessed.ts"

/** Under the Protocol and the Convention on forced labour alone, unless a test asks for more: pages stay short. */
export const memoAsked: MemoRequest = {
  ...asked,
  under: asked.under.filter(({ id }) => /^(un-protocol-2000|ilo-c29)\//.test(id)),
  preparedFor: "a lawyer",
  program: "0.0.0",
  atHand: asked.under,
  tiedIn: "where they work",
  withOpenQuestions: false,
  withIfShown: false,
  sourceOf: sourceAmongAll,
}

export function memoFor(of: Account, request: Partial<MemoRequest> = {}): Memo {
  const made = memoOf(of, { ...memoAsked, ...request })
  if (!("memo" in made)) throw new Error("this account is told to nobody, or the words were said")
  return made.memo
}

export const withAllAdded = { withOpenQuestions: true, withIfShown: true } as const
