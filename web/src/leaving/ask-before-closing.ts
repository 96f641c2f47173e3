/** What browsers ask is in their own words, and nothing of ours is in it. */
function ask(closing: BeforeUnloadEvent): void {
  closing.preventDefault()
}

let isLeaving = false

/** Nothing is asked from now on: somebody is leaving quickly, whatever is taken down on the way out. */
export function neverAskAgain(): void {
  isLeaving = true
  removeEventListener("beforeunload", ask)
}

/**
 * Has the browser ask before this page is closed or loaded again, while something would be lost by it: on a phone the
 * gesture for "back" is easily made by mistake. Leaving quickly turns it off for good.
 */
export function askBeforeClosing(somethingWouldBeLost: boolean): void {
  if (somethingWouldBeLost && !isLeaving) addEventListener("beforeunload", ask)
  else removeEventListener("beforeunload", ask)
}
