import type { Account } from "distinguo/accounts"
import { type GroupCompared as Compared, comeBack, type TextsStanding } from "distinguo/assessment"
import { dayInWords } from "../account/days-in-words.ts"
import { underEighteenThen } from "../finding/age-then.ts"
import type { Group } from "../finding/groups.ts"
import { someoneElseSpoke } from "../ladder/evidence.ts"
import { StandingAlike } from "./standing-alike.tsx"

interface Shown {
  readonly group: Group
  readonly title: string
  readonly compared: Compared
  readonly account: Account
}

/** One episode, or several read together: their own account first, then what everything said makes otherwise. */
export function GroupCompared({ group, title, compared, account }: Shown) {
  const { ownAccount, everythingSaid, notInForce } = compared
  const restates = account.example === "not an example" ? [] : account.example.restates
  const evidence = { episodes: group.episodes, restates }
  const young = underEighteenThen(group, account)
  const othersSpoke = someoneElseSpoke(group.episodes)
  const otherwise = othersSpoke ? withoutWhatIsAlike(everythingSaid, ownAccount) : []
  const list = { group, evidence, heads: everythingSaid.flatMap(({ texts }) => texts) }
  return (
    <section className="compared" aria-label={title}>
      {young !== "no" && (
        <p className="notice">
          {young === "yes" ? "They were under 18 then." : "They may have been under 18 then."} Nothing here is a
          question for them.
        </p>
      )}
      <h2>On their own account</h2>
      <p className="small">{title}</p>
      {ownAccount.map((standing) => (
        <StandingAlike standing={standing} reading="own" {...list} key={standing.stands} />
      ))}
      <h2>With everything said</h2>
      {!othersSpoke && <p>Nobody else has spoken of this, so nothing changes and the reasons are the same.</p>}
      {otherwise.map((standing) => (
        <StandingAlike standing={standing} reading="everything" {...list} key={standing.stands} />
      ))}
      {othersSpoke && (
        <p>
          {otherwise.length === 0
            ? "Each text stands as on their own account, and on the same part."
            : "Any text not named here stands as on their own account, and on the same part."}
        </p>
      )}
      {notInForce.length > 0 && (
        <>
          <h2>Not in force then</h2>
          <ul className="plain">
            {notInForce.map(({ definition, title: text, instrument, lawOf }) => (
              <li key={definition}>
                {text}, <bdi>{instrument}</bdi>: not in force on {dayInWords(lawOf.day)}, so nothing is said under it.
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="come-back">{comeBack}</p>
    </section>
  )
}

/** What everything said makes otherwise: another standing, or another part that decides it. */
function withoutWhatIsAlike(now: readonly TextsStanding[], before: readonly TextsStanding[]): readonly TextsStanding[] {
  const was = new Map(
    before.flatMap(({ stands, texts }) => texts.map((text) => [text.definition, decidedBy(stands, text)] as const)),
  )
  return now
    .map(({ stands, texts }) => ({
      stands,
      texts: texts.filter((text) => was.get(text.definition) !== decidedBy(stands, text)),
    }))
    .filter(({ texts }) => texts.length > 0)
}

function decidedBy(stands: TextsStanding["stands"], { deciding, openLaw }: TextsStanding["texts"][number]): string {
  return JSON.stringify([stands, deciding.map(({ name, standing }) => [name, standing]), openLaw])
}
