import type { Topic } from "../facts/index.ts"
import { freeze } from "../reasoning/index.ts"
import type { Prompt } from "./ask-talk.ts"

const mark = "not yet tried with the people it is for"

/** First in every talk, and last (care.md, section 3). */
export const wish: Prompt = freeze({
  name: "wish",
  words: "What would make things better for you this week? It can be one thing, or nothing.",
  why: "",
  note: "Write their order, not yours. Food, health, phone credit: what can be given now comes before any question.",
  mark,
})

export const closingWish: Prompt = freeze({
  name: "closing wish",
  words: "Before we stop: what would you like to happen next, if anything?",
  why: "",
  note: "Read out what there is, nothing included, with what each costs and who learns of it. They choose.",
  mark,
})

/** Said at the end of every talk: a second one is offered, never demanded (CARE-39). */
export const anotherDay = "We can talk again another day if you want to. It will not be held against you either way."

/** Where they say that they are in danger now: help comes before any further question. */
export const pause: Prompt = freeze({
  name: "pause",
  words: "Let us look after that first. What would make you safer now?",
  why: "",
  note: "Leave with them if they want to. Ask who should be with them, and whom to call. The police only if they want that. All questions can wait.",
  mark,
})

/** After every few questions: relevance alone would go on for as long as someone answers. */
export const rest: Prompt = freeze({
  name: "rest",
  words: "That was a lot of questions. Shall we go on a little, or stop here?",
  why: "",
  note: "Any answer but a clear yes means stopping. What was said so far is enough to help with.",
  mark,
})

/** How many questions are put before the person is asked whether to go on. A choice of ours, to be tried with peers. */
export const questionsBeforeARest = 10

/**
 * What remains once the person is, or may be, under 18, beside the question of safety (CARE-8). Whom they trust, what
 * must be passed on, and last what they need: nothing about what was done to them.
 */
export const forSomeoneYoung: readonly Prompt[] = freeze([
  {
    name: "trust",
    words: "Is there an older person you trust, whom you would like to have with you now?",
    why: "so that you do not have to go through this alone",
    note: "Someone they name, not one you choose. Call no family before you know that it is safe.",
    mark,
  },
  {
    name: "tell whom",
    words: "Shall we go through what I must tell, and whom, before I tell anyone?",
    why: "so that nothing is done behind your back",
    note: "Say again who learns what, and when. Someone trained for this goes on from here, not you.",
    mark,
  },
  {
    name: "need",
    words: "What do you need today?",
    why: "",
    note: "Help with that now, whatever comes after. Ask nothing about what happened.",
    mark,
  },
])

/** How a topic is named to the person, and one sentence of why, before a yes to going there (CARE-6). */
const topics: Readonly<Record<Topic, readonly [words: string, why: string]>> = freeze({
  age: [
    "how old you were when it began",
    "so that we can see whether you are owed the extra care that young people get",
  ],
  "how it began": ["how it began", "so that we can see what you were told, and what you may be owed"],
  moving: ["how you came here", "so that we can see what you may be owed for the journey"],
  "work and pay": ["work and pay", "so that we can see whether pay is owed to you"],
  "papers and money": ["papers and money", "so that we can see how to get back what is yours"],
  "coming and going": ["coming and going as you like", "so that we can see what would make you freer"],
  threats: ["what people may have said would happen to you", "so that we can think together about keeping you safe"],
  hurt: ["being hurt or left without care", "so that we can look after your health, if you want that"],
  "in whose hands": ["the people you were with", "so that we can see who owes you what"],
  "selling sex": [
    "how the work was, and what you could say no to",
    "so that we can see what would make it safer for you",
  ],
  "clients and partners": [
    "people close to you, or people you met at work",
    "so that we can think about your safety with them",
  ],
  "who knew and meant it": ["what others knew", "so that we can see who may have to answer for it"],
  authorities: ["police and other officials", "so that we can see what you may want to do about it"],
  "what they agreed to": ["what you agreed to", "so that what you want is written down as you say it"],
  "what it was for": ["what others wanted from you", "so that we can see what you may be owed"],
  "work for the public": ["work for the public", "so that we can see whether it had to be paid"],
  safety: ["how safe you are", "so that we can look after your safety before anything else"],
})

/** The words that ask for a yes to going there. */
export function mayWeTalkAbout(topic: Topic): Prompt {
  const [words, why] = topics[topic]
  const note = "Any answer but a clear yes means another time. “Another day” is a full answer."
  return {
    name: topic,
    words: `May I ask about something that can be hard to talk of: ${words}? You can say no, or not today.`,
    why,
    note,
    mark,
  }
}
