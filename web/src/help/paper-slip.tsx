import { type Listing, onPaper } from "distinguo/directory"
import { useEffect } from "react"

/**
 * What a piece of paper will show of a place: where, when and how, and nothing that says why someone carries it. While it
 * stands open, printing prints it alone, without this page's name.
 */
export function PaperSlip({ listing, close }: { listing: Listing; close: () => void }) {
  useEffect(() => {
    document.documentElement.classList.add("paper-alone")
    return () => document.documentElement.classList.remove("paper-alone")
  }, [])
  return (
    <div className="paper-slip">
      <p className="screen-only">This is all that will be on the paper. You can also copy it by hand.</p>
      <ul>
        {onPaper(listing).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
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
