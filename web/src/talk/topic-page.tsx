import { pagesOf, topicsToMark, yesesToAskFor } from "distinguo/assessment"
import type { Topic } from "distinguo/facts"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { Answers, isAnyMarked } from "./answers.tsx"
import { capital } from "./capital.ts"
import { talkOf } from "./so-far.ts"
import type { Told } from "./told.ts"
import { WhoSaidThis } from "./who-said-this.tsx"

/** One page of a topic: what was said is marked, and leaving it by any way says nothing about the rest (CARE-9). */
export function TopicPage({ soFar, happens, topic, page }: Told & { readonly topic: Topic; readonly page: number }) {
  const talk = talkOf(soFar)
  const pages = pagesOf(talk, topic)
  const facts = pages[page] ?? []
  const words = topicsToMark(talk).find((one) => one.topic === topic)?.words ?? ""
  const last = page >= pages.length - 1
  return (
    <>
      <ScreenHeading takesFocus>{capital(words)}</ScreenHeading>
      <p>Mark what was said. Read a question out only if they want to go on.</p>
      <WhoSaidThis soFar={soFar} happens={happens} />
      {facts.map((fact) => (
        <Answers soFar={soFar} happens={happens} fact={fact} legend={`“${fact.opener}”`} key={fact.fact} />
      ))}
      <div className="large choices">
        <button type="button" onClick={() => happens({ kind: "go", to: { screen: "listen" } })}>
          {isAnyMarked(soFar, facts) ? "Done" : "Nothing said about these"}
        </button>
        {!last && (
          <button
            type="button"
            className="quiet"
            onClick={() => happens({ kind: "go", to: { screen: "page", topic, page: page + 1 } })}
          >
            They said more of this
          </button>
        )}
        {last &&
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
      </div>
    </>
  )
}
