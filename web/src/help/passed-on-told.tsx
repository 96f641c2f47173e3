import { passedOn } from "distinguo/responses"
import { useId, useState } from "react"

/** What a worker may have to pass on, by place: so that one can know before one says anything. */
export function PassedOnTold() {
  const [code, setCode] = useState("not said")
  const id = useId()
  const told = passedOn.find((place) => place.code === code)
  return (
    <details className="rights">
      <summary>What a worker may have to pass on</summary>
      <p>
        <label htmlFor={id}>In which country?</label>
        <select id={id} value={code} autoComplete="off" onChange={({ target }) => setCode(target.value)}>
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
