import { type ReactNode, useEffect, useRef } from "react"

interface Asked {
  readonly leave: () => void
  readonly menu: ReactNode
}

/**
 * The same corner of every screen: "Leave quickly", room for what a screen puts beside it (`#corner`), and the menu.
 * Beneath it, once, what leaving does not clear (CARE-21). The words stand in the page and not on the bar, so that
 * opened they cover nothing.
 */
export function LeaveButton({ leave, menu }: Asked) {
  const about = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    // Every next screen and step takes the focus to its heading; what was read before that is not in its way.
    const close = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches("main h1, main h2.stage")) about.current?.removeAttribute("open")
    }
    document.addEventListener("focusin", close)
    return () => document.removeEventListener("focusin", close)
  }, [])
  return (
    <header>
      <div className="page-head">
        <button type="button" className="leave" onClick={leave}>
          Leave quickly
        </button>
        <div id="corner" />
        {menu}
      </div>
      <details ref={about} className="about-leaving">
        <summary>What leaving clears, and what it cannot</summary>
        <p>
          It clears what is on the screen, at once and without asking, and puts a plain page about weather words in its
          place. What is not kept is lost for good. With a keyboard, Escape pressed three times does the same; so does
          “Close” above the words about weather that cover a talk.
        </p>
        <p>
          It cannot clear your browser’s own history, or a history that is copied to other devices: the addresses of
          this page stand there, with the time, and nothing you read or wrote. It cannot take back a file that was kept.
        </p>
        <p>
          The phone’s own “back” leaves this page too; if something is not kept, the browser may ask first. To go from
          screen to screen, use the buttons on the page.
        </p>
      </details>
    </header>
  )
}
