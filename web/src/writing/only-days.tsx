import { TextField } from "./text-field.tsx"

interface Days {
  readonly from: string
  readonly to: string
}

/** The days that an answer is about, where it is not about the whole episode. */
export function OnlyDays({ days, change }: { days: Days; change: (days: Days) => void }) {
  return (
    <div className="pair">
      <TextField
        label="Only from"
        hint="2024-03, or empty"
        value={days.from}
        change={(from) => change({ from, to: days.to })}
      />
      <TextField label="to" hint="or empty" value={days.to} change={(to) => change({ from: days.from, to })} />
    </div>
  )
}
