import type { Account, SafeContact } from "../accounts/index.ts"
import { freeze } from "../reasoning/index.ts"
import type { Prompt } from "./ask-talk.ts"
import type { Kept } from "./talk-kept.ts"

const mark = "not yet tried with the people it is for"

/**
 * Offered once, at the end of a talk, after the words about duties: someone young is asked too, because a child must be
 * reachable safely. Anything but a yes keeps nothing (CARE-39).
 */
export const mayWeReachYou: Prompt = freeze({
  name: "reach you",
  words: "Would you like to be reached again? You need not. I help you just the same.",
  why: "",
  note: "If they do not say yes, write nothing, and do not call. Ask only what they want to be asked; each part can be left out.",
  mark,
})

/** One part of it that is told in words: how it is asked, and how it is read back. */
export interface PartOfContact {
  readonly part: Exclude<keyof SafeContact, "means" | "until" | "anotherTalk">
  readonly asks: string
  /** To the worker, or empty. */
  readonly note: string
  /** A short name for it, as a desk lists it. */
  readonly label: string
  readonly readBack: (words: string) => string
}

/** What can be said of it, in the order in which it is asked: what can hurt most comes first. */
export const partsOfContact: readonly PartOfContact[] = Object.freeze<readonly PartOfContact[]>([
  {
    part: "whoSees",
    asks: "Who else may see your phone, or open the door?",
    note: "",
    label: "Who may see the phone, or open",
    readBack: (words) => `Who else may see your phone, or open the door: “${words}”`,
  },
  {
    part: "name",
    asks: "What name should I ask for?",
    note: "It need not be theirs.",
    label: "Ask for",
    readBack: (words) => `I ask for: “${words}”`,
  },
  {
    part: "when",
    asks: "When is it safe?",
    note: "",
    label: "When",
    readBack: (words) => `When it is safe: “${words}”`,
  },
  {
    part: "neverWhen",
    asks: "When not at all?",
    note: "",
    label: "When not at all",
    readBack: (words) => `When I never try: “${words}”`,
  },
  {
    part: "neverSay",
    asks: "If another answers: what must I not say?",
    note: "",
    label: "If another answers, do not say",
    readBack: (words) => `If another answers I do not say: “${words}”`,
  },
  {
    part: "sayInstead",
    asks: "What shall I say instead?",
    note: "Something that fits their life, and that you can keep up.",
    label: "Say instead",
    readBack: (words) => `I say instead: “${words}”`,
  },
  {
    part: "how",
    asks: "How, then?",
    note: "No number and no address need stand here. They can keep yours instead.",
    label: "The way",
    readBack: (words) => `The way: “${words}”`,
  },
  {
    part: "reachUs",
    asks: "How will you reach me, or someone here?",
    note: "Say when somebody answers, and what they need not say.",
    label: "How they reach us",
    readBack: (words) => `How you reach us: “${words}”`,
  },
])

const anotherTalkInWords = {
  wanted: "You would like to talk again.",
  perhaps: "Perhaps you would like to talk again.",
} as const

/** What is kept of it, a line for each part, so that each can be taken out alone (CARE-15). */
export function keptContact(contact: SafeContact): readonly Kept[] {
  const { means, until, anotherTalk } = contact
  const kept = (set: Partial<SafeContact>, readBack: string): Kept => ({ kind: "contact", set, readBack })
  return freeze([
    ...partsOfContact.flatMap(({ part, readBack }) => {
      const words = contact[part].toWellFormed()
      return words.trim() === "" ? [] : [kept({ [part]: words }, readBack(words))]
    }),
    ...(means.length === 0 ? [] : [kept({ means }, `By: ${means.join(", ")}.`)]),
    ...(until === "not said" ? [] : [kept({ until }, `This holds until ${until.latest}. After that I ask you again.`)]),
    ...(anotherTalk === "not said" ? [] : [kept({ anotherTalk }, anotherTalkInWords[anotherTalk])]),
  ])
}

/** What a worker reads before they call: what can hurt first, then how; each part under its short name, as said. */
export function beforeYouCall({ safeContact }: Account): readonly { readonly label: string; readonly words: string }[] {
  if (safeContact === "nothing said") return []
  const { means } = safeContact
  return [
    ...partsOfContact.flatMap(({ part, label }) => {
      const words = safeContact[part]
      return words.trim() === "" ? [] : [{ label, words }]
    }),
    ...(means.length === 0 ? [] : [{ label: "By", words: means.join(", ") }]),
  ]
}

/** The same for a slip that is asked for: without what would say on paper what it is. */
export const headOfContactSlip = "To remember"
