import type { House } from "../page/house.ts"
import { ScreenHeading } from "../page/screen-heading.tsx"

/** Not written yet: another screen's work puts it in this place. */
export function HelpScreen(_: { house: House }) {
  return <ScreenHeading takesFocus>Not here yet</ScreenHeading>
}
