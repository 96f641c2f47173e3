import { nothingIsAQuestion, notStatedIsNoQuestion, readIndicators } from "distinguo/assessment"
import { AboutTheList } from "./about-the-list.tsx"
import type { Beside } from "./indicators-beside.tsx"
import { ReadingShown } from "./reading-shown.tsx"

/** A list on paper, where its author added it: every episode, and nothing of why something is not known (promise 17). */
export function IndicatorsOnPaper({ account, request, markedYoung, chosen: { list, rule } }: Beside) {
  const { textbook, dutySaid } = request
  const read = readIndicators(account, { list, rule, dutySaid, textbook })
  if ("problem" in read || read.readings.length === 0) return null
  return (
    <div className="on-paper print-only indicators">
      <h2>Read beside a list of indicators</h2>
      <AboutTheList list={list} />
      {(markedYoung || nothingIsAQuestion(account)) && <p>{notStatedIsNoQuestion}</p>}
      {read.readings.map((reading) => {
        const episodes = account.episodes.filter(({ id }) => reading.episodes.includes(id))
        return (
          <section key={reading.episodes.join(" ")}>
            <h3>{episodes.map(({ title }) => title).join(" · ")}</h3>
            <ReadingShown reading={reading} rule={rule} episodes={episodes} silences="not stated" />
          </section>
        )
      })}
    </div>
  )
}
