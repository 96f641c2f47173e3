import { comeBack, type Owed } from "distinguo/assessment"
import {
  askedFor,
  type DayThatCounts,
  type Due,
  fromMemoryTies,
  type KindOfTie,
  kindOfTieInWords,
  nothingHereRefuses,
  ownAccountDecides,
  placesOfTies,
  responseTo,
  tiesMark,
} from "distinguo/responses"
import { useMemo } from "react"
import { dayInWords } from "../account/days-in-words.ts"
import { WhatThereIs } from "../help/what-there-is-later.tsx"
import { Folded } from "../page/folded.tsx"
import { ChoiceField } from "../writing/choice-field.tsx"
import { DueShown } from "./due-shown.tsx"
import { NotToCountOn } from "./not-to-count-on.tsx"
import type { OwedChosen, ReadForOwed } from "./owed-chosen.ts"
import { readOwed } from "./read-owed.ts"
import "../look/owed.css"

interface Asked extends ReadForOwed {
  readonly choose: (chosen: OwedChosen) => void
  readonly say: (words: string) => void
}

/** List 1 first, from what was asked for alone; then list 2, what the law of a place ties to what was found. */
export function OwedOpened(asked: Asked) {
  const { account, request, markedYoung, chosen, choose, say } = asked
  const read = useMemo(
    () => readOwed({ account, request, markedYoung, chosen }),
    [account, request, markedYoung, chosen],
  )
  if ("problem" in read) return <p>{read.problem.message}</p>
  const keptBack = read.duty.gate === "holds" || read.law === "left out"
  return (
    <div className="owed-opened">
      <FirstList read={read} place={account.worker.place} />
      <CannotWait read={read} chosen={chosen} choose={choose} say={say} />
      <section aria-labelledby="owed-by-law">
        <h3 id="owed-by-law">Then: what the law ties to what was found</h3>
        <p>{nothingHereRefuses}</p>
        {keptBack ? (
          <p className="notice">
            {read.law === "left out"
              ? "They asked that the law be left out, so nothing of this is read."
              : "Nothing is computed, so nothing of this is read."}
          </p>
        ) : (
          <SecondList {...asked} read={read} />
        )}
      </section>
    </div>
  )
}

/** The same under every finding. Each need leads to what there is for it, and to the places that give it. */
function FirstList({ read: { asked }, place }: { read: Owed; place: string }) {
  const needs = asked.map(({ need }) => need)
  const others = askedFor.filter((need) => !needs.includes(need))
  return (
    <section aria-labelledby="owed-asked-for">
      <h3 id="owed-asked-for">First: what they asked for</h3>
      {needs.length === 0 && (
        <p>No wish is written down yet. The first thing to ask is what would make things better.</p>
      )}
      <ul className="owed-needs">
        {asked.map(({ need, title }) => (
          <li key={need}>
            <Folded summary={title}>{() => <WhatThereIs need={need} place={place} />}</Folded>
          </li>
        ))}
      </ul>
      <p className="small">This stands whatever is found. It waits for no police and no consent.</p>
      <Folded summary="What else one can ask for">
        {() => (
          <ul className="owed-needs">
            {others.map((need) => (
              <li key={need}>
                <Folded summary={responseTo(need).title}>{() => <WhatThereIs need={need} place={place} />}</Folded>
              </li>
            ))}
          </ul>
        )}
      </Folded>
    </section>
  )
}

/** What is urgent, and their own word that it is. Nothing that is found can change it. */
function CannotWait({
  read: { urgent },
  chosen,
  choose,
  say,
}: Pick<Asked, "chosen" | "choose" | "say"> & { read: Owed }) {
  return (
    <section aria-labelledby="owed-urgent">
      <h3 id="owed-urgent">What cannot wait</h3>
      {urgent.length === 0 && (
        <p>
          Nothing told so far makes it urgent by itself. A time that is counted from a day nobody typed here can run out
          all the same: see “Until when”. They decide what comes first.
        </p>
      )}
      {urgent.length > 0 && (
        <ul>
          {urgent.map(({ because, words }) => (
            <li key={because}>{words}</li>
          ))}
        </ul>
      )}
      <label className="choice">
        <input
          autoComplete="off"
          type="checkbox"
          checked={chosen.theySaySo}
          onChange={({ target }) => {
            choose({ ...chosen, theySaySo: target.checked })
            say(target.checked ? "They say that it cannot wait." : "That it cannot wait is taken back.")
          }}
        />
        They say that it cannot wait
      </label>
    </section>
  )
}

function SecondList({ read, account, chosen, choose, say }: Asked & { read: Owed }) {
  const own = account.worker.place
  const others = placesOfTies.filter(({ code }) => code !== own)
  const typed = (from: DayThatCounts, day: string) => {
    const { [from]: _before, ...rest } = chosen.days
    choose({ ...chosen, days: day === "" ? rest : { ...rest, [from]: day } })
    say(day === "" ? "The day is taken out." : `Counted from ${dayInWords(day)}.`)
  }
  return (
    <>
      <p>{ownAccountDecides}</p>
      <p className="small">
        {tiesMark} {fromMemoryTies}
      </p>
      <ChoiceField
        label="Whose law"
        value={chosen.place}
        options={[
          ["where you work", "where you work"],
          ...others.map(({ code, name }) => [code, name] as const),
          ["not said", "international law alone"],
        ]}
        change={(place) => {
          choose({ ...chosen, place })
          say("The law of another place is read.")
        }}
      />
      {read.ownLaw === "not compared" && (
        <p className="notice">The law of this place itself was not compared for this. Ask a lawyer there.</p>
      )}
      {read.ownLaw === "no place was said" && (
        <p className="notice">No place is chosen: this is international law alone.</p>
      )}
      <Folded className="owed-lawyer" summary="Find a lawyer first">
        {() => <WhatThereIs need="a lawyer" place={own} />}
      </Folded>
      {kindsInOrder(read.due).map((kind) => (
        <section key={kind} aria-labelledby={`owed-${kind.replaceAll(" ", "-")}`}>
          <h4 id={`owed-${kind.replaceAll(" ", "-")}`}>{kindOfTieInWords(kind)}</h4>
          <ul className="owed-ties">
            {read.due
              .filter(({ tie }) => tie.kind === kind)
              .map((due) => (
                <li key={due.tie.id}>
                  <DueShown due={due} days={chosen.days} typed={typed} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      <NotToCountOn ties={read.notToCountOn} />
      <p>{comeBack}</p>
      <label className="choice">
        <input
          autoComplete="off"
          type="checkbox"
          checked={chosen.onPaper}
          onChange={({ target }) => choose({ ...chosen, onPaper: target.checked })}
        />
        Add this to what is printed
      </label>
    </>
  )
}

/** Kinds in the order in which what is due first names them. */
function kindsInOrder(due: readonly Due[]): readonly KindOfTie[] {
  return [...new Set(due.map(({ tie }) => tie.kind))]
}
