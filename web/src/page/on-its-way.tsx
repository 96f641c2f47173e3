import { ScreenHeading } from "./screen-heading.tsx"

/** Something was opened before the rest of the page had come. It opens as soon as it has, and can be left before. */
export function OnItsWay() {
  return (
    <>
      <ScreenHeading takesFocus>One moment</ScreenHeading>
      <p>A part of this page is still on its way. What you opened is shown as soon as it is here.</p>
    </>
  )
}

/** The rest of the page did not come: the server has stopped, or the connection is gone. */
export function RestMissing() {
  return (
    <>
      <ScreenHeading takesFocus>A part of this page did not arrive</ScreenHeading>
      <p>Nothing was lost, changed, kept or sent. Load this page again, and then open it once more.</p>
    </>
  )
}
