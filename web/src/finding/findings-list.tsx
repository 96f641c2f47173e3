import { comeBack, type Finding } from "distinguo/assessment"
import type { FactId } from "distinguo/facts"
import { useCallback, useState } from "react"
import type { NotHere } from "../desk/law-at-the-desk.ts"
import { FindingCard } from "./finding-card.tsx"
import type { Group } from "./groups.ts"
import type { SettlingMost } from "./settling-most.ts"
import { AskForTextsAgain, TextNotHere } from "./text-not-here.tsx"

interface Shown {
  readonly group: Group
  /** Of the episode, for those who hear the button and do not see what it stands under. */
  readonly title: string
  readonly restates: readonly FactId[]
  readonly settlingMost: SettlingMost
  readonly notHere: NotHere
}

/**
 * What each definition comes to on one episode: a short list in the order of the law, whatever the findings, and each
 * opens in place. Nothing here is sorted, counted or put in front (CARE-18).
 */
export function FindingsList({ group, title, restates, settlingMost, notHere }: Shown) {
  const [open, setOpen] = useState<readonly string[]>([])
  const all = group.findings.map(({ definition }) => definition)
  const allOpen = all.every((definition) => open.includes(definition))
  const turn = useCallback((definition: string, opened: boolean) => {
    setOpen((before) => {
      if (before.includes(definition) === opened) return before
      return opened ? [...before, definition] : before.filter((one) => one !== definition)
    })
  }, [])
  return (
    <div className="findings">
      <p className="findings-head">
        <span>
          What each definition comes to.
          <span className="screen-only"> Open one for what is open and for the reasons.</span>
        </span>
        <button type="button" className="quiet" onClick={() => setOpen(allOpen ? [] : all)}>
          {allOpen ? "Close all" : "Open all"}
          <span className="out-of-sight"> under {title}</span>
        </button>
      </p>
      <ul>
        {group.findings.map((finding) => (
          <li key={finding.definition}>
            <FindingCard
              finding={finding}
              group={group}
              restates={restates}
              settlingMost={open.includes(finding.definition) ? settlingMost : "not now"}
              open={open.includes(finding.definition)}
              turn={turn}
            />
          </li>
        ))}
        {notHere.texts.map((text) => (
          <li key={text.id}>
            <TextNotHere text={text} because={notHere.because} />
          </li>
        ))}
      </ul>
      <AskForTextsAgain notHere={notHere} />
      {group.findings.some(isNotAYes) && <p className="come-back">{comeBack}</p>}
    </div>
  )
}

function isNotAYes(finding: Finding): boolean {
  return (
    finding.kind === "finding" && [finding.ownAccount, finding.everythingSaid].some((one) => one.standing !== "yes")
  )
}
