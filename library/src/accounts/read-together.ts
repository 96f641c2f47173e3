import type { Together } from "./account.ts"
import { problems } from "./problems.ts"
import { readLabel } from "./read-label.ts"
import { isLeftOut, type Place, readKeys, readList, readsWell } from "./read-place.ts"
import { readText, reportTwice } from "./read-words.ts"

/** The ids that an account's episodes have; open where some of them could not be read, and so may be any. */
export type KnownEpisodes = ReadonlySet<string> | "any"

/** Which episodes are read together, and why. */
export function readLinkedEpisodes(place: Place, known: KnownEpisodes): readonly Together[] {
  return readList(place).map((item) => {
    const parts = readKeys(item, { known: ["episodes", "because"], required: ["episodes", "because"] })
    const [episodes, readWell] = readsWell(item, () => readEpisodeIds(parts.episodes, known))
    if (readWell && !isLeftOut(parts.episodes) && episodes.length < 2) {
      item.found.push(problems.tooFew(parts.episodes.path, "two episodes"))
    }
    return { episodes, because: readLabel(parts.because) }
  })
}

/** A list of different episodes of this account. */
export function readEpisodeIds(place: Place, known: KnownEpisodes): readonly string[] {
  const items = readList(place)
  const ids = items.map((item) => readEpisodeId(item, known))
  reportTwice(items, ids)
  return ids
}

/** An episode of this account. */
export function readEpisodeId(place: Place, known: KnownEpisodes): string {
  const [id, readWell] = readsWell(place, () => readText(place))
  if (readWell && !isLeftOut(place) && known !== "any" && !known.has(id)) {
    place.found.push(problems.unknownEpisode(place.path))
  }
  return id
}
