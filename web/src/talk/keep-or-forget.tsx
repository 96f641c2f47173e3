import { writeAccount } from "distinguo/accounts"
import { accountWith, anotherDay } from "distinguo/assessment"
import { type RefObject, useState } from "react"
import { AskToReach } from "../contact/ask-to-reach.tsx"
import { isUnkept, opensKept } from "../desk/sitting.ts"
import { KeepIt } from "../keeping/keep-it-later.tsx"
import type { MadeSoFar } from "../keeping/made-so-far.ts"
import { QuestionFirst } from "../leaving/question-first.tsx"
import type { House } from "../page/house.ts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { isMarkedYoung, type SoFar } from "./so-far.ts"
import { sayWhereItIs, type Told } from "./told.ts"

interface Asked extends Told {
  readonly house: House
}

/** What was read back and is right: kept by the person's word, forgotten by it, or gone on with without them. */
export function KeepOrForget({ soFar, happens, house }: Asked) {
  return (
    <>
      <ScreenHeading takesFocus>Keep it, or forget it?</ScreenHeading>
      <p className="aloud">“Shall I keep this, locked, or forget it? I help you just the same.”</p>
      <p>“{anotherDay}”</p>
      <div className="large choices">
        <button type="button" className="outlined" onClick={() => happens({ kind: "go", to: { screen: "keep it" } })}>
          Keep it in a sealed file
        </button>
      </div>
      <div className="large choices apart">
        <button type="button" className="quiet" onClick={() => happens({ kind: "forget" })}>
          Forget it
        </button>
      </div>
      <p>
        <button type="button" className="in-words" onClick={() => happens({ kind: "go", to: { screen: "listen" } })}>
          Not yet: back to listening
        </button>
      </p>
      <p>
        <AskToReach happens={happens} goOn="read it back" />
      </p>
      <ForYouLater soFar={soFar} house={house} kept={false} />
    </>
  )
}

export function KeepItSealed({ soFar, happens, made }: Told & { readonly made: RefObject<MadeSoFar> }) {
  return (
    <>
      <ScreenHeading takesFocus>Keep it</ScreenHeading>
      <KeepIt
        text={JSON.stringify(writeAccount(accountOf(soFar)), undefined, 2)}
        kind="account"
        made={made}
        given={() => happens({ kind: "given" })}
        clear={() => happens({ kind: "forget" })}
        exposes="All that you read to them, the day, who was there, where you work and what you are stand in it, for whoever opens it."
        done={() => happens({ kind: "go", to: { screen: "kept" }, heard: "Kept in a file." })}
        back={() => happens({ kind: "go", to: { screen: "keep or forget" } })}
      />
    </>
  )
}

/** Kept, and left on the screen: the file is with the device, and the page has it in memory until it is cleared. */
export function Kept({ soFar, happens, house }: Asked) {
  return (
    <>
      <ScreenHeading takesFocus>It is kept</ScreenHeading>
      <p>{sayWhereItIs}</p>
      <p>All of it is still on this screen too, for whoever takes this device in hand.</p>
      <div className="large choices">
        <button type="button" onClick={() => happens({ kind: "forget" })}>
          Clear it from this screen (the file stays)
        </button>
      </div>
      <ForYouLater soFar={soFar} house={house} kept />
    </>
  )
}

interface Later {
  readonly soFar: SoFar
  readonly house: House
  /** Whether it stands in a file already; if not, closing the desk has to ask. */
  readonly kept: boolean
}

/** Not while they are there: what the desk works out is shown to nobody in a talk (CARE-4). */
function ForYouLater({ soFar, house, kept }: Later) {
  const [asking, ask] = useState(false)
  // One account at a time: what already lies at the desk and stands in no file is not pushed out without a word.
  const wouldLoseAnother = house.held !== "nothing" && isUnkept(house.held.account)
  const go = () => {
    const account = accountOf(soFar)
    if (kept) opensKept(account)
    house.hold({ account, textbook: false, markedYoung: isMarkedYoung(soFar) })
    house.go("desk")
  }
  return (
    <details className="to-you">
      <summary>For you, later</summary>
      {isMarkedYoung(soFar) && <p>{youngAndNotWritten}</p>}
      {asking && (
        <QuestionFirst
          title="Another account is at the desk"
          about="It is not kept. Going on with this one forgets it."
          stay={() => ask(false)}
          forgetWords="Go on, and forget the other"
          forget={go}
        />
      )}
      <p>
        <button type="button" className="quiet" onClick={wouldLoseAnother ? () => ask(true) : go}>
          Go on at the desk, without them
        </button>
      </p>
    </details>
  )
}

const youngAndNotWritten =
  "Marked as under 18, or perhaps so: the desk holds to it as long as this page is open. Where nothing was written down of it, no file says so: whoever goes on from here has to be told."

/** @throws before the words were understood: nothing can have been kept by then. */
function accountOf({ start, kept }: SoFar) {
  if (start === "not begun") throw new Error("no talk has begun")
  return accountWith(start, kept)
}
