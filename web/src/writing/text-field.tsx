import { useId } from "react"

interface Asked {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly change: (text: string) => void
  /** Words of a person's own, over several lines. */
  readonly long?: boolean
  readonly type?: "text" | "search"
}

/** One field to write in. Nothing corrects, completes, translates or remembers what is written (CARE-20). */
export function TextField({ label, hint = "", value, change, long = false, type = "text" }: Asked) {
  const id = useId()
  const field = {
    id,
    value,
    dir: "auto",
    spellCheck: false,
    autoComplete: "off",
    autoCorrect: "off",
    autoCapitalize: "off",
    translate: "no",
    ...(hint === "" ? {} : { "aria-describedby": `${id}-hint` }),
  } as const
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== "" && (
        <span className="small" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {long ? (
        <textarea {...field} autoComplete="off" rows={3} onChange={({ target }) => change(target.value)} />
      ) : (
        <input {...field} autoComplete="off" type={type} onChange={({ target }) => change(target.value)} />
      )}
    </div>
  )
}
