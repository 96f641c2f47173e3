import { whoMayHaveSaid } from "distinguo/assessment"
import { capital } from "./capital.ts"
import { themselves } from "./so-far.ts"
import type { Told } from "./told.ts"

/** Who said what is marked below: they themselves, unless the worker says otherwise. Each word weighs as it may (CARE-11). */
export function WhoSaidThis({ soFar, happens }: Told) {
  const { speaker } = soFar
  return (
    <div className="speaker">
      <label className="field">
        <span>Who said this?</span>
        <select
          value={speaker.words}
          onChange={({ target }) => {
            const chosen = whoMayHaveSaid.find(({ words }) => words === target.value) ?? themselves
            happens({ kind: "speaker", speaker: chosen })
          }}
        >
          {whoMayHaveSaid.map(({ words }) => (
            <option value={words} key={words}>
              {capital(words)}
            </option>
          ))}
        </select>
      </label>
      {speaker.by !== "the person" && (
        <p className="small">
          Choose the phrase as the person would say it. It is written down as this one’s word, and read back as theirs.
          Could they hear the rest? Then say so under “Someone came in, or left”.
        </p>
      )}
    </div>
  )
}
