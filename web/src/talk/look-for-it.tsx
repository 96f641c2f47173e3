import { type FactToMark, factsFor } from "distinguo/assessment"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { Answers, isAnyMarked } from "./answers.tsx"
import { capital } from "./capital.ts"
import type { Happening } from "./happening.ts"
import { talkOf } from "./so-far.ts"
import { type Told, untouched } from "./told.ts"
import { BackTo, LeaveAlone, SomethingElse } from "./ways-out.tsx"
import { WhoSaidThis } from "./who-said-this.tsx"

/** For what they brought up themselves: looked for in the worker's words for it, and never put to anyone. */
export function LookForIt({ soFar, happens }: Told) {
  const { looked, lookedFor } = soFar.fields
  const found = factsFor(talkOf(soFar), lookedFor)
  const facts = found.kind === "found" ? found.facts : []
  const leave = (on: Happening) => {
    happens({ kind: "write", fields: { looked: "", lookedFor: "" } })
    happens(on)
  }
  return (
    <>
      <ScreenHeading takesFocus>Look for something they said</ScreenHeading>
      <form
        className="look"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          happens({ kind: "looked" })
        }}
      >
        <label className="field">
          <span>A few words of what you heard</span>
          <input
            {...untouched}
            type="text"
            enterKeyHint="search"
            dir="auto"
            value={looked}
            onChange={({ target }) => happens({ kind: "write", fields: { looked: target.value } })}
          />
        </label>
        <button type="submit">Look</button>
      </form>
      {lookedFor !== "" && found.kind === "nothing" && <p>Nothing here is like it. Write it in their own words.</p>}
      {facts.length > 0 && <p>Perhaps one of these.</p>}
      {facts.length > 0 && <WhoSaidThis soFar={soFar} happens={happens} />}
      {facts.map((fact) => (
        <div className="found" key={fact.fact}>
          <Answers soFar={soFar} happens={happens} fact={fact} about={aboutOf(fact)} />
          <LeaveAlone happens={happens} topic={fact.topic} />
        </div>
      ))}
      <div className="large choices">
        {facts.length > 0 && (
          <button type="button" onClick={() => leave({ kind: "go", to: { screen: "listen" } })}>
            {isAnyMarked(soFar, facts) ? "Done" : "Nothing said about these"}
          </button>
        )}
        <SomethingElse
          happens={leave}
          words={facts.length > 0 ? "Something else was said: write it in their words" : "Write it in their own words"}
        />
        <BackTo happens={leave} to={{ screen: "listen" }} />
      </div>
    </>
  )
}

/** The question it answers stands over the phrases; what is only ever raised has none, and stands under its label. */
function aboutOf({ opener, about }: FactToMark): string {
  return opener === "nothing to be read out" ? capital(about) : `“${about}”`
}
