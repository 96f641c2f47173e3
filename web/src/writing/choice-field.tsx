import { memo, useId } from "react"

interface Asked<C extends string> {
  readonly label: string
  readonly value: C
  readonly options: readonly (readonly [C, string])[]
  /** More of them, under the name of what they belong to. */
  readonly groups?: readonly { readonly name: string; readonly options: readonly (readonly [C, string])[] }[]
  readonly change: (chosen: C) => void
}

/** One of a few, in the browser's own list; a long one is drawn again only when it is another. */
export const ChoiceField = memo(ChoiceFieldNow) as typeof ChoiceFieldNow

function ChoiceFieldNow<C extends string>({ label, value, options, groups = [], change }: Asked<C>) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        autoComplete="off"
        onChange={({ target }) => {
          const chosen = [...options, ...groups.flatMap((group) => group.options)].find(([one]) => one === target.value)
          if (chosen !== undefined) change(chosen[0])
        }}
      >
        {options.map(asOption)}
        {groups.map((group) => (
          <optgroup label={group.name} key={group.name}>
            {group.options.map(asOption)}
          </optgroup>
        ))}
      </select>
    </div>
  )
}

function asOption([one, words]: readonly [string, string]) {
  return (
    <option value={one} key={one}>
      {words}
    </option>
  )
}
