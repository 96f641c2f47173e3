import { type Account, headingForALawyer, writeAccount } from "distinguo/accounts"
import { useState } from "react"
import { dayInWords } from "../account/days-in-words.ts"
import { today } from "../account/today.ts"
import { BeforeYouCall } from "../contact/before-you-call-later.tsx"
import { DangerPathFolded } from "../danger/danger-path-later.tsx"
import { KeepIt } from "../keeping/keep-it-later.tsx"
import type { House } from "../page/house.ts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { ChangeWorker } from "./change-worker.tsx"
import { PrepareFor } from "./prepare-for.tsx"
import type { Sitting } from "./sitting.ts"

interface Shown {
  readonly sitting: Sitting
  readonly fromTheList: boolean
  readonly house: House
  readonly close: () => void
}

/** What the account is called, how it was told and whether it is kept; and what can be done with it as a whole. */
export function HeadOfAccount({ sitting, fromTheList, house, close }: Shown) {
  const [keeping, keep] = useState(false)
  const { account, unkept, unadded } = sitting
  return (
    <>
      <ScreenHeading takesFocus>{account.label}</ScreenHeading>
      {account.preparedFor === "a lawyer" && (
        <p className="notice for-a-lawyer">
          <strong>{headingForALawyer}</strong>
        </p>
      )}
      <BeforeYouCall sitting={sitting} today={today()} />
      <DangerPathFolded to="the worker" />
      <p className="kind">
        {told[account.told]}
        {account.told !== "in confidence" && !fromTheList && ` ${saysOfItself}`}
        {account.told === "in confidence" && <span className="screen-only"> It is in this page’s memory alone.</span>}
        {unkept && <span className="screen-only"> What you wrote is not kept yet.</span>}
        {unadded && (
          <span className="screen-only"> Words that you typed are not added yet: no file would have them.</span>
        )}
      </p>
      <p className="print-only">Printed on {dayInWords(today())}.</p>
      <div className="choices screen-only">
        <button type="button" className={unkept ? "" : "quiet"} aria-expanded={keeping} onClick={() => keep(!keeping)}>
          Keep it
        </button>
        <button type="button" className="quiet" onClick={() => print()}>
          Print
        </button>
        <button type="button" className="quiet" onClick={close}>
          Close this account
        </button>
      </div>
      {account.told === "in confidence" && (
        <>
          <ChangeWorker sitting={sitting} />
          <PrepareFor sitting={sitting} />
        </>
      )}
      {keeping && (
        <section className="keep screen-only" aria-label="Keep it">
          <KeepIt
            text={JSON.stringify(writeAccount(account), null, 2)}
            kind="account"
            exposes={exposes}
            made={sitting.made}
            given={() => {
              sitting.nowKept()
              house.say("A file was given to your device.")
            }}
            done={() => keep(false)}
            back={() => keep(false)}
          />
        </section>
      )}
    </>
  )
}

const exposes =
  "Whoever opens this device, or a copy of it, can read all that they said, what they want, and what they call themselves."

/** The gate believes a file that says nobody is in it: whoever reads the findings should know. */
const saysOfItself =
  "The file says so of itself, so nothing had to be said to anyone first. Is it about someone? Take “told” out of it."

const told: Readonly<Record<Account["told"], string>> = {
  "in confidence": "Told in confidence.",
  invented: "An invented example.",
  published: "A published decision.",
}
