import type { FactId, Topic } from "../facts/index.ts"
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
  note: "Leave with them if they want to. Ask who should be with them, and whom to call. All questions can wait.",
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

/**
 * How many questions are put before the person is asked whether to go on, and how many that needed preparing. A choice
 * of ours, to be tried with peers.
 */
export const questionsBeforeARest = 10
export const hardQuestionsBeforeARest = 3

/** To the worker, where someone may hear who should not. */
export const betterPlace =
  "Here, or with them there, nobody can speak freely. The questions can wait for a better time or place; what they want and their safety cannot."

/**
 * What remains once the person is, or may be, under 18, beside the question of safety (CARE-8). Whom they trust, what
 * must be passed on, and last what they need: nothing about what was done to them.
 */
export const forSomeoneYoung: readonly Prompt[] = freeze([
  {
    name: "trust",
    words: "Is there someone you trust, whom you would like to have with you now?",
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
    words: `What do you need today? ${anotherDay}`,
    why: "",
    note: "Help with that now, whatever comes after. Ask nothing about what happened.",
    mark,
  },
])

/** A topic by name: to the worker the person is *they*; to the person, *you*, with one sentence of why. */
interface TopicNamed {
  readonly toTheWorker: string
  readonly toThePerson: string
  readonly why: string
}

function alike(words: string, why: string): TopicNamed {
  return { toTheWorker: words, toThePerson: words, why }
}

const topics: Readonly<Record<Topic, TopicNamed>> = freeze({
  age: {
    toTheWorker: "how old they were when it began",
    toThePerson: "how old you were when it began",
    why: "so that we can see whether you are owed the extra care that young people get",
  },
  "how it began": alike("how it began", "so that we can see what you were told, and what you may be owed"),
  moving: {
    toTheWorker: "how they came here",
    toThePerson: "how you came here",
    why: "so that we can see what you may be owed for the journey",
  },
  "work and pay": alike("pay and work", "so that we can see whether pay is owed to you"),
  "papers and money": alike("papers, and money owed", "so that we can see how to get back what is yours"),
  "coming and going": alike("coming and going", "so that we can see what would make you freer"),
  threats: {
    toTheWorker: "what people may have said would happen to them",
    toThePerson: "what people may have said would happen to you",
    why: "so that we can think together about keeping you safe",
  },
  hurt: alike("being hurt or left without care", "so that we can look after your health, if you want that"),
  "in whose hands": {
    toTheWorker: "the people they were with",
    toThePerson: "the people you were with",
    why: "so that we can see who owes you what",
  },
  "selling sex": {
    toTheWorker: "how the work was, and what they could say no to",
    toThePerson: "how the work was, and what you could say no to",
    why: "so that we can see what would make it safer for you",
  },
  "clients and partners": {
    toTheWorker: "people close to them, or people they met at work",
    toThePerson: "people close to you, or people you met at work",
    why: "so that we can think about your safety with them",
  },
  "who knew and meant it": alike("what others knew", "so that you know what you can ask for"),
  authorities: alike("police and other officials", "so that we can see what you may want to do about it"),
  "what they agreed to": {
    toTheWorker: "what they agreed to",
    toThePerson: "what you agreed to",
    why: "so that what you want is written down as you say it",
  },
  "what it was for": {
    toTheWorker: "what others wanted from them",
    toThePerson: "what others wanted from you",
    why: "so that we can see what you may be owed",
  },
  "work for the public": alike("work for the public", "so that we can see whether it had to be paid"),
  safety: {
    toTheWorker: "how safe they are",
    toThePerson: "how safe you are",
    why: "so that we can look after your safety before anything else",
  },
})

/** A topic as it is named aloud, in a question and on reading back. */
export function wordsForTopic(topic: Topic): string {
  return topics[topic].toThePerson
}

/** A topic as a heading or a press names it to the worker. */
export function topicToTheWorker(topic: Topic): string {
  return topics[topic].toTheWorker
}

/** What is hard about a topic, named before going there, so that a yes is to what comes (CARE-6). */
const hardPart: Readonly<Partial<Record<Topic, string>>> = freeze({
  "how it began": "promises of love, people with power over you, or being taken away",
  "papers and money": "papers, or the right to stay, being used against you",
  threats: "what people said would happen to you, or to those you love",
  hurt: "being hurt or touched against your will, drink or drugs, or going without",
  "selling sex": "clients, or things with clients, that you did not want",
  "clients and partners": "being hurt or controlled by clients, or by someone close to you",
  authorities: "being hurt, held, tested or sent away by police or an office",
})

/** Questions that need a yes of their own each time, after the yes to their topic, and what they are about. */
const ownYes: Readonly<Partial<Record<FactId, string>>> = freeze({
  children_used: "children, if you have any, being used to get you to do something",
})

export function needsOwnYes(fact: FactId): boolean {
  return Object.hasOwn(ownYes, fact)
}

/** Topics that are hard from their first question on: there the yes comes before any of them, not in the middle. */
export function isHardThroughout(topic: Topic): boolean {
  return ["threats", "hurt", "selling sex", "clients and partners", "authorities"].includes(topic)
}

/** The words that ask for a yes to going there: to a topic, to what is harder on an open topic, or to one question. */
export function mayWeTalkAbout(topic: Topic, about: FactId | "the topic", opened: boolean): Prompt {
  const { toThePerson: words, why } = topics[topic]
  const hard = about === "the topic" ? (hardPart[topic] ?? words) : (ownYes[about] ?? words)
  const something = opened ? "something harder about this" : "something that can be hard to talk of"
  const note = "Any answer but a clear yes means another time. “Another day” is a full answer, and closes the topic."
  return { name: topic, words: `May I ask about ${something}: ${hard}? You can say no, or not today.`, why, note, mark }
}
