import type { Address } from "./house.ts"

/** Every screen that can be gone to, in the order of the menu, and what it is called there. */
export const addresses: readonly { readonly address: Address; readonly name: string }[] = Object.freeze([
  { address: "start", name: "Start" },
  { address: "help", name: "What there is" },
  { address: "me", name: "For yourself" },
  { address: "talk", name: "Hold a talk" },
  { address: "desk", name: "The desk" },
  { address: "law", name: "The law" },
  { address: "compare", name: "Compare texts" },
  { address: "demanded", name: "When papers are demanded" },
])

/** What a screen is called, on the start and in the menu alike. */
export function nameOf(address: Address): string {
  return addresses.find((one) => one.address === address)?.name ?? address
}

/**
 * The screen that an address of the browser names; one that nobody made is the start.
 *
 * @example
 * addressIn("/help")   // "help"
 * addressIn("/x/law/") // "law"
 */
export function addressIn(path: string): Address {
  const last = path.split("/").findLast((part) => part !== "") ?? ""
  return addresses.find(({ address }) => address === last)?.address ?? "start"
}

/**
 * Puts a screen's address in place of the present one. Nothing is added to the history and nothing written into it, so
 * that "back" leaves the page at one press and tells nobody which screens were looked at. Why: decision 11.
 */
export function replaceAddress(to: Address): void {
  const folder = new URL(to === "start" ? "./" : to, location.href)
  history.replaceState(null, "", folder.pathname)
}
