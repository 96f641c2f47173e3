import type { SentenceOfLaw } from "distinguo/law"
import { WhereItStands } from "./where-it-stands.tsx"

interface Shown {
  readonly sentence: SentenceOfLaw
  /** Whether where it stands is folded beneath it, or stands with the others of its question. */
  readonly withGround: boolean
}

/** What the law says, in one or two sentences. That it is from memory stands beside it unopened (promise 20). */
export function SentenceRead({ sentence, withGround }: Shown) {
  const { words, mark } = sentence
  return (
    <>
      <p>
        {words}
        {mark === "from memory" && <span className="small"> (from memory, not compared)</span>}
      </p>
      {withGround && <WhereItStands sentences={[sentence]} />}
    </>
  )
}
