import {
  type Account,
  agencyInGeneral,
  agencyOfTheYoung,
  agencyOverTime,
  type OthersMoment,
  othersOnAgency,
} from "distinguo/accounts"
import { useMemo } from "react"
import { underEighteenThen } from "../finding/age-then.ts"
import type { Group } from "../finding/groups.ts"
import { Folded } from "../page/folded.tsx"
import { Line, OthersLine } from "./moments.tsx"
import "../look/agency.css"

interface Shown {
  /** One episode, or several read together. */
  readonly group: Group
  readonly account: Account
  /** In the talk it comes from they were marked as young, though nothing was written down of it. */
  readonly markedYoung: boolean
  readonly today: string
}

/**
 * Their own line of moments, in the order of days; apart from it, and as theirs, what others said of it; and where there
 * is more than one episode, the line through all of them.
 */
export function AgencyInTime({ group, account, markedYoung, today }: Shown) {
  const agency = useMemo(() => agencyOverTime(account, today), [account, today])
  const titles = new Map(account.episodes.map(({ id, title }) => [id, title]))
  const ids = group.episodes.map(({ id }) => id)
  const theirs = agency.theirs.filter(({ episode }) => ids.includes(episode))
  const others: readonly OthersMoment[] = agency.episodes
    .filter(({ id }) => ids.includes(id))
    .flatMap((episode) => episode.others)
  const young = markedYoung || underEighteenThen(group, account) !== "no"
  const elsewhere = agency.theirs.length > theirs.length
  return (
    <div className="agency">
      <p className="small">{agencyInGeneral}</p>
      {young && <p>{agencyOfTheYoung}</p>}
      {theirs.length === 0 && (
        <p>Nothing is written down yet of what they say of it. What they tell of their own accord will stand here.</p>
      )}
      <Line moments={theirs} titles={ids.length > 1 ? titles : "one episode"} />
      {others.length > 0 && (
        <section className="others-on-it">
          <h3>What others say of it</h3>
          <p className="small">{othersOnAgency}</p>
          <OthersLine moments={others} titles={ids.length > 1 ? titles : "one episode"} />
        </section>
      )}
      {elsewhere && (
        <Folded summary="In all episodes, one after another">
          {() => <Line moments={agency.theirs} titles={titles} />}
        </Folded>
      )}
    </div>
  )
}
