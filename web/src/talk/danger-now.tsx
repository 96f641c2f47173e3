import { factToMark, nextInTalk } from "distinguo/assessment"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { Answers, isAnyMarked } from "./answers.tsx"
import { talkOf } from "./so-far.ts"
import type { Told } from "./told.ts"

/** Danger now: asked in every talk, before any other fact, and theirs to judge. */
export function DangerNow({ soFar, happens }: Told) {
  const next = nextInTalk(talkOf(soFar), [])
  if (next.kind !== "ask danger now") return null
  const { fact, phrases, note, mark, words } = next
  const asked = {
    ...factToMark(fact),
    opener: words,
    phrases,
    note,
    mark,
  }
  return (
    <>
      <ScreenHeading takesFocus>How safe are they?</ScreenHeading>
      {soFar.takenUp !== "nothing" && (
        <p className="small">It is asked in every talk: what was safe then may not be now.</p>
      )}
      <div className="asked">
        <Answers soFar={soFar} happens={happens} fact={asked} about={`“${words}”`} />
      </div>
      <div className="large choices">
        <button type="button" onClick={() => happens({ kind: "step", step: { kind: "fact", fact } })}>
          {isAnyMarked(soFar, [asked]) ? "Go on" : "Nothing said about this: go on"}
        </button>
      </div>
    </>
  )
}
