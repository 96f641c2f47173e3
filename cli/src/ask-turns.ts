import { needs } from "distinguo/accounts"
import { type AskFact, afterStep, type NextInTalk, type Prompt, type Talk } from "distinguo/assessment"
import { factById } from "distinguo/facts"
import type { Kept } from "./ask-kept.ts"
import { type Typed, typedFor } from "./ask-typed.ts"
import type { Computer } from "./computer.ts"
import { wrap } from "./wrap.ts"

/** What one turn of a talk adds to what is kept, and the talk after it; or the wish to stop. */
export interface Turned {
  readonly talk: Talk
  readonly kept: readonly Kept[]
  readonly stop: boolean
}

/** One turn: what the worker says, and what they write down of the answer. */
export async function turn(talk: Talk, next: NextInTalk, computer: Computer): Promise<Turned> {
  switch (next.kind) {
    case "ask":
    case "ask danger now":
      return askFact(talk, next, computer)
    case "ask the wish":
      return askWish(afterStep(talk, { kind: "wish" }), next, computer)
    case "closing wish":
      return askWish(
        afterStep(talk, { kind: "closing" }),
        { ...next, words: `${next.words} ${next.another}` },
        computer,
      )
    case "may we talk about": {
      show(next, computer)
      const typed = await typedFor({ options: ["A clear yes"], enter: "not today" }, computer)
      const answer = typed.kind === "numbers" ? "yes" : "not now"
      return ended(afterStep(talk, { kind: "topic", topic: next.topic, answer }), typed)
    }
    case "pause for safety": {
      show(next, computer)
      const typed = await typedFor({ options: ["They want to go on with questions"], enter: "not now" }, computer)
      return ended(afterStep(talk, { kind: "pause", answer: typed.kind === "numbers" ? "go on" : "not now" }), typed)
    }
    case "shall we go on": {
      show(next, computer)
      const typed = await typedFor({ options: ["A clear yes: a little more"], enter: "stop here" }, computer)
      return ended(afterStep(talk, { kind: "rest", answer: typed.kind === "numbers" ? "go on" : "not now" }), typed)
    }
    case "ask someone young": {
      show(next, computer)
      const typed = await typedFor({ options: [], enter: "nothing to write down", words: ownWords }, computer)
      return ended(afterStep(talk, { kind: "younger", prompt: next.name }), typed, wordsOf(typed))
    }
    default:
      return { talk, kept: [], stop: true }
  }
}

const ownWords = "or type their own words, as said"

function ended(talk: Talk, typed: Typed, kept: readonly Kept[] = []): Turned {
  return { talk, kept, stop: typed.kind === "stop" }
}

function wordsOf(typed: Typed): readonly Kept[] {
  return typed.kind === "words"
    ? [{ kind: "words", words: typed.words, readBack: `In your own words: “${typed.words}”` }]
    : []
}

const notSaid = [
  { answer: "not known", words: "I don’t know.", readBack: "You do not know, or are not sure" },
  { answer: "declined", words: "I’d rather not say.", readBack: "You would rather not say" },
] as const

/** The phrases of a fact, then the two silent answers; nothing but Enter says nothing about it. */
async function askFact(talk: Talk, next: AskFact, computer: Computer): Promise<Turned> {
  show(next, computer)
  const options = [...next.phrases, ...notSaid].map(({ words }) => `“${words}”`)
  const kept: Kept[] = []
  for (;;) {
    const typed = await typedFor({ options, enter: "nothing said about this", words: ownWords }, computer)
    if (typed.kind === "words") {
      kept.push(...wordsOf(typed))
      computer.say("  Kept as typed. If they said one of these as well, its number; else Enter.")
      continue
    }
    const answer = typed.kind === "numbers" ? answerAt(next, typed.at[0] ?? 0) : "nothing said"
    return ended(
      afterStep(talk, { kind: "fact", fact: next.fact }),
      typed,
      answer === "nothing said" ? kept : [...kept, answer],
    )
  }
}

function answerAt({ fact, phrases }: AskFact, at: number): Kept | "nothing said" {
  const phrase = phrases[at]
  const words = ""
  if (phrase !== undefined) {
    return { kind: "answer", said: { fact, answer: phrase.sets, words }, readBack: `“${phrase.words}”` }
  }
  const silent = notSaid[at - phrases.length]
  if (silent === undefined) return "nothing said"
  const readBack = `${silent.readBack}: ${factById(fact).label}`
  return { kind: "answer", said: { fact, answer: silent.answer, words }, readBack }
}

async function askWish(talk: Talk, prompt: Prompt, computer: Computer): Promise<Turned> {
  show(prompt, computer)
  const offer = { options: needs, enter: "nothing asked for", several: true, words: ownWords }
  const typed = await typedFor(offer, computer)
  const chosen = typed.kind === "numbers" ? typed.at.flatMap((index) => needs[index] ?? []) : []
  const asked: readonly Kept[] = chosen.map((need) => ({
    kind: "wish",
    wish: { need, words: "" },
    readBack: `You ask for: ${need}`,
  }))
  const said: readonly Kept[] =
    typed.kind === "words"
      ? [
          {
            kind: "wish",
            wish: { need: "something else", words: typed.words },
            readBack: `You ask for: “${typed.words}”`,
          },
        ]
      : []
  return ended(talk, typed, [...asked, ...said])
}

/** What is said aloud stands in quotation marks; the note is for the worker. */
function show({ words, why, note }: Pick<Prompt, "words" | "why" | "note">, computer: Computer): void {
  computer.say(`\n${wrap(`“${words}”`, "")}`)
  if (why !== "") computer.say(wrap(`(I ask ${why}.)`, "  "))
  computer.say(wrap(`To you: ${note}`, "  "))
}
