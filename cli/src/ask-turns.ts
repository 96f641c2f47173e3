import { needs, type Telling } from "distinguo/accounts"
import {
  type AskFact,
  afterStep,
  type Kept,
  keptAnswer,
  keptSilence,
  keptWish,
  keptWords,
  type NextInTalk,
  notSaid,
  type Prompt,
  type Step,
  type Talk,
} from "distinguo/assessment"
import { type FactId, factById } from "distinguo/facts"
import { type Offer, type Typed, typedFor } from "./ask-typed.ts"
import type { Computer } from "./computer.ts"
import { wrap } from "./wrap.ts"

/** What one turn of a talk adds to what is kept, and the talk after it; or the wish to stop. */
export interface Turned {
  readonly talk: Talk
  readonly kept: readonly Kept[]
  readonly stop: boolean
}

/** What was typed to something said, what of it is kept, and what it means for the talk. */
interface Heard {
  readonly typed: Typed
  readonly kept: readonly Kept[]
  readonly step: Step
}

/** The talk as it stands, and how the person tells things in it. */
interface Here {
  readonly talk: Talk
  readonly telling: Telling
}

/** One turn: what the worker says, and what they write down of the answer. `young` and `danger` come before it. */
export async function turn({ talk, telling }: Here, next: NextInTalk, computer: Computer): Promise<Turned> {
  if (next.kind === "say the duty first" || next.kind === "nothing more") return { talk, kept: [], stop: true }
  const { typed, kept, step } = await hear(next, telling, computer)
  if (typed.kind === "young" || typed.kind === "danger") {
    const after = await marked(typed.kind, { talk, telling }, computer)
    return { ...after, kept: [...kept, ...after.kept] }
  }
  return { talk: afterStep(talk, step), kept, stop: typed.kind === "stop" }
}

/** The talk after the worker marked that they are or may be young, or not safe; what is kept of it comes on top. */
export async function marked(as: "young" | "danger", { talk, telling }: Here, computer: Computer): Promise<Turned> {
  if (as === "danger")
    return {
      talk: afterStep(talk, { kind: "danger" }),
      kept: answered("in_danger_now", "yes", telling),
      stop: false,
    }
  const { kept, stop } = await markYoung(telling, computer)
  return { talk: afterStep(talk, { kind: "young" }), kept, stop }
}

type Said = Exclude<NextInTalk, { readonly kind: "say the duty first" | "nothing more" }>

async function hear(next: Said, telling: Telling, computer: Computer): Promise<Heard> {
  switch (next.kind) {
    case "ask":
    case "ask danger now":
      return askFact(next, telling, computer)
    case "ask the wish":
      return askWish(next, { kind: "wish" }, computer)
    case "closing wish":
      return askWish({ ...next, words: `${next.words} ${next.another}` }, { kind: "closing" }, computer)
    case "wait for a better place": {
      computer.say(`\n${wrap(`To you: ${next.note}`, "  ")}`)
      const { typed, yes } = await yesOrNot("Go on with questions all the same", "wait", "", computer)
      return { typed, kept: [], step: { kind: "better place", answer: yes ? "go on" : "wait" } }
    }
    case "may we talk about": {
      show(next, computer)
      const { typed, yes } = await yesOrNot("A clear yes", "not today", "", computer)
      const { topic, about } = next
      return { typed, kept: [], step: { kind: "topic", topic, about, answer: yes ? "yes" : "not now" } }
    }
    case "pause for safety": {
      show(next, computer)
      const { typed, yes, kept } = await yesOrNot("They want to go on with questions", "not now", ownWords, computer)
      return { typed, kept, step: { kind: "pause", answer: yes ? "go on" : "not now" } }
    }
    case "shall we go on": {
      show(next, computer)
      const { typed, yes } = await yesOrNot("A clear yes: a little more", "stop here", "", computer)
      return { typed, kept: [], step: { kind: "rest", answer: yes ? "go on" : "not now" } }
    }
    case "ask someone young": {
      show(next, computer)
      const offer = { options: [], enter: "nothing to write down", words: ownWords, inTalk: true }
      const typed = await typedFor(offer, computer)
      return { typed, kept: wordsOf(typed, computer), step: { kind: "younger", prompt: next.name } }
    }
  }
}

const ownWords = "or type their own words, as said"

async function yesOrNot(
  yes: string,
  enter: string,
  words: string,
  computer: Computer,
): Promise<{ readonly typed: Typed; readonly yes: boolean; readonly kept: readonly Kept[] }> {
  const offer: Offer = { options: [yes], enter, inTalk: true, ...(words !== "" && { words }) }
  const { typed, kept } = await afterTheirWords(offer, computer)
  return { typed, yes: typed.kind === "numbers", kept }
}

/** Their own words as often as they are typed, and then what was typed beside them. */
async function afterTheirWords(
  offer: Offer,
  computer: Computer,
): Promise<{ readonly typed: Typed; readonly kept: readonly Kept[] }> {
  const kept: Kept[] = []
  for (;;) {
    const typed = await typedFor(offer, computer)
    if (typed.kind !== "words") return { typed, kept }
    kept.push(...wordsOf(typed, computer))
    computer.say("  If they said one of these as well, its number; else Enter.")
  }
}

function wordsOf(typed: Typed, computer: Computer): readonly Kept[] {
  if (typed.kind !== "words") return []
  computer.say(keptAsTyped)
  return [keptWords(typed.words)]
}

/** Their words are never read by the program: whoever heard them says what follows. */
const keptAsTyped = "  Kept as typed. If they said that they are young, or in danger: young or danger."

/** What is written down of it is the worker's to choose; the talk changes whatever they choose. */
async function markYoung(
  telling: Telling,
  computer: Computer,
): Promise<{ readonly kept: readonly Kept[]; readonly stop: boolean }> {
  computer.say("\nTo you: what did they say of the time when this began?")
  const options = ["They were younger than 18", "They are not sure, or it is not clear"]
  const typed = await typedFor({ options, enter: "write nothing down" }, computer)
  if (typed.kind !== "numbers") return { kept: [], stop: typed.kind === "stop" }
  return { kept: answered("under_18_at_act", typed.at[0] === 0 ? "yes" : "not known", telling), stop: false }
}

function answered(fact: FactId, answer: "yes" | "not known", telling: Telling): readonly Kept[] {
  if (answer === "not known") return [keptSilence(fact, answer, telling)]
  const phrase = factById(fact).phrases.find(({ sets }) => sets === answer)
  return phrase === undefined ? [] : [keptAnswer(fact, phrase, telling)]
}

/** The phrases of a fact, then the two silent answers; nothing but Enter says nothing about it. */
async function askFact(next: AskFact, telling: Telling, computer: Computer): Promise<Heard> {
  show(next, computer)
  const options = [...next.phrases, ...notSaid].map(({ words }) => `“${words}”`)
  const offer = { options, enter: "nothing said about this", words: ownWords, inTalk: true }
  const { typed, kept } = await afterTheirWords(offer, computer)
  const answer = typed.kind === "numbers" ? answerAt(next, typed.at[0] ?? 0, telling) : []
  return { typed, kept: [...kept, ...answer], step: { kind: "fact", fact: next.fact } }
}

function answerAt({ fact, phrases }: AskFact, at: number, telling: Telling): readonly Kept[] {
  const phrase = phrases[at]
  if (phrase !== undefined) return [keptAnswer(fact, phrase, telling)]
  const silent = notSaid[at - phrases.length]
  return silent === undefined ? [] : [keptSilence(fact, silent.answer, telling)]
}

async function askWish(prompt: Prompt, step: Step, computer: Computer): Promise<Heard> {
  show(prompt, computer)
  const offer = { options: needs, enter: "nothing asked for", several: true, words: ownWords, inTalk: true }
  const typed = await typedFor(offer, computer)
  const chosen = typed.kind === "numbers" ? typed.at.flatMap((index) => needs[index] ?? []) : []
  const asked = chosen.map((need) => keptWish(need, ""))
  const said = typed.kind === "words" ? [keptWish("something else", typed.words)] : []
  if (typed.kind === "words") computer.say(keptAsTyped)
  return { typed, kept: [...asked, ...said], step }
}

/** What is said aloud stands in quotation marks; the note is for the worker. */
function show({ words, why, note }: Pick<Prompt, "words" | "why" | "note">, computer: Computer): void {
  computer.say(`\n${wrap(`“${words}”`, "")}`)
  if (why !== "") computer.say(wrap(`(I ask ${why}.)`, "  "))
  computer.say(wrap(`To you: ${note}`, "  "))
}
