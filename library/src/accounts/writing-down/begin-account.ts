import type { Worker } from "../account.ts"
import { readAccount } from "../read-account.ts"
import { typed, type WrittenDown } from "./written.ts"

/**
 * An account in which nothing has been said yet. The worker's place and role come first, because they choose the duty;
 * one episode stands ready, with no days, no people and no words.
 *
 * @param label - neutral, of the worker's choice.
 */
export function beginAccount(label: string, { place, role }: Worker): WrittenDown {
  return readAccount({
    schema: "distinguo.account/1",
    label,
    worker: typed({ place: place === "not said" ? "" : place, role }),
    episodes: [{ id: "episode-1", title: "First episode" }],
  })
}
