import { useId } from "react"

interface Asked {
  readonly label: string
  readonly value: string
  readonly shown: boolean
  readonly change: (value: string) => void
  /** What Enter does here. */
  readonly enter: () => void
  readonly left?: () => void
  /** The id of a text that says more about it, where there is one. */
  readonly describedBy?: string
}

/**
 * One field for a passphrase. It stands in no form, and asks every password manager it knows of to pass it by: what a
 * manager keeps is copied to other devices, and tells whoever looks there that something is sealed.
 */
export function PassphraseField({ label, value, shown, change, enter, left, describedBy }: Asked) {
  const id = useId()
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={shown ? "text" : "password"}
        value={value}
        aria-describedby={describedBy}
        spellCheck={false}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        translate="no"
        data-1p-ignore
        data-lpignore="true"
        data-bwignore
        data-form-type="other"
        onChange={({ target }) => change(target.value)}
        onBlur={left}
        onKeyDown={({ key }) => key === "Enter" && enter()}
      />
    </p>
  )
}

interface Shown {
  readonly shown: boolean
  readonly show: (shown: boolean) => void
}

export function ShowPassphrase({ shown, show }: Shown) {
  return (
    <label className="choice">
      <input autoComplete="off" type="checkbox" checked={shown} onChange={({ target }) => show(target.checked)} />
      Show what I type
    </label>
  )
}
