import {
  type Account,
  type Circumstances,
  nothingOfContact,
  type SafeContact,
  type Telling,
  type Wish,
} from "distinguo/accounts"
import {
  type Kept,
  mayBeLeftAlone,
  type NextInTalk,
  newAccount,
  type Step,
  type TakenUp,
  type Talk,
  type ToldBy,
  talkSoFar,
  tellingOfTheTalk,
  toldBy,
  whoMayHaveSaid,
} from "distinguo/assessment"
import { type FactId, factById, type Topic } from "distinguo/facts"

/** Which screen of the talk is shown. Each is a function of all that was said so far, and of nothing else. */
export type At = OnTheWay | { readonly screen: "not safe" | "stop" | "covered"; readonly from: OnTheWay }

/** From the question of keeping on it has stopped already: a second "Stop" would ask the same thing twice. */
export const withoutStop: readonly At["screen"][] = [
  "stop",
  "keep or forget",
  "keep it",
  "kept",
  "forgotten",
  "nothing kept",
]

/** Where "One moment" and "Stop" lead back to. */
export type OnTheWay =
  | { readonly screen: "good place" | "without a talk" | "from a file" | "which part" | "who can hear" | "say first" }
  | { readonly screen: "what they want"; readonly closing: boolean }
  | { readonly screen: "something now" | "danger now" | "pause" | "listen" | "topics" | "look for it" }
  | { readonly screen: "young" | "whom to tell" | "read the new" }
  /** Whether they want to be reached again, and where it goes on. */
  | { readonly screen: "reach you"; readonly goOn: OnTheWay | "read it back" }
  | { readonly screen: "page"; readonly topic: Topic; readonly page: number }
  /** Their yes is asked for: by the worker on the way to a topic, or as the next question. */
  | { readonly screen: "may we"; readonly topic: Topic; readonly about: FactId | "the topic" }
  | { readonly screen: "question"; readonly next: NextInTalk }
  | { readonly screen: "read back"; readonly ended: boolean }
  | { readonly screen: "change"; readonly fact: FactId; readonly ended: boolean }
  | { readonly screen: "change words"; readonly of: number; readonly ended: boolean }
  | { readonly screen: "keep or forget" | "keep it" | "kept" | "nothing kept" }
  | { readonly screen: "forgotten"; readonly inAFile: boolean }

/** Everything of one talk, as plain data in this page's memory. Forgetting is beginning with another one. */
export interface SoFar {
  readonly at: At
  /** For the ear: what changed last. */
  readonly heard: string
  readonly account: Account
  /** The talk that it goes on from: then place and role are the file's. */
  readonly takenUp: TakenUp | "nothing"
  readonly episode: string
  readonly circumstances: Circumstances
  readonly day: string
  /** The talk as it began, once the words have been understood (CARE-1). */
  readonly start: Talk | "not begun"
  readonly steps: readonly Step[]
  readonly kept: readonly Kept[]
  /** What was kept when all of it was last read back and found right. */
  readonly foundRight: readonly Kept[]
  /** A file of this talk was given to the device: forgotten here, it is still there. */
  readonly inAFile: boolean
  readonly fields: Fields
  /** Who said what is marked next. Back to the person themselves with every screen. */
  readonly speaker: ToldBy
}

/** What stands in fields and is not written down yet, so that no screen in between loses it. */
export interface Fields {
  readonly wanted: readonly Wish["need"][]
  /** What they asked for in an earlier talk in their own words, as long as it is so. */
  readonly wantedBefore: readonly Wish[]
  readonly wantedWords: string
  readonly nextWords: string
  readonly ownWords: string
  readonly contact: SafeContact
  /** Words of theirs that are being put right: as they were, and as they stand in the field. */
  readonly mending: { readonly was: string; readonly words: string } | "nothing"
  readonly looked: string
  /** What was last looked for: what is found of it stands on the screen. */
  readonly lookedFor: string
}

export const themselves = whoMayHaveSaid[0] ?? never()

export function newTalk(day: string): SoFar {
  return {
    at: { screen: "good place" },
    heard: "",
    account: newAccount(day, { place: "not said", role: "not said" }),
    takenUp: "nothing",
    episode: "one",
    circumstances: { place: "not said", present: [], interpreter: "not said", promised: "not said" },
    day,
    start: "not begun",
    steps: [],
    kept: [],
    foundRight: [],
    inAFile: false,
    fields: {
      wanted: [],
      wantedBefore: [],
      wantedWords: "",
      nextWords: "",
      ownWords: "",
      contact: nothingOfContact,
      mending: "nothing",
      looked: "",
      lookedFor: "",
    },
    speaker: themselves,
  }
}

/** How the person tells things now. Who is there may change in the middle of a talk; what was said before stays so. */
export function telling({ day, circumstances }: SoFar): Telling {
  return tellingOfTheTalk(day, circumstances)
}

/** How what is marked now was told: by the person, or by the one chosen under "Who said this?". */
export function tellingOfSpeaker(soFar: SoFar): Telling {
  return soFar.speaker.by === "the person" ? telling(soFar) : toldBy(telling(soFar), soFar.speaker)
}

/** The talk as the library reads it. @throws before the words were understood: no screen before that asks for it. */
export function talkOf({ start, steps, kept, circumstances }: SoFar): Talk {
  if (start === "not begun") throw new Error("no talk has begun")
  return { ...talkSoFar(start, steps, kept), circumstances }
}

/**
 * The talk as a page of one topic reads it: what they would rather not say closes the topic when the page is left, and
 * not under the worker's finger, who may have pressed beside.
 */
export function talkOnTopic(soFar: SoFar, topic: Topic): Talk {
  return talkOf({ ...soFar, kept: soFar.kept.filter((one) => !isRatherNotSaid(one, topic)) })
}

/** Whether the worker marked them as under 18, or perhaps so, whatever was written down of it. */
export function isMarkedYoung({ steps }: SoFar): boolean {
  return steps.some(({ kind }) => kind === "young")
}

/** Whether they would rather not say something of this topic. */
export function isLeftAlone({ kept }: SoFar, topic: Topic): boolean {
  return mayBeLeftAlone(topic) && kept.some((one) => isRatherNotSaid(one, topic))
}

function isRatherNotSaid(one: Kept, topic: Topic): boolean {
  return "said" in one && one.said.answer === "declined" && factById(one.said.fact).topic === topic
}

/** Whether closing the page would lose something that was said. */
export function wouldLoseSomething({ at, start, kept, fields }: SoFar): boolean {
  if (start === "not begun") return false
  if (at.screen === "kept" || at.screen === "forgotten" || at.screen === "nothing kept") return false
  const { wanted, wantedWords, nextWords, ownWords } = fields
  return kept.length > 0 || wanted.length > 0 || `${wantedWords}${nextWords}${ownWords}`.trim() !== ""
}

function never(): never {
  throw new Error("the person is the first who may have said something")
}
