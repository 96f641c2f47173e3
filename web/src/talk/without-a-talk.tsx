import type { House } from "../page/house.ts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import type { Told } from "./told.ts"

/** What can be given without anyone telling anything (CARE-3): nothing is asked, and nothing is written. */
export function WithoutATalk({ happens, house }: Told & { readonly house: House }) {
  return (
    <>
      <ScreenHeading takesFocus>What you can give without a talk</ScreenHeading>
      <p>Nothing need be told for any of this.</p>
      <ul className="plain">
        <li>Something to eat or drink, phone credit, company on the way.</li>
        <li>What help there is near here, and their rights: they can read it themselves, or you read it out.</li>
        <li>When and where you can be found again. They can come back, today or another day.</li>
      </ul>
      <div className="large choices">
        <button type="button" onClick={() => house.go("help")}>
          See what there is
        </button>
        <button type="button" className="quiet" onClick={() => happens({ kind: "begin anew" })}>
          Back to the first question
        </button>
      </div>
    </>
  )
}
