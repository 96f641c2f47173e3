import type { FactId } from "distinguo/facts"
import type { Definition } from "distinguo/reasoning"
import { AgencyAtTheDesk } from "../agency/agency-at-the-desk.tsx"
import { AboutEpisode } from "../finding/about-episode.tsx"
import type { Group } from "../finding/groups.ts"
import { SaidBySource } from "../said/said-by-source.tsx"
import { ChangeEpisode } from "../timeline/change-episodes.tsx"
import type { WhoSpeaks } from "../writing/who-speaks.ts"
import { WriteDown } from "../writing/write-down.tsx"
import type { Sitting } from "./sitting.ts"

interface Shown {
  readonly group: Group
  readonly sitting: Sitting
  readonly under: readonly Definition<FactId>[]
  readonly who: WhoSpeaks
  readonly setWho: (who: WhoSpeaks) => void
  readonly moved: string
  readonly today: string
}

/** The writing of one episode: what it is, what was said in it and by whom, and a place to write down more. */
export function EpisodeAtTheDesk({ group, sitting, under, who, setWho, moved, today }: Shown) {
  const [episode] = group.episodes
  if (episode === undefined) return null
  const together = group.episodes.length > 1
  const title = together ? group.episodes.map((one) => one.title).join(" · ") : episode.title
  const id = `writing-${group.id.replaceAll(" ", "-")}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{together ? `Read together: ${title}` : title}</h2>
      {together ? (
        <>
          <p>Read as one because {group.because}.</p>
          <p className="small screen-only">
            What was said stands under each of these episodes by itself, and is written down there. Here stands what is
            found when they are read as one.
          </p>
        </>
      ) : (
        <>
          <AboutEpisode episode={episode} />
          <ChangeEpisode sitting={sitting} id={episode.id} key={`change ${episode.id}`} />
          <LastChange sitting={sitting} moved={moved} />
          <WriteDown
            sitting={sitting}
            episode={episode}
            title={title}
            under={under}
            who={who}
            setWho={setWho}
            key={`write ${episode.id}`}
          />
          <SaidBySource episode={episode} sitting={sitting} telling={who.telling} />
        </>
      )}
      <AgencyAtTheDesk group={group} sitting={sitting} today={today} key={`agency ${group.id}`} />
    </section>
  )
}

/** What the last change did, and the way back: inside a sitting nothing of it stays (CARE-15). */
function LastChange({ sitting, moved }: { sitting: Sitting; moved: string }) {
  if (!sitting.canUndo) return null
  return (
    <p className="last-change screen-only">
      <span>{moved}</span>
      <button type="button" className="quiet" onClick={sitting.undo}>
        Undo
      </button>
    </p>
  )
}
