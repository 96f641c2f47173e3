import { lawsOnSexWork } from "distinguo/law"
import { ChoiceField } from "../writing/choice-field.tsx"

const byName = lawsOnSexWork
  .flatMap(({ name, codes: [code] }) => (code === undefined ? [] : [[code, name.replace(/^the /, "")] as const]))
  .toSorted(([, one], [, other]) => one.localeCompare(other, "en"))

interface Asked {
  readonly label: string
  readonly code: string
  readonly choose: (code: string) => void
}

/** Whose law is read. Nothing is chosen beforehand. */
export function ChoosePlace({ label, code, choose }: Asked) {
  const listed = byName.some(([one]) => one === code)
  return (
    <ChoiceField
      label={label}
      value={listed ? code : "not said"}
      options={[["not said", "Choose one"], ...byName]}
      change={choose}
    />
  )
}
