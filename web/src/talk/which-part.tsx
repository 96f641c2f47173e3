import { episodesToChoose } from "distinguo/assessment"
import { ScreenHeading } from "../page/screen-heading.tsx"
import type { Told } from "./told.ts"

/** A kept file may tell of several times and places: a talk is about one of them. */
export function WhichPart({ soFar, happens }: Told) {
  return (
    <>
      <ScreenHeading takesFocus>What will the talk be about?</ScreenHeading>
      <ul className="ways-on">
        {episodesToChoose(soFar.account).map(({ id, words }) => (
          <li key={id}>
            <button type="button" className="way-on" onClick={() => happens({ kind: "about", episode: id })}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
