import type { Kept } from "./talk-kept.ts"

/**
 * What has come since everything was last read back and found right. Reading the same things to someone a second time
 * sounds like doubt, and keeps somebody who has to go. Whatever was changed since is new.
 */
export function notReadBackYet(kept: readonly Kept[], foundRight: readonly Kept[]): readonly Kept[] {
  const right = new Set(foundRight.map((one) => JSON.stringify(one)))
  return kept.filter((one) => !right.has(JSON.stringify(one)))
}
