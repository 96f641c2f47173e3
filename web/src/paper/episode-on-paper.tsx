import type { Account } from "distinguo/accounts"
import { type CirclesFound, comeBack, type Finding } from "distinguo/assessment"
import type { FactId } from "distinguo/facts"
import { AboutEpisode } from "../finding/about-episode.tsx"
import { underEighteenThen } from "../finding/age-then.ts"
import { isUnheardOf } from "../finding/finding-in-brief.tsx"
import type { Group } from "../finding/groups.ts"
import { StandingMark } from "../standing/standing-mark.tsx"
import { AgencyOnPaper } from "./agency-on-paper.tsx"
import { CirclesOnPaper } from "./circles-on-paper.tsx"
import { DefinitionOnPaper } from "./definition-on-paper.tsx"
import { NotSpokenOf } from "./not-spoken-of.tsx"
import { SaidOnPaper } from "./said-on-paper.tsx"

interface Shown {
  readonly group: Group
  readonly account: Account
  /** Each episode by itself, with what was found on it: what comes to the same read together is not written out again. */
  readonly alone: readonly Group[]
  readonly circles: CirclesFound | "nothing"
  readonly restates: readonly FactId[]
  readonly read: boolean
  readonly today: string
}

/** One episode, or several read together: what was said in it, where it lies, and what each definition comes to. */
export function EpisodeOnPaper({ group, account, alone, circles, restates, read, today }: Shown) {
  const { episodes, because, findings } = group
  const [episode] = episodes
  const titles = episodes.map(({ title }) => title).join(" · ")
  const together = episodes.length > 1
  const before = together ? alone.filter((one) => episodes.some(({ id }) => id === one.id)) : []
  const unheard = findings.filter((finding) => isUnheardOf(finding, { episodes, restates }))
  const alike = findings.filter((finding) => !unheard.includes(finding) && asIn(finding, before) !== "nowhere")
  const told = findings.filter((finding) => !unheard.includes(finding) && !alike.includes(finding))
  return (
    <section className="episode-on-paper">
      <h2>{together ? `Read together: ${titles}` : titles}</h2>
      {together ? (
        <p>Read as one because {because}.</p>
      ) : (
        episode !== undefined && (
          <>
            <AboutEpisode episode={episode} />
            <SaidOnPaper episode={episode} />
            <AgencyOnPaper account={account} group={group} today={today} />
          </>
        )
      )}
      {read && (
        <>
          <AboutAge young={underEighteenThen(group, account)} />
          {circles !== "nothing" && !together && <CirclesOnPaper found={circles} />}
          {told.length > 0 && <h3>What each definition comes to</h3>}
          {told.map((finding) => (
            <DefinitionOnPaper finding={finding} episodes={episodes} restates={restates} key={finding.definition} />
          ))}
          {alike.length > 0 && <h3>What comes to the same as in one of them alone</h3>}
          {alike.length > 0 && (
            <ul>
              {alike.map((finding) => (
                <li key={finding.definition}>
                  {finding.title}, {finding.instrument}: <Standing finding={finding} />, as in {asIn(finding, before)}.
                </li>
              ))}
            </ul>
          )}
          <NotSpokenOf findings={unheard} />
          {[...told, ...alike].some(isNotAYes) && <p className="small">{comeBack}</p>}
        </>
      )}
    </section>
  )
}

/** The episode in which a definition comes to the same by itself, on their own account and with everything said. */
function asIn(finding: Finding, alone: readonly Group[]): string {
  if (finding.kind === "not in force") return "nowhere"
  const same = alone.find(({ findings }) =>
    findings.some(
      (other) =>
        other.kind === "finding" &&
        other.definition === finding.definition &&
        other.ownAccount.standing === finding.ownAccount.standing &&
        other.everythingSaid.standing === finding.everythingSaid.standing,
    ),
  )
  return same === undefined ? "nowhere" : `“${same.episodes.map(({ title }) => title).join(" · ")}”`
}

function Standing({ finding }: { finding: Finding }) {
  if (finding.kind === "not in force") return null
  const { ownAccount, everythingSaid } = finding
  if (ownAccount.standing === everythingSaid.standing) return <StandingMark standing={ownAccount.standing} />
  return (
    <>
      <StandingMark standing={ownAccount.standing} /> on their own account,{" "}
      <StandingMark standing={everythingSaid.standing} /> with everything said
    </>
  )
}

function AboutAge({ young }: { young: ReturnType<typeof underEighteenThen> }) {
  if (young === "no") return null
  return (
    <p>
      <strong>{young === "yes" ? "They were under 18 then." : "They may have been under 18 then."}</strong>
    </p>
  )
}

function isNotAYes(finding: Finding): boolean {
  return (
    finding.kind === "finding" && [finding.ownAccount, finding.everythingSaid].some((one) => one.standing !== "yes")
  )
}
