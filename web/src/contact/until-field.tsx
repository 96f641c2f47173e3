import { readDays, type SafeContact } from "distinguo/accounts"
import { useId } from "react"

interface Asked {
  readonly until: SafeContact["until"]
  readonly change: (until: SafeContact["until"]) => void
}

/** The last day on which it holds; a day that does not exist is none. */
export function UntilField({ until, change }: Asked) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>Until when it holds</label>
      <span className="small" id={`${id}-hint`}>
        After that day it is asked again before anyone calls.
      </span>
      <input
        id={id}
        type="date"
        spellCheck={false}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        translate="no"
        aria-describedby={`${id}-hint`}
        value={until === "not said" ? "" : until.latest}
        onChange={({ target }) => {
          const days = readDays(target.value)
          change(days === "impossible" ? "not said" : days)
        }}
      />
    </div>
  )
}
