import { all } from "../../../reasoning/index.ts"
import { oneOf } from "../condition.ts"
import { factSheet, gaatw, practice, principleFromMemory, protocol, whoInterviewsFromMemory } from "../grounds.ts"
import type { Safeguard } from "../safeguard.ts"

/** What does less was looked at first; and somebody comes, asks and answers afterwards. */
export const onOtherWaysAndAfter: readonly Safeguard[] = [
  {
    id: "less-was-looked-at-first",
    about: "Other ways",
    must: "Ways that do less were looked at with the people concerned, first of all asking what they want, and they still want this one.",
    why: "What is wanted may be something small: pay, a paper, a lock, a lawyer, someone to go with.",
    change: "Go through the other ways with them, and take the one that does least of what they did not ask for.",
    rests: [gaatw, factSheet("on raids: organised workers help better"), practice("section 5, step 8")],
    test: all(
      "other_ways: asking what they want",
      oneOf("why_this: they chose it", "why_this: others were tried", "why_this: danger now, they say"),
    ),
  },
  {
    id: "day-after",
    about: "Afterwards",
    must: "The day after, someone they chose comes, at a time that was agreed.",
    why: "What goes wrong may go wrong when everybody has left.",
    change: "Agree with each of them who comes, when and where, and that no is fine then too.",
    rests: [whoInterviewsFromMemory("recommendation 9, be prepared for an emergency"), practice("section 5, step 12")],
    test: oneOf("day_after: someone they chose"),
  },
  {
    id: "asked-how-it-went",
    about: "Afterwards",
    must: "Within 90 days peers, or others who had no part in it, ask the people what came of it, and tell the community first.",
    why: "Nobody who only counts arrests ever learns of the evictions.",
    change:
      "Ask an organisation with no part in it to ask, without names, about arrest, eviction, money, children and violence.",
    rests: [practice("section 6, unwanted consequences within 90 days"), principleFromMemory("guideline 1")],
    test: oneOf("asked_how: peers or others apart"),
  },
  {
    id: "can-complain",
    about: "Afterwards",
    must: "They can complain somewhere independent, and were told before how.",
    why: "A complaint to those who did it is none.",
    change: "Name an office with no part in it, in their language, before the day.",
    rests: [principleFromMemory("principle 17 and guideline 9"), practice("section 7, the person as user")],
    test: oneOf("complaint: somewhere independent"),
  },
  {
    id: "someone-answers",
    about: "Afterwards",
    must: "One office, named before to the people concerned, answers for harm that is done, and can make it good.",
    why: "Where nobody answers, doors, rooms and savings are paid for by those who were to be helped.",
    change: "Say before which office answers, and what money it has for it.",
    rests: [principleFromMemory("principle 17"), protocol("article 6(6)"), practice("section 6, complaints")],
    test: oneOf("answers_for_it: one office that can pay"),
  },
]
