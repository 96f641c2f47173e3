import "../look/contact.css"
import { meansOfContact, type SafeContact } from "distinguo/accounts"
import { partsOfContact } from "distinguo/assessment"
import { ChoiceField } from "../writing/choice-field.tsx"
import { TextField } from "../writing/text-field.tsx"
import { UntilField } from "./until-field.tsx"

interface Asked {
  readonly contact: SafeContact
  readonly change: (contact: SafeContact) => void
  /** Whether what is asked is said aloud, as in a talk. */
  readonly aloud: boolean
}

/** How somebody may be reached, part by part; each may be left out. */
export function ContactFields({ contact, change, aloud }: Asked) {
  const { means } = contact
  return (
    <>
      {partsOfContact.map(({ part, asks, note, label }) => (
        <TextField
          key={part}
          label={aloud ? `“${asks}”` : label}
          hint={note}
          value={contact[part]}
          change={(words) => change({ ...contact, [part]: words })}
        />
      ))}
      <fieldset className="several">
        <legend>By what means</legend>
        {meansOfContact.map((one) => (
          <label className="tick" key={one}>
            <input
              type="checkbox"
              autoComplete="off"
              checked={means.includes(one)}
              onChange={({ target }) =>
                change({
                  ...contact,
                  means: meansOfContact.filter((each) => (each === one ? target.checked : means.includes(each))),
                })
              }
            />
            <span>{one}</span>
          </label>
        ))}
      </fieldset>
      <UntilField until={contact.until} change={(until) => change({ ...contact, until })} />
      <ChoiceField
        label="Another talk"
        value={contact.anotherTalk}
        options={[
          ["not said", "Nothing said about it"],
          ["wanted", "They would like one"],
          ["perhaps", "Perhaps"],
        ]}
        change={(anotherTalk) => change({ ...contact, anotherTalk })}
      />
    </>
  )
}
