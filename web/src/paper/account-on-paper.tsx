import type { Account } from "distinguo/accounts"
import type { Assessment, CirclesFound } from "distinguo/assessment"
import type { FactId } from "distinguo/facts"
import { OtherSaid } from "../account/others-words.tsx"
import { WhereItComesFrom } from "../account/where-it-comes-from.tsx"
import { Words } from "../account/words.tsx"
import type { Group } from "../finding/groups.ts"
import { TakenAsAbsent } from "../finding/taken-as-absent.tsx"
import type { FurtherText } from "../law-asked/law-asked.ts"
import { EpisodeOnPaper } from "./episode-on-paper.tsx"
import { HeadOnPaper } from "./head-on-paper.tsx"
import "../look/print-account.css"

export interface Printed {
  readonly account: Account
  readonly assessment: Assessment
  readonly groups: readonly Group[]
  readonly circlesOf: (group: string) => CirclesFound | "nothing"
  /** Facts that repeat what a court concluded. */
  readonly restates: readonly FactId[]
  /** Whether definitions were read; where not, why not. */
  readonly notRead: "read" | "left out" | "only writing"
  /** Chosen texts that have not come to this device: paper says so, because a text that is missing reads like a no. */
  readonly notHere: readonly FurtherText[]
  readonly today: string
}

/**
 * An account as it is handed to a lawyer: what they want and said, what was said by whom, and of each definition one
 * block with the reasons that carry its answer. No open question, nothing that would settle or turn a finding (CARE-32),
 * and nothing of why something is not known (promise 17).
 */
export function AccountOnPaper({ account, assessment, groups, circlesOf, restates, notRead, notHere, today }: Printed) {
  const { wishes, ownWords, selfDescription, othersWords } = account
  const alone = groups.filter(({ episodes }) => episodes.length === 1)
  return (
    <div className="on-paper print-only">
      <HeadOnPaper account={account} />
      <h2>What they asked for</h2>
      {wishes.length === 0 && <p>No wish is written down.</p>}
      <ul>
        {wishes.map(({ need, words }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be asked for twice, and the order is theirs
          <li key={at}>
            {need}
            {words !== "" && (
              <>
                : <Words>{words}</Words>
              </>
            )}
          </li>
        ))}
      </ul>
      {wishes.length > 0 && <p className="small">This stands whatever any finding below says.</p>}
      <h2>In their own words</h2>
      {ownWords.length + selfDescription.length === 0 && <p>None are written down.</p>}
      {[...ownWords, ...selfDescription].map((words, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice; the order is theirs
        <p className="spoken" key={at}>
          <Words>{words}</Words>
        </p>
      ))}
      {othersWords.length > 0 && <h2>What others said, in their words</h2>}
      {othersWords.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice; the order is that of telling
        <OtherSaid one={one} key={at} />
      ))}
      <WhereItComesFrom account={account} />
      {notRead === "left out" && <p>They asked that the law be left out: no definition was read.</p>}
      {notRead === "only writing" && <p>What they say is written down, and no definition was read.</p>}
      {notRead === "read" && <TakenAsAbsent assumed={assessment.assumed} />}
      {notRead === "read" && notHere.length > 0 && (
        <p>
          Chosen, and not read, because they had not come to this device:{" "}
          {notHere.map(({ title, instrument }) => `${title}, ${instrument}`).join("; ")}.
        </p>
      )}
      {groups.map((group) => (
        <EpisodeOnPaper
          group={group}
          account={account}
          alone={alone}
          circles={circlesOf(group.id)}
          restates={restates}
          read={notRead === "read"}
          today={today}
          key={group.id}
        />
      ))}
    </div>
  )
}
