import {
  type Account,
  type Correction,
  correctionsOf,
  type Episode,
  keepBoth,
  type SaidNow,
  sayInstead,
  standsAgainst,
  type WrittenDown,
  writeDown,
} from "distinguo/accounts"
import { useId, useState } from "react"
import { Words } from "../account/words.tsx"
import type { Sitting } from "../desk/sitting.ts"
import { correctionsInWords } from "../said/corrections-in-words.ts"
import { answersInWords } from "./answer-words.ts"
import { ChoiceField } from "./choice-field.tsx"
import { OnlyDays } from "./only-days.tsx"
import "../look/which-is-it.css"

interface Asked {
  readonly episode: Episode
  readonly sitting: Sitting
  readonly now: SaidNow
  /** Makes the change, and says whether it was written down. */
  readonly write: (change: (account: Account, opened: Account) => WrittenDown) => boolean
  readonly leave: () => void
}

/**
 * The person's own other answer. Written beside the first, the two would read as said both ways, against themselves; so
 * it is asked which it is, of the person: the earlier one set aside with its kind, or both, each with its own time. If
 * they do not say, both can stand as they were said.
 */
export function WhichIsIt({ episode, sitting, now, write, leave }: Asked) {
  const title = useId()
  const [because, setBecause] = useState<Correction>("misheard")
  const [earlierDays, setEarlierDays] = useState({ from: "", to: "" })
  const [nowDays, setNowDays] = useState({ from: now.said.from, to: now.said.to })
  const places = standsAgainst(sitting.account, sitting.opened, episode.id, now)
  const [place] = places
  const earlier = place === undefined ? undefined : episode.statements[place.at]
  if (place === undefined || earlier === undefined) return null
  const against = (account: Account, opened: Account) => standsAgainst(account, opened, episode.id, now)
  const dated: SaidNow = { ...now, said: { ...now.said, ...nowDays } }
  return (
    <section className="which-is-it notice" aria-labelledby={title}>
      <h5 id={title} tabIndex={-1} ref={(heading) => heading?.focus()}>
        Which is it?
      </h5>
      <p>
        They said {answersInWords[earlier.answer]} before
        {earlier.words !== "" && (
          <>
            {" "}
            (<Words>{earlier.words}</Words>)
          </>
        )}
        , and {answersInWords[now.said.answer]} now. Nothing is written down yet. Ask them; it is theirs to say.
      </p>
      <form
        className="fields"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          write((account, opened) => sayInstead(account, opened, against(account, opened), now, because))
        }}
      >
        <ChoiceField
          label="What it was before"
          value={because}
          options={correctionsOf(place).map((one) => [one, correctionsInWords[one]] as const)}
          change={setBecause}
        />
        <button type="submit">What they say now holds: set the earlier aside</button>
      </form>
      <details>
        <summary>Both are true, of different times</summary>
        <form
          className="fields"
          onSubmit={(submitted) => {
            submitted.preventDefault()
            write((account, opened) => keepBoth(account, opened, against(account, opened), dated, earlierDays))
          }}
        >
          <p className="small">What they said before:</p>
          <OnlyDays days={earlierDays} change={setEarlierDays} />
          <p className="small">What they say now:</p>
          <OnlyDays days={nowDays} change={setNowDays} />
          <button type="submit">Keep both, each with its time</button>
        </form>
      </details>
      <div className="choices">
        <button
          type="button"
          className="quiet"
          onClick={() => write((account, opened) => writeDown(account, opened, episode.id, now.telling, now.said))}
        >
          They have not said: both stand
        </button>
        <button type="button" className="quiet" onClick={leave}>
          Leave it as it was
        </button>
      </div>
    </section>
  )
}
