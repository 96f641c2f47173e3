import type { Account } from "distinguo/accounts"
import { comeBack, type Finding, type FindingNotInForce } from "distinguo/assessment"
import { dayInWords } from "../account/days-in-words.ts"
import { type Evidence, someoneElseSpoke } from "../ladder/evidence.ts"
import type { Group } from "./groups.ts"
import { SameView, ViewOfAccount } from "./view-of-account.tsx"

interface Shown {
  readonly finding: Finding
  readonly group: Group
  readonly account: Account
}

/** One definition on one episode: the person's own account first, then with everything said (promise 2). */
export function FindingCard({ finding, group, account }: Shown) {
  const id = `finding-${group.id} ${finding.definition}`.replaceAll(/[ /]/g, "-")
  const evidence: Omit<Evidence, "reading"> = {
    episodes: group.episodes,
    restates: account.example === "not an example" ? [] : account.example.restates,
  }
  return (
    <article className="finding" aria-labelledby={id}>
      <h3 id={id}>
        {finding.title}{" "}
        <span className="instrument">
          {finding.instrument}, in force from {dayInWords(finding.inForceFrom)}
        </span>
        {finding.fromMemory.length > 0 && (
          <span className="from-memory">Some parts written from memory: {finding.fromMemory.join("; ")}</span>
        )}
      </h3>
      <p className="small">{lawInWords(finding)}</p>
      {finding.kind === "not in force" ? (
        <p>{notInForceInWords(finding)}</p>
      ) : (
        <>
          <div className="views">
            <ViewOfAccount
              id={`${id}-own`}
              title="On their own account"
              view={finding.ownAccount}
              evidence={{ ...evidence, reading: "own account" }}
            />
            {someoneElseSpoke(group.episodes) ? (
              <ViewOfAccount
                id={`${id}-everything`}
                title="With everything said"
                view={finding.everythingSaid}
                evidence={{ ...evidence, reading: "everything said" }}
              />
            ) : (
              <SameView id={`${id}-everything`} title="With everything said" view={finding.everythingSaid} />
            )}
          </div>
          {[finding.ownAccount, finding.everythingSaid].some(({ standing }) => standing !== "yes") && (
            <p className="come-back">{comeBack}</p>
          )}
        </>
      )}
    </article>
  )
}

const because: Readonly<Record<Finding["lawOf"]["because"], string>> = {
  "the day of the account": "the last day of what happened",
  "the day asked": "the day you chose",
  "no day was given": "today, because no day was given",
}

function lawInWords({ lawOf }: Finding): string {
  return `Read as the law stood on ${dayInWords(lawOf.day)}, ${because[lawOf.because]}.`
}

function notInForceInWords({ lawOf, inForceFrom }: FindingNotInForce): string {
  return lawOf.day < inForceFrom
    ? `This text was not yet in force on ${dayInWords(lawOf.day)}, so it gives no finding for that day.`
    : `This text was no longer in force on ${dayInWords(lawOf.day)}, so it gives no finding for that day.`
}
