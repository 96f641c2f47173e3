import { pagesOf, topicsToMark, yesesToAskFor } from "distinguo/assessment"
import type { Topic } from "distinguo/facts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { Answers, isAnyMarked } from "./answers.tsx"
import { capital } from "./capital.ts"
import { isLeftAlone, talkOnTopic } from "./so-far.ts"
import type { Told } from "./told.ts"
import { BackTo, LeaveAlone, SomethingElse } from "./ways-out.tsx"
import { WhoSaidThis } from "./who-said-this.tsx"

/** One page of a topic: what was said is marked, and leaving it by any way says nothing about the rest (CARE-9). */
export function TopicPage({ soFar, happens, topic, page }: Told & { readonly topic: Topic; readonly page: number }) {
  const talk = talkOnTopic(soFar, topic)
  const leftAlone = isLeftAlone(soFar, topic)
  const pages = pagesOf(talk, topic)
  const facts = pages[page] ?? []
  const words = topicsToMark(talk).find((one) => one.topic === topic)?.words ?? ""
  const last = page >= pages.length - 1
  return (
    <>
      <ScreenHeading takesFocus>{capital(words)}</ScreenHeading>
      {topic === "age" && (
        <button type="button" className="way-on" onClick={() => happens({ kind: "go", to: { screen: "young" } })}>
          They are, or may be, under 18
        </button>
      )}
      <WhoSaidThis soFar={soFar} happens={happens} />
      <p>Mark what was said. Read a question out only if they want to go on.</p>
      {facts.map((fact) => (
        <Answers soFar={soFar} happens={happens} fact={fact} about={`“${fact.opener}”`} key={fact.fact} />
      ))}
      <div className="large choices">
        <button type="button" onClick={() => happens({ kind: "go", to: { screen: "listen" } })}>
          {isAnyMarked(soFar, facts) ? "Done" : "Nothing said about these"}
        </button>
        {leftAlone && <p>What they would rather not say: nothing more of this is asked or listed today.</p>}
        {!last && !leftAlone && (
          <button
            type="button"
            className="quiet"
            onClick={() => happens({ kind: "go", to: { screen: "page", topic, page: page + 1 } })}
          >
            They said more of this
          </button>
        )}
        {last &&
          !leftAlone &&
          yesesToAskFor(talk, topic).map(({ about }) => (
            <button
              type="button"
              className="quiet"
              key={about}
              onClick={() => happens({ kind: "go", to: { screen: "may we", topic, about } })}
            >
              Something harder about this
            </button>
          ))}
        <SomethingElse happens={happens} words="Something else was said: write it in their words" />
        <LeaveAlone happens={happens} topic={topic} />
        <BackTo happens={happens} to={page > 0 ? { screen: "page", topic, page: page - 1 } : { screen: "topics" }} />
      </div>
    </>
  )
}
