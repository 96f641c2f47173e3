import { comesOnce } from "../page/comes-once.ts"
import { Folded } from "../page/folded.tsx"
import { Later } from "../page/later.tsx"
import type { BeforeYouCallAsked } from "./before-you-call.tsx"

const beforeYouCall = comesOnce(async () => (await import("./before-you-call.tsx")).BeforeYouCall)

/**
 * First of all that an account shows, the words about duties included: whoever has to say them has to reach somebody.
 * Open where something is written; folded where nothing is.
 */
export function BeforeYouCall(props: BeforeYouCallAsked) {
  if (props.sitting.account.safeContact === "nothing said")
    return (
      <Folded className="before-you-call screen-only" summary="How they may be reached: nothing is written">
        {() => <Later fetch={beforeYouCall} props={props} />}
      </Folded>
    )
  return (
    <section className="before-you-call told" aria-labelledby="before-you-call">
      <h2 id="before-you-call">Before you call</h2>
      <Later fetch={beforeYouCall} props={props} />
    </section>
  )
}

export function fetchBeforeYouCall(): void {
  beforeYouCall().catch(() => "asked for again when it is opened")
}
