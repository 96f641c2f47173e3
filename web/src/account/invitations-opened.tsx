import type { Account } from "distinguo/accounts"
import { type Invitation, invitationsFor } from "distinguo/assessment"
import { type Need, titleOf } from "distinguo/responses"
import { sourceById } from "distinguo/sources"
import { useState } from "react"
import { WhatThereIs } from "../help/what-there-is-later.tsx"
import { headed } from "../ladder/joint-words.ts"
import "../look/agency.css"

interface Shown {
  readonly account: Account
  readonly markedYoung: boolean
}

/** Each as one thing to say, lightly and once; what to mind; what there is for it; and why it is offered to all. */
export function InvitationsOpened({ account, markedYoung }: Shown) {
  const invitations = invitationsFor(account, markedYoung)
  const [first] = invitations
  if (first === undefined) {
    return (
      <p>
        Once work, or sex for pay, has been told of, what may be offered to anyone in that situation stands here, alike
        for everyone.
      </p>
    )
  }
  const { title, by, date, checked, doesNotShow } = sourceById(first.source)
  return (
    <>
      <p className="small">
        From the kind of situation alone, and the same whatever was or was not told. Offer it once, lightly; no answer
        is needed, and nothing is written down of it.
      </p>
      <ul className="invitations-list">
        {invitations.map((one) => (
          <li key={one.id}>
            <Offered invitation={one} place={account.worker.place} />
          </li>
        ))}
      </ul>
      <details>
        <summary>Where this comes from</summary>
        <p>What a page says, and no more than that:</p>
        <ul className="notes">
          {invitations.map(({ id, restsOn }) => (
            <li key={id}>{restsOn}</li>
          ))}
        </ul>
        <p className="small">
          “{title}”, {by}, {date}. {headed(checked)}. What it does not show: {doesNotShow}. That offering before asking
          helps is practice, not compared with any study.
        </p>
      </details>
    </>
  )
}

function Offered({ invitation, place }: { readonly invitation: Invitation; readonly place: string }) {
  const { title, say, mind, needs, because } = invitation
  return (
    <>
      <h3>{title}</h3>
      <p className="spoken to-offer">{say}</p>
      <p>{mind}</p>
      <p className="small">{because}</p>
      {needs.map((need) => (
        <ForNeed need={need} place={place} key={need} />
      ))}
    </>
  )
}

function ForNeed({ need, place }: { readonly need: Need; readonly place: string }) {
  const [open, turn] = useState(false)
  return (
    <details open={open} onToggle={({ currentTarget }) => turn(currentTarget.open)}>
      <summary>What there is: {titleOf(need)}</summary>
      {open && <WhatThereIs need={need} place={place} />}
    </details>
  )
}
