import { anotherDay } from "distinguo/assessment"
import type { House } from "../page/house.ts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { sayWhereItIs, type Told } from "./told.ts"

interface Asked extends Told {
  readonly house: House
  readonly how: "forgotten" | "forgotten here, and in a file" | "nothing kept"
}

/** The end of a talk of which nothing is kept: by their wish, or because nothing was said that would be. */
export function Ended({ happens, house, how }: Asked) {
  return (
    <>
      <ScreenHeading takesFocus>
        {how === "nothing kept" ? "Nothing was said that would be kept" : "Forgotten"}
      </ScreenHeading>
      <p>{told[how]}</p>
      {how === "forgotten here, and in a file" && <p>{sayWhereItIs}</p>}
      <p className="aloud">“{anotherDay}”</p>
      <div className="large choices">
        <button type="button" onClick={() => house.go("help")}>
          See what there is
        </button>
        {how === "nothing kept" && (
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

const told = {
  forgotten: "Nothing of it is left in this page, and nothing was kept or sent.",
  "forgotten here, and in a file": "Nothing of it is left in this page. The file is where the device put it.",
  "nothing kept": "Nothing was kept or sent.",
} as const
