import { whoMayHaveSaid, whoMayHaveSaidHere } from "distinguo/assessment"
import { capital } from "./capital.ts"
import { themselves } from "./so-far.ts"
import type { Told } from "./told.ts"

/**
 * Who said what is marked below: they themselves, unless the worker says otherwise. Each word weighs as it may
 * (CARE-11), and so the choice stays in sight on a long page.
 */
export function WhoSaidThis({ soFar, happens }: Told) {
  const { speaker } = soFar
  return (
    <>
      <div className="speaker">
        <label className="field">
          <span>Who said this?</span>
          <select
            autoComplete="off"
            value={speaker.words}
            onChange={({ target }) => {
              const chosen = whoMayHaveSaid.find(({ words }) => words === target.value) ?? themselves
              happens({ kind: "speaker", speaker: chosen })
            }}
          >
            {whoMayHaveSaidHere(soFar.circumstances).map(({ words }) => (
              <option value={words} key={words}>
                {capital(words)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {speaker.by === "seen by the worker" && (
        <p className="small">
          Mark only what you saw yourself. In each line below, “they” and “them” are the person you talk with.
        </p>
      )}
      {speaker.by !== "the person" && speaker.by !== "seen by the worker" && (
        <p className="small">
          Mark what {speaker.words} said of the person you talk with, and not of everyone there. In each line below,
          “they” and “them” are that person, and never {speaker.words}. Could {speaker.words} hear the rest? Then say so
          under “Someone came in, or left”.
        </p>
      )}
    </>
  )
}
