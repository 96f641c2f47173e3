import { anotherDay } from "distinguo/assessment"
import type { House } from "../page/house.ts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import type { Told } from "./told.ts"

/** The end of a talk of which nothing is kept: by their wish, or because nothing was said that would be. */
export function Ended({ happens, house, forgotten }: Told & { readonly house: House; readonly forgotten: boolean }) {
  return (
    <>
      <ScreenHeading takesFocus>{forgotten ? "Forgotten" : "Nothing was said that would be kept"}</ScreenHeading>
      <p>
        {forgotten ? "Nothing of it is left in this page, and nothing was kept or sent." : "Nothing was kept or sent."}
      </p>
      <p className="aloud">“{anotherDay}”</p>
      <div className="large choices">
        <button type="button" onClick={() => house.go("help")}>
          See what there is
        </button>
        {!forgotten && (
          <button type="button" className="quiet" onClick={() => happens({ kind: "forget" })}>
            Clear this page
          </button>
        )}
        <button type="button" className="quiet" onClick={() => house.go("start")}>
          To the start
        </button>
      </div>
    </>
  )
}
