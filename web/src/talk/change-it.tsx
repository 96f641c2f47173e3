import { factToMark } from "distinguo/assessment"
import type { FactId } from "distinguo/facts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { Answers, mayStandHere } from "./answers.tsx"
import { type Told, untouched } from "./told.ts"

/** An answer that was not right, with the phrases it may have been. */
export function ChangeIt({ soFar, happens, fact, ended }: Told & { readonly fact: FactId; readonly ended: boolean }) {
  const marked = factToMark(fact)
  return (
    <>
      <ScreenHeading takesFocus>What is right?</ScreenHeading>
      {mayStandHere(soFar, fact) && (
        <Answers soFar={soFar} happens={happens} fact={marked} about={`About “${marked.about}”`} />
      )}
      <div className="large choices">
        <button type="button" onClick={() => happens({ kind: "go", to: { screen: "read back", ended } })}>
          Done
        </button>
      </div>
    </>
  )
}

/** Their own words, as they want them to stand. Left empty, they are taken out. */
export function ChangeWords({ soFar, happens, of }: Told & { readonly of: number }) {
  const one = soFar.kept[of]
  const { mending } = soFar.fields
  const asKept = one?.kind === "words" ? one.words : ""
  const words = mending !== "nothing" && mending.was === asKept ? mending.words : asKept
  return (
    <>
      <ScreenHeading takesFocus>What are their words?</ScreenHeading>
      <label className="field">
        <span>Their words, as said</span>
        <textarea
          {...untouched}
          dir="auto"
          rows={4}
          value={words}
          onChange={({ target }) =>
            happens({ kind: "write", fields: { mending: { was: asKept, words: target.value } } })
          }
        />
      </label>
      <div className="large choices">
        <button type="button" onClick={() => happens({ kind: "words changed", of, words })}>
          Done
        </button>
      </div>
    </>
  )
}
