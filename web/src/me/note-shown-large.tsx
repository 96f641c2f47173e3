import { ScreenHeading } from "../page/screen-heading.tsx"

/** The note alone, large and calm, to be shown across a table or put on paper. */
export function NoteShownLarge({ note, back }: { note: string; back: () => void }) {
  return (
    <div className="shown-large">
      <ScreenHeading takesFocus>I wrote this myself</ScreenHeading>
      <p className="small">In my own words.</p>
      <div className="note-large" dir="auto" translate="no">
        {note}
      </div>
      <div className="choices screen-only">
        <button type="button" onClick={back}>
          Go back
        </button>
        <button type="button" className="quiet" onClick={() => print()}>
          Print it
        </button>
      </div>
      <p className="small screen-only">A printer, or the shop it stands in, may keep a copy of what it prints.</p>
    </div>
  )
}
