import type { Episode } from "distinguo/accounts"
import { mayBeYoung } from "distinguo/assessment"
import type { FactId } from "distinguo/facts"
import type { Definition } from "distinguo/reasoning"
import { writeDownFields } from "../desk/comes-right-after.ts"
import type { Sitting } from "../desk/sitting.ts"
import { Later } from "../page/later.tsx"
import type { WhoSpeaks } from "./who-speaks.ts"

export interface Writing {
  readonly sitting: Sitting
  readonly episode: Episode
  readonly title: string
  /** The texts whose parts may be looked through; none where the law is left out. */
  readonly under: readonly Definition<FactId>[]
  /** Who says it: chosen once, it stays for every episode. */
  readonly who: WhoSpeaks
  readonly setWho: (who: WhoSpeaks) => void
}

/**
 * The place where what was said in an episode is written down. Its heading stands at once; its fields come right after
 * the first finding stands, into a room that is held for them, so that nothing below is pushed down.
 */
export function WriteDown(writing: Writing) {
  const { account, markedYoung } = writing.sitting
  const young = mayBeYoung(account) || markedYoung
  return (
    <section className="write-down screen-only" aria-labelledby="write-down">
      <h3 id="write-down">Write down what was said</h3>
      {account.told !== "in confidence" && (
        <p className="notice">
          This is an example: to try things out on. For someone’s own account close this one, and begin theirs.
        </p>
      )}
      {young && (
        <p className="notice">
          They are, or may be, under 18: nothing is proposed here, and nothing is asked of them for it. What they told
          of their own accord is found by its words.
        </p>
      )}
      <div className={young ? "write-down-fields fewer" : "write-down-fields"} data-room="held">
        <Later fetch={writeDownFields} props={{ ...writing, young }} />
      </div>
    </section>
  )
}
