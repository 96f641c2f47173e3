import { isDay } from "distinguo/accounts"
import { compareDays, type DaysCompared } from "distinguo/assessment"
import { definitions } from "distinguo/law"
import { useState } from "react"
import { dayInWords } from "../account/days-in-words.ts"
import { today } from "../account/today.ts"
import type { Held, House } from "../page/house.ts"
import { ChoiceField } from "../writing/choice-field.tsx"
import { DayField } from "./day-field.tsx"
import { daysOfChange } from "./days-to-compare.ts"
import { FindingOfTwoDays } from "./finding-of-two-days.tsx"

interface Asked {
  readonly held: Held
  readonly dutySaid: boolean
  readonly say: House["say"]
}

/** One account under the law of two days: which findings differ, on which part, and which words of the text came or went. */
export function TwoDays({ held: { account, textbook }, dutySaid, say }: Asked) {
  const [latest] = daysOfChange
  const [openedOn] = useState(today)
  const [days, setDays] = useState<readonly [string, string]>([latest?.before ?? openedOn, latest?.day ?? openedOn])
  const [compared, setCompared] = useState<DaysCompared | "not yet">("not yet")
  const choose = (next: readonly [string, string]) => {
    setDays(next)
    setCompared("not yet")
  }
  const compare = () => {
    const read = { under: definitions, today: openedOn, dutySaid, textbook, readings: {} }
    const now = compareDays(account, read, days)
    if ("problem" in now) return
    setCompared(now)
    say(now.differ.length === 0 ? alike : "What differs stands below.")
  }
  const change = daysOfChange.find(({ before, day }) => before === days[0] && day === days[1])
  return (
    <section aria-labelledby="two-days">
      <h2 id="two-days">Under the law of two days</h2>
      <p>
        Every text that is written down here is read as it stood on each of the two days. Only what differs is shown.
      </p>
      <form
        className="fields screen-only"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          if (days.every(isDay)) compare()
        }}
      >
        <ChoiceField
          label="A day on which a text became another"
          value={change?.day ?? ""}
          options={[
            ["", "Two other days"],
            ...daysOfChange.map(({ day, texts }) => [day, `${dayInWords(day)}: ${texts}`] as const),
          ]}
          change={(day) => {
            const chosen = daysOfChange.find((one) => one.day === day)
            if (chosen !== undefined) choose([chosen.before, chosen.day])
          }}
        />
        <div className="pair-of-days">
          <DayField label="The first day" day={days[0]} change={(day) => choose([day, days[1]])} />
          <DayField label="The second day" day={days[1]} change={(day) => choose([days[0], day])} />
        </div>
        <button type="submit">Read it under both</button>
      </form>
      {compared !== "not yet" && <Difference compared={compared} account={account} />}
    </section>
  )
}

const alike = "Under the law of both days each text comes to the same here."

function Difference({
  compared: { days, differ, changedAlike },
  account,
}: {
  compared: DaysCompared
  account: Held["account"]
}) {
  const titlesOf = (ids: readonly string[]): string =>
    account.episodes
      .filter(({ id }) => ids.includes(id))
      .map(({ title }) => title)
      .join(" · ")
  const named = [...new Set(changedAlike.map(({ definition }) => definition))].map((id) =>
    definitions.find((one) => one.id === id),
  )
  return (
    <div className="days-compared">
      <p>
        <strong>
          {dayInWords(days[0])}, and {dayInWords(days[1])}.
        </strong>{" "}
        {differ.length === 0 && alike}
      </p>
      {differ.map((one) => (
        <FindingOfTwoDays
          key={`${one.definition} ${one.episodes.join(" ")}`}
          finding={one}
          about={titlesOf(one.episodes)}
        />
      ))}
      {named.length > 0 && (
        <p>
          Changed between the two days, while nothing that was said here turns on it:{" "}
          {named.map((text) => `${text?.title}, ${text?.instrument}`).join("; ")}.
        </p>
      )}
      {differ.length > 0 && <p className="small">Every other text comes to the same on both days.</p>}
    </div>
  )
}
