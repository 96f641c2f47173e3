import type { FactId } from "distinguo/facts"
import type { Definition } from "distinguo/reasoning"
import { useSyncExternalStore } from "react"
import { comesOnce } from "../page/comes-once.ts"

/** Every text, the first ones among them; or that those which are not at hand at first have not come. */
export type FurtherLaw = readonly Definition<FactId>[] | "on its way" | "did not arrive"

const part = comesOnce(async () => (await import("./every-text.ts")).definitions)

let now: FurtherLaw = "on its way"
const heeding = new Set<() => void>()

function is(next: FurtherLaw): void {
  if (next === now) return
  now = next
  for (const heard of heeding) heard()
}

/**
 * Asks for the texts that no first finding waits for: all of them in one piece, the very one that the law screen is read
 * from, so that nobody learns from what is asked for which law someone looked up.
 */
export function fetchFurtherLaw(): void {
  if (now === "did not arrive") is("on its way")
  part().then(is, () => is("did not arrive"))
}

export function useFurtherLaw(): FurtherLaw {
  return useSyncExternalStore(heed, () => now)
}

function heed(heard: () => void): () => void {
  heeding.add(heard)
  return () => heeding.delete(heard)
}
