import { useEffect, useState } from "react"
import type { House } from "../page/house.ts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { useAccountChosen } from "./account-chosen.ts"
import { EveryExample } from "./every-example.tsx"
import { IfItMayBeRead } from "./if-it-may-be-read.tsx"
import { TwoDays } from "./two-days.tsx"
import { TwoTexts } from "./two-texts.tsx"
import { UnderSeveralTexts } from "./under-several-texts.tsx"
import { WaysToCompare, type WayToCompare } from "./ways-to-compare.tsx"
import { WhichAccount } from "./which-account.tsx"
import "../look/compare.css"
import "../look/compare-table.css"

/**
 * What different texts say of the same, and why: side by side, each with the part that decides. Never a vote, a count,
 * or an order by how near something is (promise 19).
 */
export function CompareScreen({ house }: { house: House }) {
  const [way, choose] = useState<WayToCompare>("texts on an account")
  const chosen = useAccountChosen(house)
  const { say, restMayCome } = house
  useEffect(restMayCome, [restMayCome])
  const head = (
    <Head
      way={way}
      choose={(next, name) => {
        choose(next)
        say(`${name}.`)
      }}
    />
  )
  if (way === "two texts" || way === "examples") {
    return (
      <>
        {head}
        {way === "two texts" ? (
          <TwoTexts say={say} />
        ) : (
          <EveryExample say={say} open={(path) => chosen.take(path, () => choose("texts on an account"))} />
        )}
      </>
    )
  }
  const { account } = chosen
  const which = <WhichAccount chosen={chosen} go={house.go} />
  if (account === "none" || chosen.choosing) {
    return (
      <>
        {head}
        {which}
      </>
    )
  }
  return (
    <IfItMayBeRead
      held={account}
      house={house}
      leaveUndone={() => choose("two texts")}
      head={
        <>
          {head}
          {which}
        </>
      }
      key={account.account.label}
    >
      {(dutySaid) =>
        way === "texts on an account" ? (
          <UnderSeveralTexts held={account} dutySaid={dutySaid} say={say} />
        ) : (
          <TwoDays held={account} dutySaid={dutySaid} say={say} />
        )
      }
    </IfItMayBeRead>
  )
}

/** What this is, who has not looked at it (promise 20), and the four ways. */
function Head({ way, choose }: Parameters<typeof WaysToCompare>[0]) {
  return (
    <>
      <ScreenHeading takesFocus>Compare texts</ScreenHeading>
      <p>
        Laws draw the line in different places. Here they stand side by side, each with the part that makes the
        difference. They are not a vote: what one text says takes nothing from what another says.
      </p>
      <p className="small">
        Nobody has reviewed how texts are compared here: no lawyer, and no organisation led by the people it is about.
        What differs is worked out from the texts as they are written down in this program, and says no more than that.
      </p>
      <WaysToCompare way={way} choose={choose} />
    </>
  )
}
