import { type ReactNode, useEffect } from "react"

interface Asked {
  readonly children: ReactNode
  readonly close: () => void
  /** What stands beside it on the screen alone. */
  readonly about: string
}

/** What will be on a paper that was asked for. While it stands open, printing prints it alone, without this page's name. */
export function PaperAlone({ children, close, about }: Asked) {
  useEffect(() => {
    document.documentElement.classList.add("paper-alone")
    return () => document.documentElement.classList.remove("paper-alone")
  }, [])
  return (
    <div className="paper-slip">
      <p className="screen-only">{about}</p>
      {children}
      <p className="choices screen-only">
        <button type="button" onClick={() => print()}>
          Print it
        </button>
        <button type="button" className="quiet" onClick={close}>
          Close
        </button>
      </p>
    </div>
  )
}
