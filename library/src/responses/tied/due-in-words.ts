import type { DeadlineFound } from "./deadline.ts"
import type { Cooperation, KindOfTie, Tie } from "./tie.ts"
import type { Due, DueBecause } from "./what-is-due.ts"

/** What each kind of tie is called. */
const kinds: Readonly<Record<KindOfTie, string>> = Object.freeze({
  help: "Help and a place",
  "a child": "For someone under 18",
  "time to recover": "Time to recover and to think",
  staying: "Being allowed to stay",
  "not being sent back": "Not being sent back",
  "pay and work": "Pay and work",
  "money for harm": "Money for harm done",
  "not being punished": "Not being punished",
  "a record cleared": "A record cleared",
})

export function kindOfTieInWords(kind: KindOfTie): string {
  return kinds[kind]
}

const because: Readonly<Record<DueBecause, string>> = Object.freeze({
  "present on what they said": "On what they said, each part of the definition that this hangs on is present.",
  "they said it both ways": "They said it both ways. That is theirs to say, and takes nothing away.",
  "the law itself is open": "The law itself can be read in more than one way here. A lawyer can argue for one.",
  "a part is not known": "A part is not known.",
  "another crime may tie it": "On what was said these texts are not met; another crime may tie it too.",
  "whatever the finding": "This holds whatever is found.",
})

/** Why it is read out; and where a reasonable ground is enough, that this is less than proof. */
export function becauseInWords({ because: why, tie: { condition }, asksForNoCoercion }: Due): readonly string[] {
  const open = why === "a part is not known" || why === "the law itself is open" || why === "they said it both ways"
  return [
    because[why],
    ...(open ? [openBut[condition.needs]] : []),
    ...(why === "another crime may tie it" ? [condition.otherCrimes] : []),
    ...(asksForNoCoercion ? ["The text asks for no coercion; it makes nothing more urgent."] : []),
  ]
}

const openBut: Readonly<Record<Tie["condition"]["needs"], string>> = Object.freeze({
  "a reasonable ground":
    "A reasonable ground is less than proof: it can be asked for all the same. A lawyer can say what is enough.",
  "a decision of an authority":
    "An authority decides it, by its own look. It can be asked for all the same; a lawyer can say how.",
  "proof in court": "A court decides it, on what is shown there. A lawyer can say what that would take.",
  "no finding": "It can be asked for all the same.",
  "not known": "How sure anybody must be was not compared. It can be asked for all the same; ask a lawyer.",
})

const firmness: Readonly<Record<Tie["howFirm"], string>> = Object.freeze({
  owed: "The text says that it is owed.",
  "must be possible": "The text says that it must be possible, and no more.",
  "must be considered": "The text says that the State must consider it, and no more.",
  "may be given": "The text says that it may be given: nobody owes it.",
})

export function firmnessInWords({ howFirm }: Tie): string {
  return firmness[howFirm]
}

const cooperation: Readonly<Record<Cooperation["asked"], string>> = Object.freeze({
  required: "The law asks them to work with police or prosecutors.",
  "required, with exceptions": "The law asks them to work with police or prosecutors, with exceptions.",
  "not required": "The law does not ask them to work with police or prosecutors.",
  "may be asked": "The law may ask them to work with police or prosecutors.",
  "not known": "Whether the law asks them to work with police or prosecutors is not known.",
})

/** The law's own condition; help from list 1 never has it. */
export function cooperationInWords({ asked, words }: Cooperation): string {
  return `${cooperation[asked]} ${words}`
}

/** A time in words, its day spelt out by the face. `spell` writes a day as people say it. */
export function deadlineInWords(found: DeadlineFound, spell: (day: string) => string): readonly string[] {
  switch (found.is) {
    case "none named":
      return [found.words]
    case "not known":
      return [`A last day is not known. ${found.words}`]
    case "in words":
      return [found.words, found.because]
    case "a shortest time":
      return [
        found.words,
        `It cannot end before ${spell(found.day)}, counted from ${spell(found.countedFrom)}, ${found.from}.`,
        ...(found.isOver ? [`That day has passed. ${found.onceOver}`] : []),
      ]
    case "a last day":
      return [
        found.words,
        `${found.isOver ? "The last day was" : "The last day is"} ${spell(found.day)}, counted from ${spell(found.countedFrom)}, ${found.from}. Ask a lawyer well before it.`,
        ...(found.isOver ? [`It may not be too late. ${found.onceOver}`] : []),
      ]
    default:
      return found satisfies never
  }
}

/** Said before list 2, always. */
export const nothingHereRefuses =
  "Nothing here refuses anything. What they ask for and need stands in the first list, whatever is found."
export const ownAccountDecides = "Only what they said themselves counts here. What others deny takes nothing away."
export const fromMemoryTies =
  "Where it says “from memory”, nobody compared the words with the text. Every first day of a law is from memory too, unless its source says otherwise."
