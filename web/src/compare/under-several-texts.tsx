import { type Comparison, comparisonOf, type Request } from "distinguo/assessment"
import { definitions } from "distinguo/law"
import { useMemo, useState } from "react"
import { today } from "../account/today.ts"
import { makeAssessor } from "../desk/assessor.ts"
import { AccountRead } from "../finding/account-read.ts"
import { TakenAsAbsent } from "../finding/taken-as-absent.tsx"
import { definitionsUnder, lawAtFirst } from "../law-asked/law-asked.ts"
import { LawAskedFields } from "../law-asked/law-asked-fields.tsx"
import type { Held, House } from "../page/house.ts"
import { ChoiceField } from "../writing/choice-field.tsx"
import { GroupCompared } from "./group-compared.tsx"

interface Asked {
  readonly held: Held
  readonly dutySaid: boolean
  readonly say: House["say"]
}

/** One account under the texts that were chosen, set out by how each stands, with what decides it. */
export function UnderSeveralTexts({ held: { account, textbook, markedYoung }, dutySaid, say }: Asked) {
  const [law, ask] = useState(() => lawAtFirst(account))
  const [openedOn] = useState(today)
  const [assessor] = useState(makeAssessor)
  const under = useMemo(() => definitionsUnder(law, definitions), [law])
  const request = useMemo<Request>(
    () => ({ under, on: law.on, today: openedOn, dutySaid, textbook, readings: {} }),
    [under, law.on, openedOn, dutySaid, textbook],
  )
  const assessment = useMemo(() => assessor.assess(account, request), [assessor, account, request])
  const comparison = useMemo<Comparison | "none">(
    () => ("problem" in assessment ? "none" : comparisonOf(assessment, request)),
    [assessment, request],
  )
  const findings = "problem" in assessment ? nothingFound : assessment.findings
  const groups = useMemo(() => assessor.groups(account, findings), [assessor, account, findings])
  const [wanted, choose] = useState(groups[0]?.id ?? "")
  const read = useMemo(() => ({ account, request }), [account, request])
  if (comparison === "none") return null
  const group = groups.find(({ id }) => id === wanted) ?? groups[0]
  const compared = comparison.groups.find(({ episodes }) => episodes.join(" ") === group?.id)
  return (
    <>
      <LawAskedFields law={law} ask={ask} today={openedOn} />
      <TakenAsAbsent assumed={comparison.assumed} />
      {groups.length > 1 && (
        <div className="screen-only">
          <ChoiceField
            label="Which part of what happened"
            value={group?.id ?? ""}
            options={groups.map(({ id, episodes }) => [id, titleOf(episodes)] as const)}
            change={(id) => {
              choose(id)
              say("Another part is compared.")
            }}
          />
        </div>
      )}
      {law.under.length === 0 && <p>No text is chosen. Choose one under “Which law is read”.</p>}
      {group !== undefined && compared !== undefined && (
        <AccountRead value={markedYoung ? "nothing" : read}>
          <GroupCompared
            group={group}
            title={titleOf(group.episodes)}
            compared={compared}
            account={account}
            key={group.id}
          />
        </AccountRead>
      )}
    </>
  )
}

const nothingFound = Object.freeze([])

function titleOf(episodes: readonly { readonly title: string }[]): string {
  const titles = episodes.map(({ title }) => title).join(" · ")
  return episodes.length > 1 ? `Read together: ${titles}` : titles
}
