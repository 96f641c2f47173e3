import { interestedRoles } from "../accounts/index.ts"
import { type FactId, factById } from "../facts/index.ts"
import type { Definition } from "../reasoning/index.ts"
import { freeze } from "../reasoning/index.ts"
import { type Duty, dutyOf, dutyWordsMark } from "../responses/index.ts"
import { isTalkOfTheYoung } from "./ask-of-the-young.ts"
import {
  anotherDay,
  betterPlace,
  closingWish,
  forSomeoneYoung,
  hardQuestionsBeforeARest,
  mayWeTalkAbout,
  pause,
  questionsBeforeARest,
  rest,
  wish,
  wordsForTopic,
} from "./ask-prompts.ts"
import type { AskFact, NextInTalk, Step, Talk } from "./ask-talk.ts"
import { chooseByTopic, needsYes } from "./ask-topic.ts"
import { episodeOf, saidToBeGrown, worthAsking } from "./ask-what-matters.ts"
import { policeUnlessTheLaw } from "./talk-safety.ts"

/**
 * What the worker says next in a talk. It follows from the talk, the definitions and the costs alone, and shows none
 * of the definitions (rules ASKING-1 to ASKING-30).
 *
 * First what must be said, then the wish, then safety; help before questions. Where someone hears who should not, the
 * questions wait. Whoever is or may be under 18 is asked about safety, trust and need, and nothing else. Then what can
 * still matter, topic by topic; last the wish again.
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
  const said = (kind: Step["kind"]): boolean => talk.steps.some((step) => step.kind === kind)
  if (said("closing")) return { kind: "nothing more" }
  if (isPauseDue(talk)) return { kind: "pause for safety", ...withPolice(talk, pause) }
  if (!said("wish")) return { kind: "ask the wish", ...wish }
  if (!talk.steps.some(isOfDanger)) return { kind: "ask danger now", ...withPolice(talk, asAsked(danger)) }
  if (isStopping(talk)) return closing
  if (mayBeOverheard(talk)) {
    const answered = talk.steps.findLast((step) => step.kind === "better place")
    if (answered === undefined) return { kind: "wait for a better place", note: betterPlace }
    if (answered.answer === "wait") return closing
  }
  if (isTalkOfTheYoung(talk)) return forTheYoung(talk)
  return talk.law === "left out" ? closing : nextQuestion(talk, under, duty)
}

function nextQuestion(talk: Talk, under: readonly Definition<FactId>[], duty: Duty): NextInTalk {
  const chosen = chooseByTopic(talk, worthAsking(talk, under, duty), saidToBeGrown(talk))
  if (chosen.kind === "nothing") return closing
  if (isRestDue(talk)) return { kind: "shall we go on", ...rest }
  if (chosen.kind === "put") return { kind: "ask", ...asAsked(chosen.fact) }
  const { topic, about, opened } = chosen
  return { kind: "may we talk about", topic, about, ...mayWeTalkAbout(topic, about, opened) }
}

const danger = "in_danger_now" satisfies FactId

/** Where safety is spoken of the police are thought of: once, and true of the worker's place (CARE-1). */
function withPolice<Asked extends { readonly note: string }>({ account }: Talk, asked: Asked): Asked {
  return { ...asked, note: `${asked.note} ${policeUnlessTheLaw(account)}` }
}

/** Asked in every talk, because yesterday's answer is not today's; or told without being asked. */
function isOfDanger(step: Step): boolean {
  return step.kind === "danger" || (step.kind === "fact" && step.fact === danger)
}

/** Whoever says that they are in danger, or that they do not know, is helped before anything else. */
function isPauseDue(talk: Talk): boolean {
  const last = talk.steps.findLastIndex(isOfDanger)
  if (last < 0 || talk.steps.slice(last).some(({ kind }) => kind === "pause")) return false
  if (talk.steps[last]?.kind === "danger") return true
  return episodeOf(talk).statements.some(
    ({ fact, answer, by, setAside }) =>
      fact === danger && (answer === "yes" || answer === "not known") && by === "the person" && setAside === "no",
  )
}

/** After a pause or a rest the questions go on only if they say so. */
function isStopping({ steps }: Talk): boolean {
  return steps.some((step) => (step.kind === "pause" || step.kind === "rest") && step.answer === "not now")
}

/**
 * In custody, or before anyone with an interest, a relative or an official, or through their interpreter. Wider than
 * what makes an answer wait (isToldUnfreely), because a question that is heard can harm even if its answer counts.
 */
function mayBeOverheard({ circumstances: { place, present, interpreter } }: Talk): boolean {
  const ears: readonly string[] = [...interestedRoles, "relative", "official"]
  return (
    place === "custody" ||
    present.some((who) => ears.includes(who)) ||
    interpreter === "of one with an interest" ||
    interpreter === "of an official"
  )
}

function isRestDue({ steps }: Talk): boolean {
  const since = steps.slice(steps.findLastIndex(({ kind }) => kind === "rest") + 1)
  const put = new Set(since.flatMap((step) => (step.kind === "fact" && step.fact !== danger ? [step.fact] : [])))
  return put.size >= questionsBeforeARest || [...put].filter(needsYes).length >= hardQuestionsBeforeARest
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
  return { fact: id, topic, topicWords: wordsForTopic(topic), words: opener, phrases, why, note, mark: tried }
}
