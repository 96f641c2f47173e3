import {
  type Circumstances,
  companions,
  interestedRoles,
  interpreters,
  isToldUnfreely,
  type Problem,
  sourceKinds,
  type TellingTyped,
  tellingOf,
  tellingPlaces,
} from "distinguo/accounts"
import { useState } from "react"
import { ChoiceField } from "./choice-field.tsx"
import { companionsInWords, howTold, interpretersInWords, placesInWords, speakers } from "./telling-words.ts"
import { TextField } from "./text-field.tsx"
import { ToMend } from "./to-mend.tsx"
import { theyThemselvesNow, type WhoSpeaks } from "./who-speaks.ts"

interface Asked {
  readonly who: WhoSpeaks
  readonly choose: (who: WhoSpeaks) => void
}

/** Who says it, and how it came to be told: chosen once, it stays for all that is written down after. */
export function WhoSays({ who: { telling, typed }, choose }: Asked) {
  const [open, turn] = useState(false)
  const how = howTold(telling)
  return (
    <>
      <details className="who-says" open={open} onToggle={({ currentTarget }) => turn(currentTarget.open)}>
        <summary>
          Who says it: <strong>{speakers[telling.by]}</strong>
          {telling.role !== "" && `, ${telling.role}`}
          {how !== "" && <span className="small"> {how}</span>}
        </summary>
        {open && (
          <Fields
            typed={typed}
            choose={(now) => {
              choose(now)
              turn(false)
            }}
          />
        )}
      </details>
      {telling.by === "the person" && isToldUnfreely(telling) && (
        <p className="notice">
          Told so, what they say of others stands beside until they say it again freely, or say that it stands. What
          they say of their own wish and consent counts.
        </p>
      )}
    </>
  )
}

function Fields({ typed, choose }: { typed: TellingTyped; choose: Asked["choose"] }) {
  const [now, set] = useState(typed)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const { place, present, interpreter, promised } = now.circumstances
  const told = (parts: Partial<Circumstances>) => set({ ...now, circumstances: { ...now.circumstances, ...parts } })
  return (
    <form
      className="fields"
      onSubmit={(submitted) => {
        submitted.preventDefault()
        const read = tellingOf(now)
        if ("problems" in read) setProblems(read.problems)
        else choose({ telling: read.telling, typed: now })
      }}
    >
      <ChoiceField
        label="Who"
        value={now.by}
        options={sourceKinds.map((kind) => [kind, speakers[kind]] as const)}
        // How one told it is not how another did: what is not said of theirs is not said.
        change={(by) => set({ ...theyThemselvesNow().typed, by })}
      />
      {now.by === "one with an interest" ? (
        <ChoiceField
          label="The part they play"
          value={now.role}
          options={["", ...interestedRoles].map((role) => [role, role === "" ? "not said" : role] as const)}
          change={(role) => set({ ...now, role })}
        />
      ) : (
        now.by !== "the person" && (
          <TextField
            label="The part they play"
            hint="A role, never a name: a neighbour, an inspector."
            value={now.role}
            change={(role) => set({ ...now, role })}
          />
        )
      )}
      <TextField
        label="When it was told"
        hint="2024, 2024-03 or 2024-03-09; or leave it empty."
        value={now.when}
        change={(when) => set({ ...now, when })}
      />
      <ChoiceField
        label="Where it was told"
        value={place}
        options={tellingPlaces.map((one) => [one, placesInWords[one]] as const)}
        change={(chosen) => told({ place: chosen })}
      />
      <fieldset className="several">
        <legend>Who else was there</legend>
        <div className="choices-close">
          {companions
            .filter((who) => who !== "not said")
            .map((who) => (
              <label className="choice" key={who}>
                <input
                  type="checkbox"
                  autoComplete="off"
                  checked={present.includes(who)}
                  onChange={({ target }) => told({ present: withCompanion(present, who, target.checked) })}
                />
                {companionsInWords[who]}
              </label>
            ))}
        </div>
      </fieldset>
      <ChoiceField
        label="Interpreter"
        value={interpreter}
        options={interpreters.map((one) => [one, interpretersInWords[one]] as const)}
        change={(chosen) => told({ interpreter: chosen })}
      />
      <ChoiceField
        label="Was anything promised for answering"
        value={promised}
        options={[
          ["not said", "not said"],
          ["no", "no"],
          ["yes", "yes"],
        ]}
        change={(chosen) => told({ promised: chosen })}
      />
      <ToMend problems={problems} />
      <button type="submit">Write down as they say it</button>
    </form>
  )
}

type Present = Circumstances["present"]

/** "Nobody" and somebody exclude each other. */
function withCompanion(present: Present, who: Present[number], there: boolean): Present {
  const others = present.filter((one) => one !== who)
  if (!there) return others
  return who === "nobody" ? ["nobody"] : [...others.filter((one) => one !== "nobody"), who]
}
