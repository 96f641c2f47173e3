import {
  type Episode,
  isOfThisSitting,
  isToldUnfreely,
  type SourceHeard,
  saidBySource,
  type Telling,
  type TellingHeard,
} from "distinguo/accounts"
import { useMemo } from "react"
import type { Sitting } from "../desk/sitting.ts"
import { isAnswered } from "../ladder/evidence.ts"
import { drawnFor } from "../page/drawn-for.ts"
import { howTold, speakers } from "../writing/telling-words.ts"
import { SaidLine } from "./said-line.tsx"

interface Shown {
  readonly episode: Episode
  readonly sitting: Sitting
  /** Who says what is written down now: an answer that they put right is told as this is. */
  readonly telling: Telling
}

/** Drawn again when something was said in this episode, or when another says what is written down now. */
export const SaidBySource = drawnFor(SaidBySourceNow, ({ episode, sitting, telling }) => [
  episode,
  sitting.opened,
  telling,
])

/** Everything that was said in an episode, by who said it: the person first, then the others. */
function SaidBySourceNow({ episode, sitting, telling }: Shown) {
  const heard = useMemo(() => saidBySource(episode), [episode])
  const id = `said-${episode.id}`
  return (
    <section className={heard.every(isSilentSource) ? "said screen-only" : "said"} aria-labelledby={id}>
      <h3 id={id}>What was said, by whom</h3>
      {heard.length === 0 && (
        <p className="screen-only">
          Nothing is written down of this episode yet. Choose a topic above, and tick what was said.
        </p>
      )}
      {heard.map(({ by, tellings }) => (
        <section
          key={by}
          className={isSilentSource({ by, tellings }) ? "source screen-only" : "source"}
          aria-labelledby={`${id}-${idOf(by)}`}
        >
          <h4 id={`${id}-${idOf(by)}`}>{speakers[by]}</h4>
          {tellings.map((told, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two occasions may be told alike; their order never changes
            <Told told={told} sitting={sitting} tellingNow={telling} key={at} />
          ))}
        </section>
      ))}
    </section>
  )
}

function isSilentSource({ tellings }: SourceHeard): boolean {
  return tellings.every(isSilent)
}

function idOf(by: string): string {
  return by.replaceAll(" ", "-")
}

/** A telling of silences alone, or of what was set aside, reads in print like one that never was (promise 17). */
function isSilent({ said }: TellingHeard): boolean {
  return said.every(({ statement }) => !isAnswered(statement.answer) || statement.setAside !== "no")
}

function Told({ told, sitting, tellingNow }: { told: TellingHeard; sitting: Sitting; tellingNow: Telling }) {
  const { telling, said } = told
  const how = howTold(telling)
  const head = [telling.role, how].filter((part) => part !== "").join("; ")
  return (
    <div className={isSilent(told) ? "telling screen-only" : "telling"}>
      {head !== "" && (
        <p className="small">
          {head}
          {telling.by === "the person" && isToldUnfreely(telling) && " · not told freely"}
        </p>
      )}
      <ul className="said-lines">
        {said.map((one) => (
          <SaidLine
            said={one}
            sitting={sitting}
            telling={tellingNow}
            ofThisSitting={isOfThisSitting(sitting.opened, one.place)}
            key={`${one.place.kind} ${one.place.at}`}
          />
        ))}
      </ul>
    </div>
  )
}
