import { Component, type ReactNode } from "react"
import { ScreenHeading } from "../page/screen-heading.tsx"

/** Said when this program itself fails: whose mistake it is, and that nothing was lost. */
export function OurMistake() {
  return (
    <>
      <ScreenHeading takesFocus>Something in this program went wrong</ScreenHeading>
      <p>
        It is our mistake, not yours. Nothing was lost, changed, kept or sent. The file is on your device as it was.
      </p>
      <p>Go back to the start and open something else, or load the page again.</p>
    </>
  )
}

/** Keeps a failure inside a screen from taking "Leave quickly" down with it. */
export class MistakesCaught extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <OurMistake /> : this.props.children
  }
}
