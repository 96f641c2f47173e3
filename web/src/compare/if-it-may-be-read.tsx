import { lawLeftOut } from "distinguo/assessment"
import { dutyOf } from "distinguo/responses"
import { type ReactNode, useState } from "react"
import { dutyOfSitting, sayDutyOf } from "../desk/sitting.ts"
import { DutyGate } from "../duty/duty-gate.tsx"
import type { Held, House } from "../page/house.ts"

interface Asked {
  readonly held: Held
  readonly house: House
  /** Without its being said: to what needs no account. */
  readonly leaveUndone: () => void
  /** What stands above it once nothing holds it back; the gate has the screen for itself. */
  readonly head: ReactNode
  readonly children: (dutySaid: boolean) => ReactNode
}

/**
 * The same account has the same gate, wherever on this page it is read (promise 8): until the words were said, here or
 * at the desk, nothing is compared and no text is named. Nor is anything where they asked that the law be left out, or
 * where it was chosen that nothing is computed.
 */
export function IfItMayBeRead({ held: { account, textbook }, house: { go, say }, leaveUndone, head, children }: Asked) {
  const [, drawAgain] = useState(0)
  const { dutySaid, onlyWriting } = dutyOfSitting(account)
  const sayDuty = (said: boolean | "only writing") => {
    sayDutyOf(account, said)
    drawAgain((turn) => turn + 1)
    if (said === true) say("It has been said. What the texts say stands below.")
  }
  const duty = dutyOf(account, dutySaid || onlyWriting)
  if (duty.gate === "holds") {
    return (
      <DutyGate
        duty={duty}
        itHasBeenSaid={() => sayDuty(true)}
        writeDownOnly={() => {
          sayDuty("only writing")
          go("desk")
        }}
        leaveUndone={leaveUndone}
      />
    )
  }
  return (
    <>
      {head}
      {account.law === "left out" && <NotRead go={go}>{lawLeftOut}</NotRead>}
      {account.law !== "left out" && onlyWriting && (
        <NotRead go={go}>It was chosen that nothing is computed of this account, so nothing is compared.</NotRead>
      )}
      {account.others !== "not said" && !textbook && (
        <NotRead go={go}>This is a textbook pattern, and only the examples of this page may be that.</NotRead>
      )}
      {account.law !== "left out" && !onlyWriting && (account.others === "not said" || textbook) && children(dutySaid)}
    </>
  )
}

function NotRead({ go, children }: { go: House["go"]; children: ReactNode }) {
  return (
    <div className="notice">
      <p>{children}</p>
      <p className="screen-only">
        <button type="button" className="quiet" onClick={() => go("desk")}>
          To the desk
        </button>
      </p>
    </div>
  )
}
