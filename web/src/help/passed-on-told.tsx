import { passedOn } from "distinguo/responses"
import { useId } from "react"

interface Asked {
  /** Where they are, or `not said`. */
  readonly code: string
  readonly choose: (code: string) => void
}

/** What a worker may have to pass on, by place: so that one can know before one says anything. */
export function PassedOnTold({ code, choose }: Asked) {
  const id = useId()
  const called = (name: string) => passedOn.find((place) => place.code === name)
  // A part of a country that has no duties of its own here belongs to its country.
  const told = called(code) ?? called(code.split("-")[0] ?? code)
  return (
    <details className="rights">
      <summary>What a worker may have to pass on</summary>
      <p>
        <label htmlFor={id}>In which country?</label>
        <select
          id={id}
          value={told?.code ?? "not said"}
          autoComplete="off"
          onChange={({ target }) => choose(target.value)}
        >
          <option value="not said">Choose one</option>
          {passedOn.map((place) => (
            <option key={place.code} value={place.code}>
              {place.name}
            </option>
          ))}
        </select>
      </p>
      {told === undefined ? (
        <p>Your country is not here? Then nothing is known of it. Ask first, and tell nothing before they answer.</p>
      ) : (
        <>
          <p>This is what a worker there should say to you first:</p>
          <ul className="to-ask">
            {told.say.map((words) => (
              <li key={words}>
                <q>{words}</q>
              </li>
            ))}
          </ul>
          <p className="small">
            {told.compared} {told.mark}
          </p>
        </>
      )}
    </details>
  )
}
