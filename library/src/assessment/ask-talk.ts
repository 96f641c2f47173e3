import type { Account, Circumstances } from "../accounts/index.ts"
import type { FactId, Phrase, Topic } from "../facts/index.ts"

/** A talk with the person, as it stands: plain data, from which alone it follows what comes next. */
export interface Talk {
  /** What has been said so far: read from a file perhaps, and added to as they speak. */
  readonly account: Account
  /** The id of the episode that the talk is about. */
  readonly episode: string
  /** Whether the words about duties have been said, and understood (CARE-1). */
  readonly duty: "not said" | "said, not understood" | "said and understood"
  /** The duty's words offer to leave the law out. Then no definition is read, and nothing is asked for one's sake. */
  readonly law: "may be read" | "left out"
  /** Where this talk takes place, and before whom: where they cannot speak freely the questions wait (CARE-14). */
  readonly circumstances: Circumstances
  /** The day of the talk, `YYYY-MM-DD`, by which someone is known to be grown up by now. */
  readonly day: string | "not said"
  /** What the worker has said so far in this talk, in order. Kept in memory, and never written down (CARE-15). */
  readonly steps: readonly Step[]
}

/** One thing the worker has said or marked, whether or not it was answered. */
export type Step =
  | { readonly kind: "wish" }
  | { readonly kind: "fact"; readonly fact: FactId }
  /** They said that they are, or may be, under 18: marked by the worker, whatever is written down of it. */
  | { readonly kind: "young" }
  /** They said that they are in danger now. */
  | { readonly kind: "danger" }
  | { readonly kind: "better place"; readonly answer: "wait" | "go on" }
  | { readonly kind: "pause"; readonly answer: "go on" | "not now" }
  | { readonly kind: "rest"; readonly answer: "go on" | "not now" }
  | {
      readonly kind: "topic"
      readonly topic: Topic
      /** The whole topic, or one question of it that needs a yes of its own. */
      readonly about: FactId | "the topic"
      readonly answer: "yes" | "not now"
    }
  /** They do not want to talk about it today: told by the question they would rather not answer, or seen by the worker. */
  | { readonly kind: "left alone"; readonly topic: Topic; readonly by: FactId | "the worker" }
  | { readonly kind: "younger"; readonly prompt: string }
  | { readonly kind: "closing" }

/** What comes next in a talk. Nothing here names a law, a part of one or a finding, or says how much is left. */
export type NextInTalk =
  | { readonly kind: "say the duty first"; readonly say: readonly string[]; readonly mark: string }
  | ({ readonly kind: "ask the wish" } & Prompt)
  | ({ readonly kind: "ask danger now" } & AskFact)
  | ({ readonly kind: "pause for safety" } & Prompt)
  | ({ readonly kind: "shall we go on" } & Prompt)
  /** For the worker alone, and never said aloud: whoever should not hear it may be listening. */
  | { readonly kind: "wait for a better place"; readonly note: string }
  | ({ readonly kind: "may we talk about"; readonly topic: Topic; readonly about: FactId | "the topic" } & Prompt)
  | ({ readonly kind: "ask" } & AskFact)
  | ({ readonly kind: "ask someone young" } & Prompt)
  | ({ readonly kind: "closing wish"; readonly another: string } & Prompt)
  | { readonly kind: "nothing more" }

/** Words of the talk's own, that ask for no fact. */
export interface Prompt {
  readonly name: string
  /** To be said to the person. */
  readonly words: string
  /** Continues "I ask": in the person's terms. Empty where the words say it themselves. */
  readonly why: string
  /** For the worker alone. */
  readonly note: string
  readonly mark: Mark
}

/** A question of the vocabulary, as it is put to the person. */
export interface AskFact {
  readonly fact: FactId
  readonly topic: Topic
  /** How the topic is named to the person. */
  readonly topicWords: string
  readonly words: string
  readonly phrases: readonly Phrase[]
  readonly why: string
  readonly note: string
  readonly mark: Mark
}

type Mark = "not yet tried with the people it is for"
