import { silenceOf } from "../accounts/index.ts"
import { type FactId, factById } from "../facts/index.ts"
import type { Definition } from "../reasoning/index.ts"
import { freeze } from "../reasoning/index.ts"
import { dutyOf, dutyWordsMark } from "../responses/index.ts"
import { mayBeYoung } from "./ask-of-the-young.ts"
import {
  anotherDay,
  closingWish,
  forSomeoneYoung,
  mayWeTalkAbout,
  pause,
  questionsBeforeARest,
  rest,
  wish,
} from "./ask-prompts.ts"
import type { AskFact, NextInTalk, Talk } from "./ask-talk.ts"
import { chooseByTopic } from "./ask-topic.ts"
import { episodeOf, worthAsking } from "./ask-what-matters.ts"

/**
 * What the worker says next in a talk. It follows from the talk, the definitions and the costs alone, and shows none
 * of the definitions (rules ASKING-1 to ASKING-16).
 *
 * First what must be said, then the wish, then safety; help before questions. Whoever is or may be under 18 is asked
 * about safety, trust and need, and nothing else. Then what can still matter, topic by topic; last the wish again.
 */
export function nextInTalk(talk: Talk, under: readonly Definition<FactId>[]): NextInTalk {
  return freeze(next(talk, under))
}

function next(talk: Talk, under: readonly Definition<FactId>[]): NextInTalk {
  const understood = talk.duty === "said and understood"
  const duty = dutyOf(talk.account, understood)
  if (!understood || duty.gate === "holds") {
    return { kind: "say the duty first", say: [...duty.say], mark: dutyWordsMark }
  }
  const said = (kind: Talk["steps"][number]["kind"]): boolean => talk.steps.some((step) => step.kind === kind)
  if (said("closing")) return { kind: "nothing more" }
  if (!said("wish")) return { kind: "ask the wish", ...wish }
  const safety = aboutSafety(talk)
  if (safety !== "done") return safety
  if (isStopping(talk)) return closing
  if (mayBeYoung(talk.account)) return forTheYoung(talk)
  if (talk.law === "left out") return closing
  const { fact, prepare } = chooseByTopic(talk, worthAsking(talk, under, duty))
  if (fact === "nothing") return closing
  if (isRestDue(talk)) return { kind: "shall we go on", ...rest }
  const { topic } = factById(fact)
  return prepare ? { kind: "may we talk about", topic, ...mayWeTalkAbout(topic) } : { kind: "ask", ...asAsked(fact) }
}

const danger = "in_danger_now" satisfies FactId

/** Asked in every talk, because yesterday's answer is not today's; never of someone who would rather not say. */
function aboutSafety(talk: Talk): NextInTalk | "done" {
  const declined = talk.account.episodes.some((episode) => silenceOf(danger, episode) === "declined")
  const asked = talk.steps.some((step) => step.kind === "fact" && step.fact === danger)
  if (!asked) return declined ? "done" : { kind: "ask danger now", ...asAsked(danger) }
  const paused = talk.steps.some(({ kind }) => kind === "pause")
  const inDanger = episodeOf(talk).statements.some(
    ({ fact, answer, by, setAside }) => fact === danger && answer === "yes" && by === "the person" && setAside === "no",
  )
  return inDanger && !paused ? { kind: "pause for safety", ...pause } : "done"
}

/** After a pause or a rest the questions go on only if they say so. */
function isStopping({ steps }: Talk): boolean {
  return steps.some((step) => (step.kind === "pause" || step.kind === "rest") && step.answer === "not now")
}

function isRestDue({ steps }: Talk): boolean {
  const since = steps.slice(steps.findLastIndex(({ kind }) => kind === "rest") + 1)
  const put = since.flatMap((step) => (step.kind === "fact" && step.fact !== danger ? [step.fact] : []))
  return new Set(put).size >= questionsBeforeARest
}

function forTheYoung({ steps }: Talk): NextInTalk {
  const left = forSomeoneYoung.find(
    ({ name }) => !steps.some((step) => step.kind === "younger" && step.prompt === name),
  )
  return left === undefined ? { kind: "nothing more" } : { kind: "ask someone young", ...left }
}

const closing: NextInTalk = freeze({ kind: "closing wish", ...closingWish, another: anotherDay })

/** @throws for a fact that is only ever raised: it has no words, because it is never proposed. */
function asAsked(id: FactId): AskFact {
  const fact = factById(id)
  if (fact.asking === "raised") throw new Error(`${id} is never proposed`)
  const { opener, topic, phrases, why, note, tried } = fact
  return { fact: id, topic, words: opener, phrases, why, note, mark: tried }
}
