import {
  type Account,
  answers,
  companions,
  readAccount,
  sourceKinds,
  type Telling,
  tellingPlaces,
} from "distinguo/accounts"
import { afterStep, answerInTalk, type NextInTalk, nextInTalk, type Talk } from "distinguo/assessment"
import { type FactId, vocabulary } from "distinguo/facts"
import { firstDefinitions as definitions } from "distinguo/law"
import type { Definition } from "distinguo/reasoning"
import fc from "fast-check"

export const freely: Telling = {
  by: "the person",
  role: "",
  when: "not said",
  circumstances: { place: "own place", present: ["nobody"], interpreter: "none", promised: "no" },
  setAside: "no",
  stands: false,
}

/** An account in confidence of one episode, with what was said before the talk. */
export function accountWith(said: readonly object[], more: object = {}): Account {
  const value = {
    schema: "distinguo.account/1",
    label: "Kitchen",
    worker: { place: "ZA", role: "caseworker" },
    episodes: [{ id: "kitchen", said }],
    ...more,
  }
  const read = readAccount(value)
  if ("problems" in read) throw new Error(JSON.stringify(read.problems))
  return read.account
}

export function talkOn(account: Account, more: Partial<Talk> = {}): Talk {
  const { circumstances } = freely
  const begun = { duty: "said and understood", law: "may be read", day: "2026-11-22", steps: [] } as const
  return { account, episode: "kitchen", circumstances, ...begun, ...more }
}

const factIds = vocabulary.map(({ id }) => id)

/** Something said before the talk, by anyone and in any circumstances: up to six facts and perhaps an age. */
const saidBefore = fc
  .record({
    by: fc.constantFrom(...sourceKinds),
    facts: fc.uniqueArray(fc.tuple(fc.constantFrom(...factIds), fc.constantFrom(...answers)), {
      maxLength: 6,
      selector: ([fact]) => fact,
    }),
    age: fc.constantFrom("none", "none", 34, "18 or over", "18 or over", 16, "not sure", "16-19"),
    place: fc.constantFrom(...tellingPlaces),
    present: fc.constantFrom(...companions),
  })
  .map(({ by, facts, age, place, present }) => {
    const under = (answer: string) => facts.filter(([, one]) => one === answer).map(([fact]) => fact)
    const role = by === "one with an interest" ? { role: "manager" } : {}
    const told = {
      yes: under("yes"),
      no: under("no"),
      not_known: under("not known"),
      declined: under("declined"),
      not_applicable: under("not applicable"),
    }
    const nothing = facts.length === 0 && age === "none"
    return {
      by,
      ...role,
      circumstances: { place, present: [present] },
      ...told,
      ...(age !== "none" && { age }),
      ...(nothing && { yes: ["recruited"] }),
    }
  })

const someDefinitions = fc.subarray([...definitions], { minLength: 1, maxLength: 4 })

/** A talk that has not begun, under some definitions, and what will be answered in it. */
export const anyTalk = fc
  .record({
    said: fc.array(saidBefore, { maxLength: 3 }),
    under: someDefinitions,
    choices: fc.array(fc.nat({ max: 11 }), { minLength: 12, maxLength: 12 }),
  })
  .map(({ said, under, choices }) => ({ talk: talkOn(accountWith(said)), under, choices }))

export interface Turn {
  readonly talk: Talk
  readonly next: NextInTalk
}

/** Follows a talk to its end, each question answered as the choices have it, over and over. */
export function follow(start: Talk, under: readonly Definition<FactId>[], choices: readonly number[]): readonly Turn[] {
  const turns: Turn[] = []
  let talk = start
  for (let turn = 0; turn < 300; turn++) {
    const next = nextInTalk(talk, under)
    turns.push({ talk, next })
    if (next.kind === "nothing more" || next.kind === "say the duty first") return turns
    talk = after(talk, next, choices[turn % choices.length] ?? 0)
  }
  throw new Error("a talk ends")
}

/** Mostly yes and no; every other answer and nothing at all now and then. */
const answersByChoice = [
  "yes",
  "no",
  "no",
  "no",
  "no",
  "yes",
  "not known",
  "declined",
  "not applicable",
  "nothing said",
  "nothing said",
  "no",
] as const

function after(talk: Talk, next: NextInTalk, choice: number): Talk {
  switch (next.kind) {
    case "ask":
    case "ask danger now":
      return answerInTalk(talk, { fact: next.fact, answer: answersByChoice[choice] ?? "no", words: "" }, freely)
    case "may we talk about":
      return afterStep(talk, {
        kind: "topic",
        topic: next.topic,
        about: next.about,
        answer: choice % 4 === 3 ? "not now" : "yes",
      })
    case "wait for a better place":
      return afterStep(talk, { kind: "better place", answer: choice % 2 === 0 ? "wait" : "go on" })
    case "pause for safety":
      return afterStep(talk, { kind: "pause", answer: choice % 2 === 0 ? "go on" : "not now" })
    case "shall we go on":
      return afterStep(talk, { kind: "rest", answer: choice === 9 ? "not now" : "go on" })
    case "ask someone young":
      return afterStep(talk, { kind: "younger", prompt: next.name })
    case "ask the wish":
      return afterStep(talk, { kind: "wish" })
    case "closing wish":
      return afterStep(talk, { kind: "closing" })
    default:
      throw new Error("nothing can be said after this")
  }
}
