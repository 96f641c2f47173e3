import { roles } from "distinguo/responses"
import { ChoiceField } from "../writing/choice-field.tsx"
import { placesByName } from "./places-by-name.ts"

interface Asked {
  readonly place: string
  readonly role: string
  readonly change: (worker: { readonly place: string; readonly role: string }) => void
}

/** Where the worker works and what they are to the person: together they choose the duty. */
export function WorkerFields({ place, role, change }: Asked) {
  const listed = place === "not said" || placesByName.some(({ code }) => code === place)
  const known = role === "" || (roles as readonly string[]).includes(role)
  return (
    <>
      <ChoiceField
        label="Where you work"
        value={place}
        options={[
          ["not said", "Not said, or not on this list"],
          ...(listed ? [] : [[place, place] as const]),
          ...placesByName.map(({ code, name }) => [code, name] as const),
        ]}
        change={(now) => change({ place: now, role })}
      />
      <ChoiceField
        label="What you are to them"
        value={role}
        options={[
          ["", "Not said"],
          ...(known ? [] : [[role, role] as const]),
          ...roles.map((one) => [one, one] as const),
        ]}
        change={(now) => change({ place, role: now })}
      />
    </>
  )
}
