import {
  findFacts,
  type LookedThrough,
  mostFoundAtTheDesk,
  partsToWriteDown,
  topicsToWriteDown,
  toWriteDown,
} from "distinguo/assessment"
import type { FactId, Topic } from "distinguo/facts"
import type { Definition } from "distinguo/reasoning"
import { useDeferredValue, useMemo, useState } from "react"
import { AgeTold } from "./age-told.tsx"
import { ChoiceField } from "./choice-field.tsx"
import { FactRow } from "./fact-row.tsx"
import { TextField } from "./text-field.tsx"
import { WhoSays } from "./who-says.tsx"
import type { Writing } from "./write-down.tsx"

/**
 * Writing down what was said in one episode: who says it, then a topic, a part of a text or a search, then what was
 * said. The way out is "nothing said about these", which changes nothing.
 */
export function WriteDownFields({
  sitting,
  episode,
  title,
  under,
  who,
  setWho,
  young,
}: Writing & { readonly young: boolean }) {
  const [chosen, choose] = useState("")
  const [search, find] = useState("")
  const [itemByItem, turn] = useState(false)
  const { account } = sitting
  const topics = topicsToWriteDown(account, episode.id).join("\n")
  const places = useMemo(
    () => placesToLook(topics.split("\n").filter((one) => one !== "") as Topic[], under),
    [topics, under],
  )
  const groups = useMemo(() => grouped(places), [places])
  const through = places.find(({ key }) => key === chosen)?.through
  const { offered, theirsToRaise, exceptions } =
    through === undefined ? nothingToTick : toWriteDown(account, episode.id, through)
  // What is typed stands at once; what is found for it follows.
  const sought = useDeferredValue(search)
  const found = useMemo(() => (sought.trim().length < 2 ? [] : findFacts(sought)), [sought])
  const row = (fact: FactId) => (
    <FactRow
      fact={fact}
      episode={episode}
      sitting={sitting}
      telling={who.telling}
      itemByItem={itemByItem}
      exception={exceptions.includes(fact)}
      key={`${fact} ${itemByItem}`}
    />
  )
  return (
    <>
      <WhoSays who={who} choose={setWho} />
      {!young && (
        <ChoiceField label="What was it about" value={chosen} options={toChoose} groups={groups} change={choose} />
      )}
      <TextField label="Or find it by its words" type="search" value={search} change={find} />
      {sought.trim().length >= 2 && (
        <>
          <h4>Found by these words</h4>
          {found.length === 0 && (
            <p>Nothing in the vocabulary is like these words. Try another word, or write it down in their own words.</p>
          )}
          {found.length > 0 && <WhatATickSays />}
          <ul className="fact-rows">{found.map(row)}</ul>
          {found.length >= mostFoundAtTheDesk && (
            <p className="small">These are the nearest. Another word may lead to others.</p>
          )}
        </>
      )}
      {through !== undefined && (
        <>
          <h4>Did any of these happen?</h4>
          <WhatATickSays />
          <ul className="fact-rows">{offered.map(row)}</ul>
          {theirsToRaise.length > 0 && (
            <>
              <h4>Only if they brought it up themselves</h4>
              <ul className="fact-rows">{theirsToRaise.map(row)}</ul>
            </>
          )}
        </>
      )}
      {(through !== undefined || found.length > 0) && (
        <div className="choices">
          <button
            type="button"
            className="quiet"
            onClick={() => {
              choose("")
              find("")
            }}
          >
            {through === undefined ? "Done with these" : "Nothing said about these"}
          </button>
          <button type="button" className="quiet" aria-pressed={itemByItem} onClick={() => turn(!itemByItem)}>
            Item by item
          </button>
        </div>
      )}
      <AgeTold sitting={sitting} episode={episode.id} title={title} telling={who.telling} />
    </>
  )
}

const nothingToTick = Object.freeze({ offered: [], theirsToRaise: [], exceptions: [] })
const toChoose = Object.freeze([["", "Choose one"] as const])

function WhatATickSays() {
  return (
    <p className="small">
      Tick only what was said: a tick means it was told, as the label says. An empty box says nothing, and stays not
      asked. Item by item has the whole phrases.
    </p>
  )
}

interface PlaceToLook {
  readonly key: string
  readonly name: string
  /** What it belongs to: the topics, or one text. */
  readonly of: string
  readonly through: LookedThrough
}

function placesToLook(topics: readonly Topic[], under: readonly Definition<FactId>[]): readonly PlaceToLook[] {
  return [
    ...topics.map((topic) => ({
      key: `topic ${topic}`,
      name: topic,
      of: "Topics",
      through: { kind: "topic", topic } as const,
    })),
    ...under.flatMap((one) =>
      partsToWriteDown(one).map((part) => ({
        key: `${one.id} ${one.inForce.from} ${part}`,
        name: part,
        of: `${one.title}, ${one.instrument}`,
        through: { kind: "part", test: one.test, part } as const,
      })),
    ),
  ]
}

function grouped(places: readonly PlaceToLook[]) {
  return [...new Set(places.map((place) => place.of))].map((name) => ({
    name,
    options: places.filter((place) => place.of === name).map((place) => [place.key, place.name] as const),
  }))
}
