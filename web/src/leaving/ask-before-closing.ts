/** What browsers ask is in their own words, and nothing of ours is in it. */
function ask(closing: BeforeUnloadEvent): void {
  closing.preventDefault()
}

/**
 * Has the browser ask before this page is closed or loaded again, while something would be lost by it: on a phone the
 * gesture for "back" is easily made by mistake. Leaving quickly turns it off first.
 */
export function askBeforeClosing(somethingWouldBeLost: boolean): void {
  if (somethingWouldBeLost) addEventListener("beforeunload", ask)
  else removeEventListener("beforeunload", ask)
}
