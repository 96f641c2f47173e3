import { isDay } from "distinguo/accounts"
import { memo, useState } from "react"
import { dayInWords } from "../account/days-in-words.ts"
import { type LawAsked, lawAtTheDesk } from "./law-asked.ts"

interface Asked {
  readonly law: LawAsked
  readonly ask: (law: LawAsked) => void
  readonly today: string
}

/** Lets the user choose the day whose law is read, and which definitions. A day half written changes nothing. */
export const LawAskedFields = memo(function LawAskedFields({ law, ask, today }: Asked) {
  const [day, setDay] = useState(today)
  const ownDay = law.on === "the account's day"
  return (
    <details className="law-asked">
      <summary>Which law is read</summary>
      <p className="small">
        At first the international texts, and those of the country where you work, if you said where. Any other can be
        ticked.
      </p>
      <fieldset>
        <legend>Of which day</legend>
        <label className="choice">
          <input
            autoComplete="off"
            type="radio"
            name="day"
            checked={ownDay}
            onChange={() => ask({ ...law, on: "the account's day" })}
          />
          The last day of what happened
        </label>
        <div className="choices">
          <label className="choice">
            <input
              autoComplete="off"
              type="radio"
              name="day"
              checked={!ownDay}
              onChange={() => ask({ ...law, on: day })}
            />
            Another day
          </label>
          <input
            type="date"
            aria-label="The other day"
            min="1900-01-01"
            value={day}
            spellCheck={false}
            autoComplete="off"
            autoCorrect="off"
            autoCapitalize="off"
            translate="no"
            onChange={({ target }) => {
              if (!isDay(target.value)) return
              setDay(target.value)
              ask({ ...law, on: target.value })
            }}
          />
        </div>
        <p className="small">{dayInWords(day)}</p>
      </fieldset>
      <fieldset>
        <legend>Which definitions</legend>
        {lawAtTheDesk.map(({ place, offered }) => (
          <fieldset key={place} className="law-of-place">
            <legend>{place}</legend>
            {offered.map(({ id, title, instrument }) => (
              <label className="choice" key={id}>
                <input
                  autoComplete="off"
                  type="checkbox"
                  checked={law.under.includes(id)}
                  onChange={({ target }) => ask({ ...law, under: chosen(law.under, id, target.checked) })}
                />
                {title}, {instrument}
              </label>
            ))}
          </fieldset>
        ))}
      </fieldset>
    </details>
  )
})

function chosen(under: readonly string[], id: string, wanted: boolean): readonly string[] {
  const others = under.filter((other) => other !== id)
  return wanted ? [...others, id] : others
}
