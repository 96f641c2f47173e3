import type { Account, Worker } from "../account.ts"
import { rewritten, typed, type WrittenDown } from "./written.ts"

/**
 * Puts right where the worker works and what they are to the person. Nothing else changes; but the words that come first
 * follow from it, so whoever calls this has them said again before anything is worked out.
 */
export function changeWorker(account: Account, { place, role }: Worker): WrittenDown {
  return rewritten(account, (form) => ({
    ...form,
    worker: typed({ place: place === "not said" ? "" : place, role }),
  }))
}
