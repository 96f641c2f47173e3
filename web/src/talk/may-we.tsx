import { yesesToAskFor } from "distinguo/assessment"
import type { FactId, Topic } from "distinguo/facts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { Aloud } from "./aloud.tsx"
import { talkOf } from "./so-far.ts"
import type { Told } from "./told.ts"

interface Asked extends Told {
  readonly topic: Topic
  readonly about: FactId | "the topic"
}

/** Their yes to going somewhere hard is asked for first; anything but a clear yes closes it for today (CARE-6). */
export function MayWe({ soFar, happens, topic, about }: Asked) {
  const asked = yesesToAskFor(talkOf(soFar), topic).find((one) => one.about === about)
  const answer = (yes: boolean) =>
    happens({
      kind: "step",
      step: { kind: "topic", topic, about, answer: yes ? "yes" : "not now" },
      to: yes ? { screen: "page", topic, page: 0 } : { screen: "listen" },
    })
  return (
    <>
      <ScreenHeading takesFocus>Ask for their yes first</ScreenHeading>
      {asked !== undefined && <Aloud {...asked.prompt} />}
      <div className="large choices">
        <button type="button" onClick={() => answer(false)}>
          Not today, or no clear yes
        </button>
        <button type="button" className="quiet" onClick={() => answer(true)}>
          A clear yes
        </button>
        <button type="button" className="quiet" onClick={() => happens({ kind: "go", to: { screen: "listen" } })}>
          I have not asked it
        </button>
      </div>
    </>
  )
}
