import { type Account, type EpisodeInTime, timelineOf } from "distinguo/accounts"
import { episodeDaysInWords } from "../account/days-in-words.ts"
import type { Group } from "../finding/groups.ts"
import { drawnFor } from "../page/drawn-for.ts"
import { InTime } from "./in-time.tsx"

interface Asked {
  readonly account: Account
  readonly groups: readonly Group[]
  /** Id of the group whose writing and findings are shown. */
  readonly chosen: string
  readonly choose: (id: string) => void
  readonly today: string
}

/** The episodes in the order in which they began, each with its days in words and as a bar; choosing one shows it. */
export const Timeline = drawnFor(TimelineNow, ({ account, groups, chosen, choose, today }) => [
  account.episodes.map(({ id, title, from, to }) => JSON.stringify([id, title, from, to])).join("\n"),
  groups.map(({ id }) => id).join("\n"),
  chosen,
  choose,
  today,
])

function TimelineNow({ account, groups, chosen, choose, today }: Asked) {
  const { covers, episodes } = timelineOf(account, today)
  const linked = groups.filter((group) => group.episodes.length > 1)
  return (
    <div className="timeline">
      {typeof covers === "object" && (
        <p className="years small" aria-hidden="true">
          <span>{covers.earliest.slice(0, 4)}</span>
          {covers.earliest.slice(0, 4) !== covers.latest.slice(0, 4) && <span>{covers.latest.slice(0, 4)}</span>}
        </p>
      )}
      <ul>
        {episodes.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className="episode-choice"
              aria-pressed={chosen === one.id}
              onClick={() => choose(one.id)}
            >
              <span className="episode-title">{titleOf(account, one)}</span>
              <span className="small">{episodeDaysInWords(one)}</span>
              {typeof covers === "object" && <InTime episode={one} covers={covers} />}
            </button>
          </li>
        ))}
        {linked.map((group) => (
          <li key={group.id}>
            <button
              type="button"
              className="episode-choice"
              aria-pressed={chosen === group.id}
              onClick={() => choose(group.id)}
            >
              <span className="episode-title">Read together</span>
              <span className="small">{group.episodes.map(({ title }) => title).join(" · ")}</span>
            </button>
          </li>
        ))}
      </ul>
      {typeof covers === "object" && (
        <p className="small screen-only">
          Full: it certainly went on then. Dotted: perhaps. A thin line: a beginning or an end that was not said.
        </p>
      )}
    </div>
  )
}

function titleOf({ episodes }: Account, { id }: EpisodeInTime): string {
  return episodes.find((episode) => episode.id === id)?.title ?? id
}
