import { type RefObject, useEffect, useRef } from "react"
import { fetchKeepIt } from "../keeping/keep-it-later.tsx"
import { fetchOpenIt } from "../keeping/open-it-later.tsx"
import { wakeSealing } from "../keeping/sealing.ts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { BorrowedPhone } from "./borrowed-phone.tsx"
import { OwnNote, type Writing } from "./own-note.tsx"
import { WrittenAboutYou } from "./written-about-you.tsx"

interface Reading extends Omit<Writing, "heading" | "readOfThePhone"> {
  readonly lookAround: () => void
}

/** The page to read: who sees it, what there is, the note, what the phone keeps, what others may have written. */
export function ForYourself({ lookAround, ...writing }: Reading) {
  useEffect(comeNow, [])
  const phone = useRef<HTMLHeadingElement>(null)
  const note = useRef<HTMLHeadingElement>(null)
  return (
    <div className="me">
      <ScreenHeading takesFocus={writing.takesFocus === "nothing"}>For yourself</ScreenHeading>
      <p>This page is yours to read. It asks you nothing. You need not give a name.</p>
      <p>
        <strong>It tells nobody that you are here.</strong> What you read and write stays in this page. Close it and it
        is gone.
      </p>
      <p>
        Someone who can see this screen can read along. “Leave quickly” is always at the top. It forgets what you have
        not kept. The phone’s own Back button leaves this page too. If you wrote something that is not kept, the phone
        may ask you first.
      </p>
      <section aria-labelledby="what-there-is">
        <h2 id="what-there-is">What there is, and what you can ask for</h2>
        <p>
          A doctor. A place to sleep. Pay you are owed. Your papers. Someone to talk to. A lawyer. You can look without
          telling anyone anything.
        </p>
        <button type="button" onClick={lookAround}>
          See what there is{writing.note !== "" && " (your note stays)"}
        </button>
        {writing.note !== "" && (
          <p>
            If you look from here, your note stays. If you go to another screen from the menu, it is wiped. You are told
            first, if it is not kept.
          </p>
        )}
      </section>
      <OwnNote {...writing} heading={note} readOfThePhone={() => goTo(phone)} />
      <BorrowedPhone heading={phone} backToNote={() => goTo(note)} />
      <WrittenAboutYou />
    </div>
  )
}

function goTo({ current }: RefObject<HTMLHeadingElement | null>): void {
  current?.focus({ preventScroll: true })
  current?.scrollIntoView({ block: "start" })
}

/** What keeping and opening a note need comes while there is signal; nobody knows for how long there is. */
function comeNow(): void {
  fetchKeepIt()
  fetchOpenIt()
  wakeSealing()
}
