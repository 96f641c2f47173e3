import type { Listing } from "distinguo/directory"

const files = import.meta.glob<Listing>("../../../listings/*.yaml", {
  query: "?listing",
  import: "default",
  eager: true,
})

/** Every listing that comes with this page, read and checked when the page was built. */
export const listings: readonly Listing[] = Object.values(files)
