import { factsFor } from "distinguo/assessment"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { Answers, isAnyMarked } from "./answers.tsx"
import { talkOf } from "./so-far.ts"
import { type Told, untouched } from "./told.ts"
import { WhoSaidThis } from "./who-said-this.tsx"

/** For what they brought up themselves: looked for in the worker's words for it, and never put to anyone. */
export function LookForIt({ soFar, happens }: Told) {
  const { looked, lookedFor } = soFar.fields
  const found = factsFor(talkOf(soFar), lookedFor)
  const facts = found.kind === "found" ? found.facts : []
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
      {lookedFor !== "" && found.kind === "too many" && <p>Too much fits. Use more of what they said.</p>}
      {lookedFor !== "" && found.kind === "nothing" && (
        <p>Nothing here fits. Their words can be written down as they are.</p>
      )}
      {facts.length > 0 && <WhoSaidThis soFar={soFar} happens={happens} />}
      {facts.map((fact) => (
        <Answers soFar={soFar} happens={happens} fact={fact} legend="Was it one of these?" key={fact.fact} />
      ))}
      <div className="large choices">
        <button
          type="button"
          onClick={() => {
            happens({ kind: "write", fields: { looked: "", lookedFor: "" } })
            happens({ kind: "go", to: { screen: "listen" } })
          }}
        >
          {isAnyMarked(soFar, facts) ? "Done" : "Nothing said about these"}
        </button>
      </div>
    </>
  )
}
