import { placeOf, type Role, roles } from "distinguo/responses"
import { placesByName } from "../duty/places-by-name.ts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { capital } from "./capital.ts"
import { OpenedFrom } from "./opened-from.tsx"
import type { Told } from "./told.ts"

/** The first question of every talk, to the worker: nothing begins where it is not a good place. */
export function GoodPlace({ soFar, happens }: Told) {
  return (
    <>
      <ScreenHeading takesFocus>Is it a good place to talk?</ScreenHeading>
      <p>Without anyone who could hear or look. With time, and a way out.</p>
      <OpenedFrom soFar={soFar} />
      <WhoIsTheWorker soFar={soFar} happens={happens} />
      <div className="large choices">
        <button type="button" onClick={() => happens({ kind: "go", to: { screen: "who can hear" } })}>
          Yes
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => happens({ kind: "go", to: { screen: "without a talk" } })}
        >
          Not now
        </button>
      </div>
      {soFar.takenUp === "nothing" && (
        <p>
          <button
            type="button"
            className="quiet"
            onClick={() => happens({ kind: "go", to: { screen: "from a file" } })}
          >
            Go on from a kept file
          </button>
        </p>
      )}
      <p className="small">
        “One moment”, above, is for when someone comes in, or it is not safe: one press covers the screen with words
        about weather. “More”, beneath them, leads back, and to what helps; “Close”, above them, leaves this page.
      </p>
    </>
  )
}

/** Place and role choose what has to be said first. Left as they are, the most is said. */
function WhoIsTheWorker({ soFar, happens }: Told) {
  const { place, role } = soFar.account.worker
  const change = (worker: { readonly place?: string; readonly role?: string }) =>
    happens({ kind: "worker", place, role, ...worker })
  if (soFar.takenUp !== "nothing") {
    return (
      <p>
        For someone who works here: {placeInWords(place)}; {role || "role not said"}.
      </p>
    )
  }
  return (
    <div className="about-you">
      <p>These decide what must be said first. If you do not say, the widest duty known is said.</p>
      <label>
        <span>Where you work</span>
        <select autoComplete="off" value={place} onChange={({ target }) => change({ place: target.value })}>
          <option value="not said">Another place, or not said</option>
          {placesByName.map(({ name, code }) => (
            <option value={code} key={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>What you are</span>
        <select
          autoComplete="off"
          value={role === "" ? "not said" : role}
          onChange={({ target }) => change({ role: target.value })}
        >
          {(["not said", ...roles] satisfies readonly Role[]).map((one) => (
            <option value={one} key={one}>
              {capital(one)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

/** The place as it is named, for whoever goes on from a file. */
export function placeInWords(code: string): string {
  return code === "not said" ? "not said" : placeOf(code).name
}
