/**
 * "Leave quickly", in the same corner of every screen; and beneath it, once, what leaving does not clear (CARE-21).
 * The words stand in the page and not on the bar, so that opened they cover nothing.
 */
export function LeaveButton({ leave }: { leave: () => void }) {
  return (
    <header>
      <div className="page-head">
        <button type="button" className="leave" onClick={leave}>
          Leave quickly
        </button>
        <p className="name">Distinguo</p>
      </div>
      <details className="about-leaving">
        <summary>What leaving clears, and what it cannot</summary>
        <p>
          It clears what is on the screen and puts a plain page about weather words in its place. Pressing Escape three
          times within two seconds does the same.
        </p>
        <p>
          It cannot clear your browser’s own history, or a history that is copied to other devices. Nothing you opened
          stands there by name, but the address of this page does.
        </p>
      </details>
    </header>
  )
}
