import { isDay } from "distinguo/accounts"
import { useId } from "react"

interface Asked {
  readonly label: string
  readonly day: string
  readonly change: (day: string) => void
}

/** One day. Half written it changes nothing. */
export function DayField({ label, day, change }: Asked) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        min="1900-01-01"
        value={day}
        spellCheck={false}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        translate="no"
        onChange={({ target }) => {
          if (isDay(target.value)) change(target.value)
        }}
      />
    </div>
  )
}
