import { isDay } from "distinguo/accounts"
import { useState } from "react"
import { dayInWords } from "../account/days-in-words.ts"
import { Folded } from "../page/folded.tsx"
import { Unbroken } from "../page/unbroken.tsx"
import { everyTextOffered, type LawAsked } from "./law-asked.ts"
import { byPlace, type LawOfPlace } from "./law-by-place.ts"

export interface Choosing {
  readonly law: LawAsked
  readonly ask: (law: LawAsked) => void
  readonly today: string
}

/** Every text there is, by its place. */
const everyPlace: readonly LawOfPlace[] = byPlace(everyTextOffered())

/** The day whose law is read, and every text that can be chosen. A day half written changes nothing. */
export function LawToChoose({ law, ask, today }: Choosing) {
  const [day, setDay] = useState(law.on === "the account's day" ? today : law.on)
  const ownDay = law.on === "the account's day"
  return (
    <>
      <p className="small">
        At first international texts, and those of the country where you work, if you said where. Any other can be
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
        <p className="small">What is chosen here holds until this account is closed. No file says it.</p>
        {everyPlace.map((of) => (
          <TextsOfPlace of={of} law={law} ask={ask} key={of.place} />
        ))}
      </fieldset>
    </>
  )
}

/** The texts of one place, folded where none of them is read: in one row, seventy of them are a wall on a phone. */
function TextsOfPlace({ of: { place, offered }, law, ask }: Omit<Choosing, "today"> & { readonly of: LawOfPlace }) {
  const isRead = offered.some(({ id }) => law.under.includes(id))
  return (
    <Folded
      className="law-of-place"
      openAtFirst={isRead}
      summary={
        <>
          {place}
          {isRead && <span className="small"> some of it is read</span>}
        </>
      }
    >
      {() => (
        <fieldset>
          <legend className="out-of-sight">{place}</legend>
          {offered.map(({ id, title, instrument }) => (
            <label className="choice" key={id}>
              <input
                autoComplete="off"
                type="checkbox"
                checked={law.under.includes(id)}
                onChange={({ target }) => ask({ ...law, under: chosen(law.under, id, target.checked) })}
              />
              <span>
                {title},{" "}
                <bdi>
                  <Unbroken words={instrument} />
                </bdi>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </Folded>
  )
}

function chosen(under: readonly string[], id: string, wanted: boolean): readonly string[] {
  const others = under.filter((other) => other !== id)
  return wanted ? [...others, id] : others
}
