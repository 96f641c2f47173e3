import type { Account, Circumstances, Correction, SafeContact, Wish } from "distinguo/accounts"
import {
  beginTalk,
  contactAnew,
  factsFor,
  type Kept,
  type KeptAnswer,
  keptOf,
  keptWords,
  type NextInTalk,
  nextInTalk,
  notReadBackYet,
  pagesOf,
  type Step,
  type ToldBy,
  takeUp,
  withMore,
  withoutAnswer,
} from "distinguo/assessment"
import type { FactId, Topic } from "distinguo/facts"
import { mended, wished, withoutWishes, wordsTold } from "./from-fields.ts"
import {
  type At,
  type Fields,
  newTalk,
  type SoFar,
  talkOf,
  talkOnTopic,
  telling,
  tellingOfSpeaker,
  themselves,
} from "./so-far.ts"

/** What can happen in a talk. Each press is one of these. */
export type Happening =
  | { readonly kind: "go"; readonly to: At; readonly heard?: string; readonly speaks?: "the same" }
  /** To the next of the talk's first things, or to listening. */
  | { readonly kind: "go on" }
  | { readonly kind: "worker"; readonly place: string; readonly role: string }
  | { readonly kind: "opened"; readonly account: Account }
  | { readonly kind: "about"; readonly episode: string }
  | { readonly kind: "circumstances"; readonly circumstances: Circumstances }
  | { readonly kind: "understood"; readonly law: "may be read" | "left out" }
  | { readonly kind: "write"; readonly fields: Partial<Fields> }
  | { readonly kind: "wanted"; readonly need: Wish["need"] }
  | { readonly kind: "wanted no longer"; readonly wish: Wish }
  | { readonly kind: "wish told"; readonly closing: boolean }
  | { readonly kind: "words told" }
  /** How they may be reached, as it is typed: all of it anew, so that nothing of what stood before is left. */
  | { readonly kind: "contact"; readonly contact: SafeContact; readonly kept: readonly Kept[] }
  | { readonly kind: "looked" }
  | { readonly kind: "speaker"; readonly speaker: ToldBy }
  | { readonly kind: "marked"; readonly kept: Kept }
  /** The words of somebody else, as they are typed. */
  | { readonly kind: "worded"; readonly kept: KeptAnswer }
  | { readonly kind: "left alone"; readonly topic: Topic }
  | { readonly kind: "taken back"; readonly fact: FactId }
  | { readonly kind: "earlier"; readonly fact: FactId; readonly earlier: "stands" | Correction }
  | { readonly kind: "asked"; readonly next: NextInTalk }
  /** A step of the talk, and then whatever stands next: its first things, or listening. */
  | { readonly kind: "step"; readonly step: Step; readonly kept?: readonly Kept[]; readonly to?: At }
  | { readonly kind: "taken out"; readonly of: readonly Kept[] }
  | { readonly kind: "words changed"; readonly of: number; readonly words: string }
  | { readonly kind: "read it back" }
  | { readonly kind: "found right"; readonly ended: boolean }
  /** A file of all that is kept was given to the device. */
  | { readonly kind: "given" }
  | { readonly kind: "forget" }
  /** Another talk from the first question: whatever file was open, and whatever was said, is no part of it. */
  | { readonly kind: "begin anew" }

/** The talk after something happened. Plain data in, plain data out; what may be asked or kept is the library's to say. */
export function after(soFar: SoFar, happening: Happening): SoFar {
  switch (happening.kind) {
    case "begin anew":
      return newTalk(soFar.day)
    case "go":
      return happening.speaks === "the same"
        ? { ...went(soFar, happening.to, happening.heard), speaker: soFar.speaker }
        : went(soFar, happening.to, happening.heard)
    case "go on":
      return onFrom(soFar)
    case "worker": {
      const { place, role } = happening
      return { ...soFar, account: { ...soFar.account, worker: { place, role: role === "not said" ? "" : role } } }
    }
    case "opened":
      return opened(soFar, happening.account)
    case "about":
      return shown({ ...soFar, episode: happening.episode }, { screen: "good place" })
    case "circumstances":
      return { ...soFar, circumstances: happening.circumstances }
    case "understood": {
      const { takenUp, episode, circumstances, day } = soFar
      const account = takenUp === "nothing" ? soFar.account : takenUp.account
      return onFrom({ ...soFar, start: beginTalk(account, { episode, circumstances, day, law: happening.law }) })
    }
    case "write":
      return { ...soFar, fields: { ...soFar.fields, ...happening.fields } }
    case "wanted": {
      const { wanted } = soFar.fields
      const now = wanted.includes(happening.need)
        ? wanted.filter((one) => one !== happening.need)
        : [...wanted, happening.need]
      return { ...soFar, fields: { ...soFar.fields, wanted: now } }
    }
    case "wanted no longer": {
      const wantedBefore = soFar.fields.wantedBefore.filter((wish) => wish !== happening.wish)
      return { ...soFar, fields: { ...soFar.fields, wantedBefore }, heard: again(soFar, "Taken out.") }
    }
    case "wish told":
      return wishTold(soFar, happening.closing)
    case "words told":
      return { ...wordsTold(soFar), heard: again(soFar, "Written down, as said.") }
    case "contact": {
      const { start, kept, fields } = soFar
      if (start === "not begun") return soFar
      return {
        ...soFar,
        ...contactAnew({ start, kept }, happening.kept),
        fields: { ...fields, contact: happening.contact },
      }
    }
    case "looked": {
      const fields = { ...soFar.fields, lookedFor: soFar.fields.looked }
      const found = factsFor(talkOf(soFar), fields.lookedFor)
      return { ...soFar, fields, heard: again(soFar, foundInWords[found.kind]) }
    }
    case "speaker":
      return { ...soFar, speaker: happening.speaker }
    case "marked":
      return stillHere({ ...soFar, kept: withMore(soFar.kept, [happening.kept]), heard: again(soFar, "Marked.") })
    case "worded":
      return { ...soFar, kept: withMore(soFar.kept, [happening.kept]) }
    case "left alone": {
      const step: Step = { kind: "left alone", topic: happening.topic, by: "the worker" }
      return shown({ ...soFar, steps: [...soFar.steps, step] }, { screen: "listen" }, "Left alone today.")
    }
    case "taken back": {
      const kept = withoutAnswer(soFar.kept, happening.fact, tellingOfSpeaker(soFar))
      return stillHere({ ...soFar, kept, heard: again(soFar, "Taken back. Nothing is said about it.") })
    }
    case "earlier": {
      const one = keptOf(soFar.kept, happening.fact, telling(soFar))
      if (one === "nothing said") return soFar
      const corrected: KeptAnswer = { ...one, earlier: happening.earlier }
      return { ...soFar, kept: withMore(soFar.kept, [corrected]) }
    }
    case "asked":
      return asked(wordsTold(soFar), happening.next)
    case "step": {
      const kept = withMore(soFar.kept, happening.kept ?? [])
      const next = { ...soFar, kept, steps: [...soFar.steps, happening.step] }
      return happening.to === undefined ? onFrom(next) : shown(next, happening.to)
    }
    case "taken out": {
      const out = new Set(happening.of)
      const left = soFar.kept.filter((one) => !out.has(one))
      return {
        ...soFar,
        kept: left,
        fields: withoutWishes(soFar.fields, happening.of),
        heard: again(soFar, "Taken out."),
      }
    }
    case "words changed": {
      const kept = soFar.kept.flatMap((one, index) =>
        index !== happening.of ? [one] : happening.words.trim() === "" ? [] : [keptWords(happening.words)],
      )
      const ended = soFar.at.screen === "change words" && soFar.at.ended
      const fields: Fields = { ...soFar.fields, mending: "nothing" }
      return shown({ ...soFar, kept, fields }, { screen: "read back", ended }, "Changed.")
    }
    case "read it back":
      return readBack(soFar)
    case "found right": {
      const to: At = { screen: happening.ended ? "keep or forget" : "listen" }
      return shown({ ...soFar, foundRight: soFar.kept }, to, "Right, as it was read.")
    }
    case "given":
      return { ...soFar, inAFile: true }
    case "forget":
      return forgotten(soFar)
    default:
      return happening satisfies never
  }
}

/**
 * From screen to screen. What was typed and not written down yet is written down as it stands; under the cover, and back
 * from it, it stays in its field.
 */
function went(soFar: SoFar, to: At, heard = ""): SoFar {
  const covers = to.screen === "covered" || to.screen === "not safe" || ("from" in soFar.at && soFar.at.from === to)
  if (covers) return { ...shown(soFar, to, heard), speaker: soFar.speaker }
  if (soFar.fields.ownWords.trim() === "") return shown(foundRightOnTheWay(soFar, to), to, heard)
  return shown(wordsTold(soFar), to, "Written down, as said.")
}

/** What they told stays; what they want now is theirs to say anew, and stands as it was until they do. */
function opened(soFar: SoFar, account: Account): SoFar {
  const takenUp = takeUp(account)
  const { wishes } = account
  const fields: Fields = {
    ...soFar.fields,
    wanted: [...new Set(wishes.flatMap(({ need, words }) => (words === "" ? [need] : [])))],
    wantedBefore: wishes.filter(({ words }) => words !== ""),
    contact: account.safeContact === "nothing said" ? soFar.fields.contact : account.safeContact,
  }
  const episode = account.episodes[0]?.id ?? "one"
  const to: At = { screen: account.episodes.length > 1 ? "which part" : "good place" }
  return shown({ ...soFar, account, takenUp, kept: takenUp.wishes, fields, episode }, to, "Opened.")
}

/** Read back to its end and kept or forgotten from there: it was found right. */
function foundRightOnTheWay(soFar: SoFar, to: At): SoFar {
  return soFar.at.screen === "read back" && to.screen === "keep or forget"
    ? { ...soFar, foundRight: soFar.kept }
    : soFar
}

/** Another talk that has not begun. What was given to the device as a file before is not in this page's hands. */
function forgotten({ day, inAFile }: SoFar): SoFar {
  return { ...newTalk(day), at: { screen: "forgotten", inAFile }, heard: "Nothing of it is left in this page." }
}

/** The same words a second time, told apart by a space, so that they are heard again. */
function again({ heard }: SoFar, words: string): string {
  return heard === words ? `${words}\u00a0` : words
}

const foundInWords = {
  found: "Perhaps one of these.",
  nothing: "Nothing here is like it.",
} as const

function shown(soFar: SoFar, at: At, heard = ""): SoFar {
  return { ...soFar, at, heard, speaker: themselves }
}

/** The first things of a talk in their order, as the library has it; after them the talk listens. No text is read here. */
function onFrom(soFar: SoFar): SoFar {
  const next = nextInTalk(talkOf(soFar), []).kind
  if (next === "ask the wish") return shown(soFar, { screen: "what they want", closing: false })
  if (next === "ask danger now") return shown(soFar, { screen: "danger now" })
  if (next === "pause for safety") return shown(soFar, { screen: "pause" })
  return shown(soFar, { screen: "listen" })
}

function wishTold(soFar: SoFar, closing: boolean): SoFar {
  const step: Step = closing ? { kind: "closing" } : { kind: "wish" }
  const told = { ...wished(soFar), steps: [...soFar.steps, step] }
  if (closing) return readBack(told)
  return soFar.fields.wanted.length > 0 ? shown(told, { screen: "something now" }) : onFrom(told)
}

/**
 * What stands in a field, or is pressed, is read back too: it was told, and would else be lost without a word. What was
 * found right before is not read a second time.
 */
function readBack(soFar: SoFar): SoFar {
  if (soFar.start === "not begun") return shown(soFar, { screen: "nothing kept" })
  const told = wished(mended(wordsTold(soFar)))
  if (told.kept.length === 0) return shown(told, { screen: "nothing kept" })
  const added = notReadBackYet(told.kept, told.foundRight)
  if (added.length === 0) return shown(told, { screen: "keep or forget" }, "All of it was read before, and was right.")
  return shown(told, told.foundRight.length === 0 ? { screen: "read back", ended: true } : { screen: "read the new" })
}

function asked(soFar: SoFar, next: NextInTalk): SoFar {
  switch (next.kind) {
    case "may we talk about":
      return shown(soFar, { screen: "may we", topic: next.topic, about: next.about })
    case "closing wish":
    case "nothing more":
      return shown(soFar, { screen: "what they want", closing: true }, "There is nothing more to ask today.")
    case "pause for safety":
      return shown(soFar, { screen: "pause" })
    case "ask":
    case "ask danger now": {
      const steps: readonly Step[] = [...soFar.steps, { kind: "fact", fact: next.fact }]
      return shown({ ...soFar, steps }, { screen: "question", next })
    }
    default:
      return shown(soFar, { screen: "question", next })
  }
}

/** A mark may close the page it was made on: of someone young nothing stands on it any more (CARE-8). */
function stillHere(soFar: SoFar): SoFar {
  const { at } = soFar
  if (at.screen !== "page") return soFar
  const pages = pagesOf(talkOnTopic(soFar, at.topic), at.topic)
  if (pages.length === 0) return shown(soFar, { screen: "listen" }, "Marked. From here on ask only what is said here.")
  return at.page < pages.length ? soFar : { ...soFar, at: { ...at, page: pages.length - 1 } }
}
