import { isTalkOfTheYoung, nextInTalk, ownTelling, servedByATalk, type ToldBy } from "distinguo/assessment"
import { firstDefinitions } from "distinguo/law"
import { useRef } from "react"
import { ScreenHeading } from "../page/screen-heading.tsx"
import { Aloud } from "./aloud.tsx"
import { talkOf } from "./so-far.ts"
import { TheirWords } from "./their-words.tsx"
import { type Told, untouched } from "./told.ts"
import { WhatTheyToldBefore } from "./told-before.tsx"
import { WhoSaidThis } from "./who-said-this.tsx"

/**
 * Listening: their own words, or nothing. What the worker may do besides stands below, and nothing of it is needed. The
 * next question is worked out only when it is asked for, and on no other press is any text of law read.
 */
export function Listen({ soFar, happens }: Told) {
  const { ownWords } = soFar.fields
  const field = useRef<HTMLTextAreaElement>(null)
  const talk = talkOf(soFar)
  const young = isTalkOfTheYoung(talk)
  const ask = () => {
    happens({ kind: "asked", next: nextInTalk(talk, servedByATalk(firstDefinitions, talk)) })
  }
  return (
    <>
      <ScreenHeading takesFocus>Listen</ScreenHeading>
      {young && (
        <p className="notice">
          From here on ask only: are they safe, whom do they trust, what do they need, what must you tell whom.
        </p>
      )}
      {talk.law === "left out" && <p className="small">No law is looked at, as they asked.</p>}
      {!young && <Aloud {...ownTelling} />}
      <WhoSaidThis soFar={soFar} happens={happens} />
      <label className="field">
        <span>{wordsOf(soFar.speaker)}</span>
        <textarea
          {...untouched}
          ref={field}
          dir="auto"
          rows={3}
          value={ownWords}
          onChange={({ target }) => happens({ kind: "write", fields: { ownWords: target.value } })}
        />
      </label>
      <div className="choices">
        <button
          type="button"
          className={ownWords.trim() === "" ? "quiet" : ""}
          disabled={ownWords.trim() === ""}
          onClick={() => {
            field.current?.focus()
            happens({ kind: "words told" })
          }}
        >
          Write it down
        </button>
      </div>
      <TheirWords soFar={soFar} />
      <WhatTheyToldBefore soFar={soFar} happens={happens} />
      <h2>When they have told</h2>
      <ul className="ways-on">
        <WayOn words="Mark what they spoke of" on={() => happens({ kind: "go", to: { screen: "topics" } })} />
        <WayOn words="Look for something they said" on={() => happens({ kind: "go", to: { screen: "look for it" } })} />
        <WayOn words="A question I may ask" on={ask} />
        {young ? (
          <WayOn
            words="Before you tell anyone: whom, and the words"
            on={() => happens({ kind: "go", to: { screen: "whom to tell" } })}
          />
        ) : (
          <WayOn words="They are, or may be, under 18" on={() => happens({ kind: "go", to: { screen: "young" } })} />
        )}
        <WayOn words="Someone came in, or left" on={() => happens({ kind: "go", to: { screen: "who can hear" } })} />
        <WayOn
          words="What they would like"
          on={() => happens({ kind: "go", to: { screen: "what they want", closing: false } })}
        />
        <WayOn
          words="Read back what is written"
          on={() => happens({ kind: "go", to: { screen: "read back", ended: false } })}
        />
      </ul>
      <div className="large choices">
        <button type="button" onClick={() => happens({ kind: "go", to: { screen: "what they want", closing: true } })}>
          That is all for today
        </button>
        <button type="button" className="quiet" onClick={() => happens({ kind: "read it back" })}>
          They have to go now
        </button>
      </div>
    </>
  )
}

/** Whose words the field is for. What the worker saw themselves nobody said. */
function wordsOf({ by, whose }: ToldBy): string {
  if (by === "the person") return "Their words, as said"
  return by === "seen by the worker" ? "What you saw, in your words" : `In ${whose} words, as said`
}

function WayOn({ words, on }: { readonly words: string; readonly on: () => void }) {
  return (
    <li>
      <button type="button" className="way-on" onClick={on}>
        {words}
      </button>
    </li>
  )
}
