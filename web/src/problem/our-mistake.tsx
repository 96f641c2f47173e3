import { Component, type ReactNode } from "react"
import { ScreenHeading } from "../page/screen-heading.tsx"

interface Said {
  /** Whether what stood on the screen and was not kept went with it. */
  readonly screenGone: boolean
  /** The way on, where the screen has none of its own. */
  readonly children?: ReactNode
}

/** Said when this program itself fails: whose mistake it is, and what became of what was written. */
export function OurMistake({ screenGone, children }: Said) {
  return (
    <>
      <ScreenHeading takesFocus>Something in this program went wrong</ScreenHeading>
      <p>
        It is our mistake, not yours.{" "}
        {screenGone
          ? "Nothing was changed, kept or sent. What stood on this screen and was not kept is gone; files on your device are as they were."
          : "Nothing was lost, changed, kept or sent. The file is on your device as it was."}
      </p>
      {children ?? <p>Go back and open something else, or load the page again.</p>}
    </>
  )
}

interface Caught {
  readonly children: ReactNode
  readonly toStart: () => void
}

/** Keeps a failure inside a screen from taking "Leave quickly" down with it. */
export class MistakesCaught extends Component<Caught, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <OurMistake screenGone>
        <div className="choices">
          <button type="button" onClick={this.props.toStart}>
            Back to the start
          </button>
        </div>
      </OurMistake>
    )
  }
}
