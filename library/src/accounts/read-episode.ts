import type { Episode } from "./account.ts"
import { problems } from "./problems.ts"
import { readLabel } from "./read-label.ts"
import { isLeftOut, type Place, readKeys, readList, readsWell } from "./read-place.ts"
import { readTelling } from "./read-telling.ts"
import { readEnd, readTime, reportOrder } from "./read-time.ts"

const episodeKeys = {
  known: ["id", "title", "with", "where", "from", "to", "said"],
  required: ["id"],
} as const

/** The episodes of an account: at least one, each with an id of its own. */
export function readEpisodes(place: Place): readonly Episode[] {
  const items = readList(place)
  if (Array.isArray(place.value) && items.length === 0) place.found.push(problems.tooFew(place.path, "one episode"))
  const ids = new Set<string>()
  return items.map((item) => readEpisode(item, ids))
}

function readEpisode(place: Place, ids: Set<string>): Episode {
  const parts = readKeys(place, episodeKeys)
  const id = readNewId(parts.id, ids)
  const [days, readWell] = readsWell(place, () => readDays(parts))
  const tellings = readList(parts.said).map((said) =>
    readTelling(said, readWell ? { ...days, readWell } : { from: "not said", to: "not said", readWell }),
  )
  return {
    id,
    title: isLeftOut(parts.title) ? id : readLabel(parts.title),
    with: readLabel(parts.with),
    from: days.from,
    to: days.to,
    where: readLabel(parts.where),
    statements: tellings.flatMap(({ statements }) => statements),
    ages: tellings.flatMap(({ ages }) => ages),
  }
}

function readDays(parts: { readonly from: Place; readonly to: Place }): Pick<Episode, "from" | "to"> {
  const days = { from: readTime(parts.from), to: readEnd(parts.to) }
  reportOrder(parts.to, days.from, days.to)
  return days
}

function readNewId(place: Place, ids: Set<string>): string {
  const [id, readWell] = readsWell(place, () => readLabel(place))
  if (isLeftOut(place) || !readWell) return id
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) place.found.push(problems.episodeIdForm(place.path))
  else if (ids.has(id)) place.found.push(problems.duplicateEpisode(place.path))
  ids.add(id)
  return id
}
