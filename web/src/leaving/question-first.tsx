import { useEffect, useId, useRef } from "react"
import { createPortal } from "react-dom"

interface Asked {
  readonly title: string
  readonly about: string
  readonly stay: () => void
  readonly forgetWords: string
  readonly forget: () => void
}

/**
 * A question before something is forgotten. It stands over the screen and not over the bar: "Leave quickly" and Escape
 * three times work while it is open, at once, which no modal dialog of a browser allows. The screen beneath rests.
 */
export function QuestionFirst({ title, about, stay, forgetWords, forget }: Asked) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const main = document.querySelector("main")
    box.current?.focus()
    main?.setAttribute("inert", "")
    return () => {
      main?.removeAttribute("inert")
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  const question = (
    <div className="over-the-screen">
      <div
        ref={box}
        className="question"
        role="alertdialog"
        tabIndex={-1}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-about`}
        onKeyDown={({ key }) => {
          if (key === "Escape") stay()
        }}
      >
        <h2 id={`${id}-title`}>{title}</h2>
        <p id={`${id}-about`}>{about}</p>
        <div className="choices">
          <button type="button" onClick={stay}>
            Stay here
          </button>
          <button type="button" className="quiet" onClick={forget}>
            {forgetWords}
          </button>
        </div>
      </div>
    </div>
  )
  const place = document.getElementById("question")
  return place === null ? question : createPortal(question, place)
}
