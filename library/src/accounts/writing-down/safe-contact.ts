import type { Account } from "../account.ts"
import { isNothingOfContact, type SafeContact } from "../safe-contact.ts"
import { type WrittenDown, writtenAnew } from "./written.ts"

/**
 * Writes down how they may be reached, in place of what stood there: what held before may be a danger now, so that
 * nothing of it is left. Where nothing is said any more, the account has none.
 */
export function changeSafeContact(account: Account, contact: SafeContact): WrittenDown {
  return writtenAnew(account, { ...account, safeContact: isNothingOfContact(contact) ? "nothing said" : contact })
}

/** Keeps an account apart for a lawyer, or no longer. */
export function prepareFor(account: Account, preparedFor: Account["preparedFor"]): WrittenDown {
  return writtenAnew(account, { ...account, preparedFor })
}
