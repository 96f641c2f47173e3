import {
  deadlineInWords,
  firmnessInWords,
  fromMemoryTies,
  nothingHereRefuses,
  ownAccountDecides,
  tiesMark,
} from "distinguo/responses"
import { dayInWords } from "../account/days-in-words.ts"
import { NotToCountOn } from "./not-to-count-on.tsx"
import type { ReadForOwed } from "./owed-chosen.ts"
import { readOwed } from "./read-owed.ts"
import { TieInFull } from "./tie-in-full.tsx"
import "../look/owed.css"

/** What is owed on paper, where its author added it. Nothing says which fact is not known, or why (CARE-32, promise 17). */
export function OwedOnPaper(asked: ReadForOwed) {
  const read = readOwed(asked)
  if ("problem" in read) return null
  const { asked: needs, due, urgent, notToCountOn, place } = read
  return (
    <div className="on-paper print-only owed-on-paper">
      <h2>What is owed</h2>
      <h3>First: what they asked for</h3>
      <p>
        {needs.length === 0 ? "No wish is written down." : `${needs.map(({ need }) => need).join("; ")}.`} This stands
        whatever is found, and waits for no police and no consent.
      </p>
      {urgent.length > 0 && <p>What cannot wait: {urgent.map(({ words }) => words).join(" ")}</p>}
      <h3>Then: what the law ties to what was found</h3>
      <p>
        Law read: {place === "not said" ? "international law alone" : place}. {nothingHereRefuses} {ownAccountDecides}
      </p>
      <p className="small">
        {tiesMark} {fromMemoryTies}
      </p>
      {due.map((one) => (
        <section key={one.tie.id} className="tie-on-paper">
          <h4>{one.tie.title}</h4>
          <p>
            {one.tie.gives} {firmnessInWords(one.tie)}
          </p>
          <TieInFull due={one} untilWhen={`${deadlineInWords(one.deadline, dayInWords).join(" ")} `} />
        </section>
      ))}
      <NotToCountOn ties={notToCountOn} />
    </div>
  )
}
