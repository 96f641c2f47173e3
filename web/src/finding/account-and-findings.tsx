import type { Account } from "distinguo/accounts"
import type { Assessment } from "distinguo/assessment"
import type { ReactNode } from "react"
import { AskedFor } from "../account/asked-for.tsx"
import { OwnWords } from "../account/own-words.tsx"
import { WhereItComesFrom } from "../account/where-it-comes-from.tsx"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { usePrinting, WrittenOut } from "../printing/needed.ts"
import { EpisodeFindings } from "./episode-findings.tsx"
import { groupsOf } from "./groups.ts"
import type { SettlingMost } from "./settling-most.ts"
import { TakenAsAbsent } from "./taken-as-absent.tsx"

interface Asked {
  readonly account: Account
  readonly assessment: Assessment
  /** Opened from the list of examples, and not a file of the user's own. */
  readonly fromTheList: boolean
  readonly lawAsked: ReactNode
  readonly settlingMost: SettlingMost
}

/** The person's words and wishes first, then each episode with its findings side by side, never a vote. */
export function AccountAndFindings({ account, assessment, fromTheList, lawAsked, settlingMost }: Asked) {
  const printing = usePrinting()
  const groups = groupsOf(account, assessment.findings)
  return (
    <WrittenOut value={printing}>
      <ScreenHeading takesFocus>{account.label}</ScreenHeading>
      <p className="kind">
        {told[account.told]}
        {account.told !== "in confidence" && !fromTheList && ` ${saysOfItself}`}
        {account.told === "in confidence" && <span className="screen-only"> It is in this page’s memory alone.</span>}
      </p>
      <div className="account">
        <OwnWords account={account} />
        <AskedFor account={account} />
        <WhereItComesFrom account={account} />
      </div>
      <TakenAsAbsent assumed={assessment.assumed} />
      {lawAsked}
      {account.episodes.length === 0 && (
        <p>
          No episode is written down yet, so there is nothing to read a law against. Begin with one: what someone did.
        </p>
      )}
      {account.episodes.length > 0 && assessment.findings.length === 0 && (
        <p>No definition is chosen. Choose one under “Which law is read”.</p>
      )}
      {groups.map((group) => (
        <EpisodeFindings
          group={group}
          account={account}
          circles={assessment.circles}
          settlingMost={settlingMost}
          key={group.id}
        />
      ))}
    </WrittenOut>
  )
}

/** The gate believes a file that says nobody is in it: whoever reads the findings should know. */
const saysOfItself =
  "The file says so of itself, so nothing had to be said to anyone first. Is it about someone? Take “told” out of it."

const told: Readonly<Record<Account["told"], string>> = {
  "in confidence": "Told in confidence.",
  invented: "An invented example.",
  published: "A published decision.",
}
