import { ScreenHeading } from "../page/screen-heading.tsx"

/** After wiping: whoever wiped it wants to be gone, and is not put before the empty field again. */
export function Wiped({ back }: { back: () => void }) {
  return (
    <>
      <ScreenHeading takesFocus>It is wiped</ScreenHeading>
      <p>Nothing of it is in this page. A file you kept is still on this phone.</p>
      <div className="choices">
        <button type="button" onClick={() => location.replace(new URL("words.html", location.href))}>
          Leave this page
        </button>
        <button type="button" className="quiet" onClick={back}>
          Back to “For yourself”
        </button>
      </div>
    </>
  )
}
