import { type Answer, type Correction, type SaidThere, statementAsTyped, type Telling } from "distinguo/accounts"
import type { ReactNode } from "react"
import { correctFields } from "../desk/comes-right-after.ts"
import { type Draft, useDraft } from "../desk/drafts.ts"
import type { Sitting } from "../desk/sitting.ts"
import { Folded } from "../page/folded.tsx"
import { Later } from "../page/later.tsx"

export interface Correcting {
  readonly said: SaidThere
  readonly sitting: Sitting
  /** Who says what is written down now, and how it comes to be told. */
  readonly telling: Telling
  readonly draft: Draft<Corrected>
}

/** What is typed of how they put it right. */
interface Corrected {
  readonly because: Correction
  readonly answer: Answer | "nothing said"
  readonly words: string
  readonly from: string
  readonly to: string
}

interface Asked extends Omit<Correcting, "draft"> {
  /** What was said: pressed, it opens into how they put it right. */
  readonly line: ReactNode
}

/**
 * What the person said in an earlier sitting can be set aside by them alone, with its kind; said anew, where they say
 * something else now; and said to stand, where it was told unfreely (CARE-14, CARE-15).
 */
export function CorrectIt({ line, ...asked }: Asked) {
  const { statement, place } = asked.said
  const where = `put right: ${place.episode} ${place.kind} ${place.at}`
  const { from, to } = statementAsTyped(statement)
  const draft = useDraft<Corrected>(asked.sitting.drafts, where, { ...nothingYet, from, to })
  return (
    <Folded className="correct-it" summary={line} openAtFirst={draft.begun}>
      {() => <Later fetch={correctFields} props={{ ...asked, draft }} />}
    </Folded>
  )
}

const nothingYet = Object.freeze({ because: "misheard", answer: "nothing said", words: "" })
