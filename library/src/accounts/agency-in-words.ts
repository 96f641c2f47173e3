import type { HowFreely, Moment, OthersMoment, TimeOfMoment } from "./agency-over-time.ts"
import type { AgencyFact } from "./agency-told-of.ts"
import { daysInWords } from "./days-in-words.ts"

/** Said above every such line, wherever it is read. */
export const agencyInGeneral =
  "What they themselves said, in the order of the days it is about, their own words first. Nothing is concluded from it, and nobody else's word is part of it."

/** Said where they were, or may have been, under 18 then. */
export const agencyOfTheYoung =
  "They were under 18 then, or may have been. It is kept as they said it, and nothing is concluded from what they say of agreeing."

/** Said above what others said of it. */
export const othersOnAgency =
  "Kept as theirs, and no part of the line above: what someone agreed to is only their own to say."

export const agencyWithoutADay = "On a day that was not said"

interface Sentences {
  readonly yes: string
  readonly no: string
}

/** Each as it may be said of someone, and no more than they said. */
const sentences: Readonly<Record<AgencyFact, Sentences>> = Object.freeze({
  no_acceptable_alternative: {
    yes: "They saw no other way then that they could have lived with.",
    no: "There was another way then that they could have lived with.",
  },
  consent_initial: {
    yes: "They knew what the work would be, and said yes.",
    no: "They did not know what it would be, or did not say yes.",
  },
  consent_informed: {
    yes: "Before they said yes they knew all that mattered to them.",
    no: "Something that mattered to them was kept from them before they said yes.",
  },
  consent_conditional: {
    yes: "Some things they agreed to only in a certain way.",
    no: "They set no conditions.",
  },
  condition_kept: {
    yes: "What they had set as a condition was kept to.",
    no: "What they had set as a condition was not kept to.",
  },
  can_refuse_clients: {
    yes: "They could say no to a client, a task or a shift, and nothing bad followed.",
    no: "They could not say no to a client, a task or a shift, or had to pay for it.",
  },
  can_refuse_acts: {
    yes: "They could say no to a sexual act, and nothing bad followed.",
    no: "They could not say no to a sexual act, or had to pay for it.",
  },
  consent_ongoing: {
    yes: "They wanted to go on, as it was or with changes.",
    no: "They wanted to stop.",
  },
  would_stop_if_something_else_paid: {
    yes: "They would stop if something else paid enough.",
    no: "They would go on, whatever else paid.",
  },
  consent_withdrawn: {
    yes: "They said no, or asked to stop.",
    no: "Saying no, or asking to stop, did not come up for them.",
  },
  kept_on_after_no: {
    yes: "After their no, someone made them go on.",
    no: "After their no they could stop, or went on because they wanted to.",
  },
  stopped_before: {
    yes: "They had stopped before, and nothing bad followed.",
    no: "They had stopped before, and something bad followed.",
  },
  can_leave: {
    yes: "They could leave, with what they were owed.",
    no: "They could not leave, or would have lost what they were owed.",
  },
})

/** What a worker must not read into it. */
const notToBeReadAs: Readonly<Partial<Record<AgencyFact, Partial<Sentences>>>> = Object.freeze({
  no_acceptable_alternative: { yes: "By itself nothing that anyone did to them, and no less a reason." },
  consent_initial: { yes: "Knowing the kind of work is not agreeing to every condition." },
  would_stop_if_something_else_paid: {
    yes: "A reason of their own. By itself nothing that anyone did to them, and no less a reason.",
  },
  consent_withdrawn: { no: "Not having said no is never a yes." },
})

/** What was said, in one sentence. */
export function momentInWords({ fact, answer }: Moment): string {
  return sentences[fact][answer]
}

/** What is not to be read into it, or empty. */
export function besideMoment({ fact, answer }: Moment): string {
  return notToBeReadAs[fact]?.[answer] ?? ""
}

/** Of which time something was said, as a heading: "March 2024, as things were then", "When it began, May 2023". */
export function timeOfMomentInWords(time: TimeOfMoment): string {
  switch (time.kind) {
    case "days of its own":
      return headed(fromTo(daysInWords(time.from), daysInWords(time.to)))
    case "at the beginning":
      return time.at === "not said" ? "When it began" : `When it began, ${daysInWords(time.at)}`
    case "when it was told":
      return time.at === "not said"
        ? "As things were when it was told"
        : `${headed(daysInWords(time.at))}, as things were then`
    case "over all of it":
      return allOfIt(time)
    case "at some time in it":
      return "At some time in it"
    default:
      return time satisfies never
  }
}

function allOfIt({ from, to }: Extract<TimeOfMoment, { readonly kind: "over all of it" }>): string {
  const ends = to === "not said" ? "" : to === "still going on" ? ", still going on" : ` to ${daysInWords(to)}`
  return from === "not said" ? "Of all of it" : `Of all of it, from ${daysInWords(from)}${ends}`
}

function fromTo(from: string, to: string): string {
  return from === to ? from : `from ${from} to ${to}`
}

function headed(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const freelyInWords: Readonly<Record<HowFreely, string>> = Object.freeze({
  "nothing is said against it": "",
  "not freely, and it stands":
    "not told freely; of their own agreement it stands all the same, and only they can set it aside",
  "not freely, and it waits": "not told freely: it waits until they say it again freely, or say that it stands",
  "not freely, and since said to stand": "not told freely, and since then they have said that it stands",
})

/** How freely it was told, where something is said against it; else empty. */
export function howFreelyInWords({ freely }: Moment): string {
  return freelyInWords[freely]
}

/** What another's word does: nothing to what they agreed to. */
export function readByInWords({ readBy }: OthersMoment): string {
  return readBy === "nothing" ? "sets nothing" : "read in what is found with everything said, and not here"
}
