import { ScreenHeading } from "./screen-heading.tsx"

/** A screen was gone to before what it is made of had come. */
export function OnItsWay({ toStart }: { toStart: () => void }) {
  return (
    <>
      <ScreenHeading takesFocus>One moment</ScreenHeading>
      <p>This part of the page is still on its way. It is shown as soon as it is here.</p>
      <button type="button" className="quiet" onClick={toStart}>
        Back to the start
      </button>
    </>
  )
}

/** It did not come: the server has stopped, or the connection is gone. */
export function RestMissing({ again, toStart }: { again: () => void; toStart: () => void }) {
  return (
    <>
      <ScreenHeading takesFocus>A part of this page did not arrive</ScreenHeading>
      <p>Nothing was lost, changed, kept or sent. What was open in this page is still open.</p>
      <p>Try again when you have signal. “Keep for offline”, on the start, has every part come beforehand.</p>
      <div className="choices">
        <button type="button" onClick={again}>
          Try again
        </button>
        <button type="button" className="quiet" onClick={toStart}>
          Back to the start
        </button>
      </div>
    </>
  )
}
