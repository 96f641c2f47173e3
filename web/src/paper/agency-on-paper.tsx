import {
  type Account,
  agencyInGeneral,
  agencyOfTheYoung,
  agencyOverTime,
  agencyWithoutADay,
  besideMoment,
  howFreelyInWords,
  type Moment,
  momentInWords,
  timeOfMomentInWords,
} from "distinguo/accounts"
import { Words } from "../account/words.tsx"
import { underEighteenThen } from "../finding/age-then.ts"
import type { Group } from "../finding/groups.ts"
import { howTold } from "../writing/telling-words.ts"

interface Shown {
  readonly account: Account
  readonly group: Group
  readonly today: string
}

/** Their own line in one episode. What others said of it stands with all else they said, under who said it. */
export function AgencyOnPaper({ account, group, today }: Shown) {
  const theirs = agencyOverTime(account, today).theirs.filter(({ episode }) =>
    group.episodes.some(({ id }) => id === episode),
  )
  if (theirs.length === 0) return null
  return (
    <>
      <h3>What they say of agreeing, going on and stopping</h3>
      <p className="small">
        {agencyInGeneral}
        {underEighteenThen(group, account) !== "no" && ` ${agencyOfTheYoung}`}
      </p>
      <ul className="agency-on-paper">
        {theirs.map((moment, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice; the order is that of days
          <li key={at}>
            <OnOneLine moment={moment} />
          </li>
        ))}
      </ul>
    </>
  )
}

function OnOneLine({ moment }: { readonly moment: Moment }) {
  const { day, words, told, circumstances } = moment
  const when = timeOfMomentInWords(moment.time)
  const how = [howTold({ when: told, circumstances }), howFreelyInWords(moment)].filter((part) => part !== "")
  return (
    <>
      <strong>
        {when}
        {day === "no day was said" && ` (${agencyWithoutADay.toLowerCase()})`}:
      </strong>{" "}
      {words !== "" && (
        <>
          <Words>{words}</Words>{" "}
        </>
      )}
      {momentInWords(moment)} {besideMoment(moment)}{" "}
      {how.length > 0 && <span className="small">({how.join("; ")})</span>}
    </>
  )
}
