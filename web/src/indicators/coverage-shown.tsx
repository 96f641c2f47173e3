import type { Episode, SourceKind } from "distinguo/accounts"
import { askedAbout, type IndicatorCovered, iloEleven } from "distinguo/assessment"
import { factById } from "distinguo/facts"
import { BothStandings } from "./both-standings.tsx"

/**
 * What becomes of that which nobody answered: on a screen it is told apart why; on paper all of it reads alike (promise
 * 17); of someone who is or may be young it is not listed at all (CARE-8).
 */
export type Silences = "told apart" | "not stated" | "left out"

interface Shown {
  readonly indicators: readonly IndicatorCovered[]
  readonly episodes: readonly Episode[]
  readonly silences: Silences
}

/** Under each indicator what someone answered, and who. How many were spoken of is said nowhere. */
export function CoverageShown({ indicators, episodes, silences }: Shown) {
  const spoken = indicators.filter(({ spokenOf }) => spokenOf === "spoken of")
  return (
    <>
      {spoken.length === 0 && <p>Nothing that falls under this list has been answered.</p>}
      {spoken.map((indicator) => (
        <section className="indicator" key={indicator.indicator}>
          <h4>{indicator.name}</h4>
          <ul>
            {indicator.facts
              .filter(({ said }) => said.length > 0)
              .map(({ fact, ownAccount, everythingSaid, said }) => (
                <li key={fact}>
                  {factById(fact).label}: <BothStandings ownAccount={ownAccount} everythingSaid={everythingSaid} />{" "}
                  <span className="small">
                    ({said.map(({ by, answer }) => `${whoInWords[by]}: ${answer}`).join("; ")})
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {silences === "told apart" && <ToldApart indicators={indicators} episodes={episodes} />}
      {silences === "not stated" && <Named title="Not stated" names={namesOf(indicators, "nothing stated")} />}
    </>
  )
}

function namesOf(indicators: readonly IndicatorCovered[], how: IndicatorCovered["spokenOf"]): readonly string[] {
  return indicators.filter(({ spokenOf }) => spokenOf === how).map(({ name }) => name)
}

function ToldApart({ indicators, episodes }: Pick<Shown, "indicators" | "episodes">) {
  const asked = (how: ReturnType<typeof askedAbout>): readonly string[] =>
    iloEleven
      .filter((one, at) => indicators[at] !== undefined && askedAbout(one, indicators[at], episodes) === how)
      .map(({ name }) => name)
  return (
    <>
      <Named title="Asked about, and nothing settled" names={asked("asked, and nothing settled")} />
      <Named title="Not asked about at all, and nothing need be" names={asked("not asked about at all")} />
    </>
  )
}

function Named({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <section className="indicator">
      <h4>{title}</h4>
      <p>{names.join("; ")}.</p>
    </section>
  )
}

const whoInWords: Readonly<Record<SourceKind, string>> = {
  "the person": "they said",
  "one with an interest": "one with an interest",
  "an official": "an official",
  another: "another",
  "a document": "a document",
  "seen by the worker": "seen by the worker",
}
