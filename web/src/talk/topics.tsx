import { pagesOf, type TopicToMark, topicsToMark } from "distinguo/assessment"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { capital } from "./capital.ts"
import { talkOf } from "./so-far.ts"
import type { Told } from "./told.ts"
import { BackTo, SomethingElse } from "./ways-out.tsx"

/** Topics in plain words, to mark what was said under them. Going on without one says nothing about any (CARE-9). */
export function Topics({ soFar, happens }: Told) {
  const talk = talkOf(soFar)
  const open = ({ topic }: TopicToMark) =>
    pagesOf(talk, topic).length > 0
      ? happens({ kind: "go", to: { screen: "page", topic, page: 0 } })
      : happens({ kind: "go", to: { screen: "may we", topic, about: "the topic" } })
  return (
    <>
      <ScreenHeading takesFocus>What did they speak of?</ScreenHeading>
      <p>Only what they told you. Nothing here is a list to go through.</p>
      <ul className="ways-on">
        {topicsToMark(talk).map((one) => (
          <li key={one.topic}>
            <button type="button" className="way-on" onClick={() => open(one)}>
              {capital(one.words)}
            </button>
          </li>
        ))}
      </ul>
      <div className="large choices">
        <button type="button" onClick={() => happens({ kind: "go", to: { screen: "listen" } })}>
          Nothing said about these
        </button>
        <SomethingElse happens={happens} words="Something else was said: write it in their words" />
        <BackTo happens={happens} to={{ screen: "listen" }} />
      </div>
    </>
  )
}
