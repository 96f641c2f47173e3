import { mayBeLeftAlone } from "distinguo/assessment"
import type { Topic } from "distinguo/facts"
import type { Happening } from "./happening.ts"
import type { At } from "./so-far.ts"
import type { Told } from "./told.ts"

type Ways = Pick<Told, "happens">

/** True wherever something was said that no phrase here is: it goes to their own words, and nothing is marked for it. */
export function SomethingElse({ happens, words }: Ways & { readonly words: string }) {
  return (
    <button type="button" className="quiet" onClick={() => happens(toTheirWords)}>
      {words}
    </button>
  )
}

const toTheirWords: Happening = {
  kind: "go",
  to: { screen: "listen" },
  heard: "Write it in their words, as said.",
  speaks: "the same",
}

/** They do not want to speak of it: nothing of the topic is asked or listed any more today. */
export function LeaveAlone({ happens, topic }: Ways & { readonly topic: Topic }) {
  if (!mayBeLeftAlone(topic)) return null
  return (
    <button type="button" className="quiet" onClick={() => happens({ kind: "left alone", topic })}>
      Leave this alone today
    </button>
  )
}

export function BackTo({ happens, to }: Ways & { readonly to: At }) {
  return (
    <button type="button" className="quiet" onClick={() => happens({ kind: "go", to })}>
      Back
    </button>
  )
}
