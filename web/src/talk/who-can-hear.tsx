import { type Circumstances, interpreters, isToldUnfreely, tellingPlaces } from "distinguo/accounts"
import { type MayBeThere, toldUnfreely, whoInterprets, whoMayBeThere } from "distinguo/assessment"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { capital } from "./capital.ts"
import { telling } from "./so-far.ts"
import type { Told } from "./told.ts"

/** How this talk comes about (CARE-14). Each may be left unsaid, and all of it may change later: someone comes in. */
export function WhoCanHear({ soFar, happens }: Told) {
  const { circumstances, start } = soFar
  const change = (part: Partial<Circumstances>) =>
    happens({ kind: "circumstances", circumstances: { ...circumstances, ...part } })
  const begun = start !== "not begun"
  const someoneThere = circumstances.present.some((who) => who !== "nobody")
  const choice = ({ who, words }: MayBeThere) => (
    <label className={who === "nobody" ? "choice nobody" : "choice"} key={who}>
      <input
        autoComplete="off"
        type="checkbox"
        checked={circumstances.present.includes(who)}
        onChange={() => change({ present: withOrWithout(circumstances.present, who) })}
      />
      <span>{words}</span>
    </label>
  )
  return (
    <>
      <ScreenHeading takesFocus>Where are you, and who can hear?</ScreenHeading>
      <p>For you alone to answer. What you do not know stays unsaid.</p>
      <fieldset className="who-hears">
        <legend>Who else is there, or can hear?</legend>
        {whoMayBeThere.filter(({ who }) => who === "nobody").map(choice)}
        <details open={someoneThere}>
          <summary>Someone else</summary>
          <div className="chips">{whoMayBeThere.filter(({ who }) => who !== "nobody").map(choice)}</div>
        </details>
      </fieldset>
      <details className="to-you">
        <summary>More about this talk</summary>
        <OneOf
          words="Where are you talking?"
          options={tellingPlaces}
          chosen={circumstances.place}
          choose={(place) => change({ place })}
        />
        <OneOf
          words="Is someone interpreting?"
          options={interpreters}
          named={whoInterprets}
          chosen={circumstances.interpreter}
          choose={(interpreter) => change({ interpreter })}
        />
        <OneOf
          words="Was anything promised for answering?"
          options={["yes", "no", "not said"] as const}
          chosen={circumstances.promised}
          choose={(promised) => change({ promised })}
        />
      </details>
      {isToldUnfreely(telling(soFar)) && <p className="notice">{toldUnfreely}</p>}
      <div className="large choices">
        <button type="button" onClick={() => happens({ kind: "go", to: { screen: begun ? "listen" : "say first" } })}>
          {begun ? "Back to listening" : "Go on"}
        </button>
      </div>
    </>
  )
}

/** Nobody and someone cannot both be there. */
function withOrWithout(present: Circumstances["present"], who: Circumstances["present"][number]) {
  if (present.includes(who)) return present.filter((one) => one !== who)
  return who === "nobody" ? [who] : [...present.filter((one) => one !== "nobody"), who]
}

function notSaidFirst(one: string, other: string): number {
  return Number(other === "not said") - Number(one === "not said")
}

interface Offered<C extends string> {
  readonly words: string
  readonly options: readonly C[]
  /** How they are named on the screen, where it is not by their stored word. */
  readonly named?: Readonly<Record<C, string>>
  readonly chosen: C
  readonly choose: (one: C) => void
}

function OneOf<C extends string>({ words, options, named, chosen, choose }: Offered<C>) {
  return (
    <label className="field">
      <span>{words}</span>
      <select
        autoComplete="off"
        value={chosen}
        onChange={({ target }) => choose(options.find((one) => one === target.value) ?? chosen)}
      >
        {options.toSorted(notSaidFirst).map((one) => (
          <option value={one} key={one}>
            {named?.[one] ?? capital(one)}
          </option>
        ))}
      </select>
    </label>
  )
}
