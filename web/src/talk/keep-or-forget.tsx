import { writeAccount } from "distinguo/accounts"
import { accountWith, anotherDay } from "distinguo/assessment"
import { KeepIt } from "../keeping/keep-it-later.tsx"
import type { House } from "../page/house.ts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import type { SoFar } from "./so-far.ts"
import type { Told } from "./told.ts"

interface Asked extends Told {
  readonly house: House
}

/** What was read back and is right: kept by the person's word, forgotten by it, or gone on with without them. */
export function KeepOrForget({ soFar, happens, house }: Asked) {
  return (
    <>
      <ScreenHeading takesFocus>Keep it, or forget it?</ScreenHeading>
      <p>It is theirs to say. Help does not depend on it.</p>
      <p className="aloud">“{anotherDay}”</p>
      <div className="large choices">
        <button type="button" onClick={() => happens({ kind: "go", to: { screen: "keep it" } })}>
          Keep it in a sealed file
        </button>
        <GoToTheDesk soFar={soFar} house={house} />
        <button type="button" className="quiet" onClick={() => happens({ kind: "forget" })}>
          Forget it
        </button>
      </div>
    </>
  )
}

export function KeepItSealed({ soFar, happens }: Told) {
  return (
    <>
      <ScreenHeading takesFocus>Keep it</ScreenHeading>
      <KeepIt
        text={JSON.stringify(writeAccount(accountOf(soFar)), undefined, 2)}
        kind="account"
        exposes="All that you read to them, the day, who was there, where you work and what you are stand in it, for whoever opens it."
        done={() => happens({ kind: "go", to: { screen: "kept" }, heard: "Kept in a file." })}
        back={() => happens({ kind: "go", to: { screen: "keep or forget" } })}
      />
    </>
  )
}

/** Kept: the file is with the device now; the page still has it in memory until it is forgotten here too. */
export function Kept({ soFar, happens, house }: Asked) {
  return (
    <>
      <ScreenHeading takesFocus>It is kept</ScreenHeading>
      <p>Say to them where it is, until when, and how they can have it deleted.</p>
      <div className="large choices">
        <button type="button" onClick={() => happens({ kind: "forget" })}>
          Clear it from this page
        </button>
        <GoToTheDesk soFar={soFar} house={house} />
      </div>
    </>
  )
}

function GoToTheDesk({ soFar, house }: { readonly soFar: SoFar; readonly house: House }) {
  const go = () => {
    house.hold({ account: accountOf(soFar), textbook: false })
    house.go("desk")
  }
  return (
    <button type="button" className="quiet" onClick={go}>
      Go on at the desk, without them
    </button>
  )
}

/** @throws before the words were understood: nothing can have been kept by then. */
function accountOf({ start, kept }: SoFar) {
  if (start === "not begun") throw new Error("no talk has begun")
  return accountWith(start, kept)
}
