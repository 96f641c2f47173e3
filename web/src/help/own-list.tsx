import { useState } from "react"
import { Later } from "../page/later.tsx"
import { showOwnList, useOwnList } from "./list-shown.ts"
import { openOwnList } from "./open-own-list-later.ts"

/** "Use a list of your own": folded, because most only look. While one is shown, that is said, and it can be put away. */
export function OwnList() {
  const own = useOwnList()
  const [opened, setOpened] = useState(false)
  return (
    <div className="own-list screen-only">
      {own !== "none" && (
        <div className="notice">
          <p>
            <strong>Your own list is shown: {own.length === 1 ? "one place" : `${own.length} places`}.</strong> It is in
            this page’s memory alone, and gone when you leave or load the page again.
          </p>
          <button type="button" className="quiet" onClick={() => showOwnList("none")}>
            Put it away
          </button>
        </div>
      )}
      <details onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
        <summary>{own === "none" ? "Use a list of your own" : "Your list, and opening another"}</summary>
        {opened && <Later fetch={openOwnList} props={{}} />}
      </details>
    </div>
  )
}
