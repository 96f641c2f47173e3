import type { Account } from "distinguo/accounts"
import type { Assessment, CirclesFound, Request } from "distinguo/assessment"
import type { FactId } from "distinguo/facts"
import type { Readings } from "distinguo/reasoning"
import { useCallback, useMemo, useRef, useState } from "react"
import { AskedFor } from "../account/asked-for.tsx"
import { Invitations } from "../account/invitations.tsx"
import { OthersWords } from "../account/others-words.tsx"
import { OwnWords } from "../account/own-words.tsx"
import { WhereItComesFrom } from "../account/where-it-comes-from.tsx"
import { AccountRead } from "../finding/account-read.ts"
import { underEighteenThen } from "../finding/age-then.ts"
import { EpisodeFindings } from "../finding/episode-findings.tsx"
import { groupsOf } from "../finding/groups.ts"
import type { SettlingMost } from "../finding/settling-most.ts"
import { TakenAsAbsent } from "../finding/taken-as-absent.tsx"
import type { LawAsked } from "../law-asked/law-asked.ts"
import { LawAskedFields } from "../law-asked/law-asked-fields.tsx"
import { OwedAtTheDesk } from "../owed/owed-at-the-desk.tsx"
import type { House } from "../page/house.ts"
import { Later } from "../page/later.tsx"
import type { Printed } from "../paper/account-on-paper.tsx"
import { useOnPaper } from "../printing/on-paper.ts"
import { BeforePolice } from "../sex-work-law/before-police.tsx"
import { AddEpisode } from "../timeline/change-episodes.tsx"
import { LinkEpisodes } from "../timeline/link-episodes.tsx"
import { Timeline } from "../timeline/timeline.tsx"
import { theyThemselvesNow } from "../writing/who-speaks.ts"
import type { Assessor } from "./assessor.ts"
import { accountOnPaper, indicatorsBeside, memoFolded, readingsAsked } from "./comes-right-after.ts"
import { EpisodeAtTheDesk } from "./episode-at-the-desk.tsx"
import { useFocusStays } from "./focus-stays.ts"
import { HeadOfAccount } from "./head-of-account.tsx"
import type { NotHere } from "./law-at-the-desk.ts"
import { LeftOut, OnlyWriting } from "./not-read.tsx"
import type { Sitting } from "./sitting.ts"
import { ToWhatIsFound } from "./to-what-is-found.tsx"

interface Asked {
  readonly sitting: Sitting
  readonly assessment: Assessment
  /** The account that was assessed: that of the sitting, or for a moment after a change the one before. */
  readonly assessed: Account
  readonly assessor: Assessor
  readonly request: Request
  /** Opened from the list of examples, and not a file of the user's own. */
  readonly fromTheList: boolean
  /** What the last change did, in words. */
  readonly moved: string
  readonly house: House
  readonly close: () => void
  readonly asked: AskedOfTheLaw
  /** The words that come first are to be said to them again. */
  readonly sayItAgain: () => void
}

interface AskedOfTheLaw {
  readonly law: LawAsked
  readonly ask: (law: LawAsked) => void
  readonly notHere: NotHere
  readonly readings: Readings
  readonly read: (readings: Readings) => void
}

/**
 * What they want and said stands first and always in sight; then the episodes in time; then, of the one that is chosen,
 * what is written down of it and what is found. On a wide page these are three columns, side by side.
 */
export function AccountAtTheDesk(asked: Asked) {
  const { sitting, assessment, assessed, assessor, request, moved, house } = asked
  const { account } = sitting
  const onPaper = useOnPaper()
  const groups = useMemo(() => groupsOf(account, []), [account])
  const groupsFound = useMemo(
    () => assessor.groups(assessed, assessment.findings),
    [assessor, assessed, assessment.findings],
  )
  const [wanted, choose] = useState(groups[0]?.id ?? "")
  const chosen = groups.some(({ id }) => id === wanted) ? wanted : (groups[0]?.id ?? "")
  const [who, setWho] = useState(theyThemselvesNow)
  const settlingMost = useCallback<SettlingMost>(
    (finding, ask) => assessor.settling(assessed, request, finding, ask),
    [assessor, assessed, request],
  )
  const read = useMemo(() => ({ account: assessed, request }), [assessed, request])
  const { say } = house
  const chooseAndSay = useCallback(
    (id: string) => {
      choose(id)
      say("Another episode is shown.")
    },
    [say],
  )
  const young = useMemo(
    () => sitting.markedYoung || groups.some((group) => underEighteenThen(group, account) !== "no"),
    [sitting.markedYoung, groups, account],
  )
  const restates = assessed.example === "not an example" ? noneRestated : assessed.example.restates
  const found = useRef<HTMLHeadingElement>(null)
  const owed = useRef<HTMLDetailsElement>(null)
  const desk = useRef<HTMLDivElement>(null)
  useFocusStays(desk)
  const circlesOf = (id: string): CirclesFound | "nothing" => {
    const found = assessment.circles.find(({ episodes }) => episodes.join(" ") === id)
    if (found === undefined) return "nothing"
    return sitting.markedYoung ? assessor.circlesWithAgeOpen(assessed, found.episodes) : found
  }
  const notRead: Printed["notRead"] =
    assessment.law === "left out" ? "left out" : sitting.onlyWriting ? "only writing" : "read"
  return (
    <>
      <HeadOfAccount sitting={sitting} fromTheList={asked.fromTheList} close={asked.close} house={house} />
      <div className="desk" ref={desk}>
        <div className="desk-person">
          <AskedFor sitting={sitting} />
          <Invitations sitting={sitting} />
          <OwnWords sitting={sitting} />
          <OthersWords sitting={sitting} />
          <section className="episodes-in-time" aria-labelledby="episodes">
            <h2 id="episodes">Episodes</h2>
            <Timeline account={account} groups={groups} chosen={chosen} choose={chooseAndSay} today={request.today} />
            <AddEpisode drafts={sitting.drafts} write={sitting.write} added={choose} />
            <LinkEpisodes sitting={sitting} undone={() => choose(groups[0]?.id ?? "")} />
          </section>
          <WhereItComesFrom account={account} />
        </div>
        <div className="desk-writing">
          {groups
            .filter(({ id }) => id === chosen)
            .map((group) => (
              <EpisodeAtTheDesk
                group={group}
                sitting={sitting}
                under={notRead === "read" ? request.under : nothingRead}
                who={who}
                setWho={setWho}
                moved={moved}
                today={request.today}
                key={group.id}
              />
            ))}
        </div>
        <section className="desk-found" aria-labelledby="found">
          <OwedAtTheDesk account={assessed} request={request} markedYoung={sitting.markedYoung} say={say} fold={owed} />
          <h2 id="found" ref={found} tabIndex={-1}>
            What is found
          </h2>
          <BeforePolice place={account.worker.place} young={young} />
          {notRead === "left out" && <LeftOut sitting={sitting} sayItAgain={asked.sayItAgain} />}
          {notRead === "only writing" && <OnlyWriting sayItAgain={asked.sayItAgain} />}
          {notRead === "read" && (
            <>
              <LawAskedFields law={asked.asked.law} ask={asked.asked.ask} today={request.today} />
              <p className="screen-only">
                <button type="button" className="quiet" onClick={() => house.go("compare")}>
                  Compare what the texts say
                </button>
              </p>
              <TakenAsAbsent assumed={assessment.assumed} />
              {asked.asked.law.under.length === 0 && (
                <p>No definition is chosen. Choose one under “Which law is read”.</p>
              )}
              <AccountRead value={sitting.markedYoung ? "nothing" : read}>
                {groupsFound
                  .filter(({ id }) => id === chosen)
                  .map((group) => (
                    <EpisodeFindings
                      group={group}
                      told={assessed.told}
                      restates={restates}
                      young={underEighteenThen(group, assessed)}
                      found={circlesOf(group.id)}
                      narrowing={assessor.narrowing(
                        assessed,
                        group.episodes.map(({ id }) => id),
                      )}
                      settlingMost={settlingMost}
                      notHere={asked.asked.notHere}
                      markedYoung={sitting.markedYoung}
                      key={group.id}
                    />
                  ))}
              </AccountRead>
              <Later
                fetch={readingsAsked}
                props={{
                  under: request.under,
                  readings: asked.asked.readings,
                  ask: asked.asked.read,
                  moved,
                }}
                quietly
              />
              <Later
                fetch={indicatorsBeside}
                props={{ account: assessed, request, markedYoung: sitting.markedYoung, episodes: chosen, say }}
              />
            </>
          )}
          {notRead !== "only writing" && (
            <Later
              fetch={memoFolded}
              props={{ account: assessed, request, markedYoung: sitting.markedYoung, say }}
              quietly
            />
          )}
        </section>
      </div>
      <ToWhatIsFound heading={found} owed={owed} />
      {onPaper && (
        <Later
          fetch={accountOnPaper}
          props={{
            account: assessed,
            assessment,
            groups: groupsFound,
            circlesOf,
            restates,
            notRead,
            notHere: asked.asked.notHere.texts,
            today: request.today,
          }}
        />
      )}
    </>
  )
}

const nothingRead: Request["under"] = Object.freeze([])
const noneRestated: readonly FactId[] = Object.freeze([])
