import { evaluate, freeze, type Standings } from "../../reasoning/index.ts"
import type { Grounds } from "../asked-for/response.ts"
import { decidedBy, type SafeguardStanding, standingOfSafeguard } from "./decided-by.ts"
import { waysThatDoLess } from "./less-harm.ts"
import type { Plan } from "./plan.ts"
import { planStandings } from "./plan-standings.ts"
import { notKnown, type PlanTopic } from "./question.ts"
import { type PlanFact, type PlanQuestionId, planQuestion } from "./questions.ts"
import { doNotProceed, nothingBroken, planNotReviewed, saidOfEveryReview } from "./review-words.ts"
import type { Safeguard } from "./safeguard.ts"
import { safeguards } from "./safeguards.ts"
import { isOfTheState, whomTheCommunityMayAsk } from "./whom-to-ask.ts"

/**
 * What is to be said of a plan. There is no total, no order by weight and no yes: at most nothing is broken on what it
 * says, and that is no permission (CARE-34).
 */
export interface PlanReview {
  readonly schema: "distinguo.plan-review/1"
  readonly says: string
  /** Said with every review, whatever came out. */
  readonly alsoSays: readonly string[]
  readonly broken: readonly SafeguardReviewed[]
  readonly unknown: readonly SafeguardReviewed[]
  readonly lessHarm: readonly { readonly id: string; readonly way: string; readonly how: string }[]
  /** Empty where no power of the State has a part in it. */
  readonly community: readonly { readonly id: string; readonly who: string; readonly what: string }[]
  readonly held: readonly SafeguardReviewed[]
  readonly notReviewed: string
}

export interface SafeguardReviewed {
  readonly id: string
  readonly about: PlanTopic
  readonly must: string
  readonly standing: SafeguardStanding
  /** The questions that decided it, each with what was answered, or with what is not known. */
  readonly decidedBy: readonly AnswerGiven[]
  readonly why: string
  /** What to change, or what to find out; empty where it is held. */
  readonly todo: string
  readonly rests: readonly Grounds[]
}

export interface AnswerGiven {
  readonly question: PlanQuestionId
  readonly asks: string
  /** The phrases that were chosen. */
  readonly answers: readonly string[]
}

/** Reviews a plan: every safeguard with how it stands and by which answer, those that are broken or not known first. */
export function reviewPlan(plan: Plan): PlanReview {
  const standings = planStandings(plan)
  const all = safeguards.map((safeguard) => reviewed(safeguard, plan, standings))
  const [broken, unknown, held] = (["broken", "unknown", "held"] as const).map((standing) =>
    all.filter((one) => one.standing === standing),
  ) as [SafeguardReviewed[], SafeguardReviewed[], SafeguardReviewed[]]
  return freeze({
    schema: "distinguo.plan-review/1",
    says: broken.length + unknown.length > 0 ? doNotProceed : nothingBroken,
    alsoSays: saidOfEveryReview,
    broken,
    unknown,
    lessHarm: waysThatDoLess
      .filter(({ fits }) => evaluate(fits, standings) !== "no")
      .map(({ id, way, how }) => ({ id, way, how })),
    community: evaluate(isOfTheState, standings) === "no" ? [] : whomTheCommunityMayAsk,
    held,
    notReviewed: planNotReviewed,
  })
}

function reviewed(safeguard: Safeguard, plan: Plan, standings: Standings<PlanFact>): SafeguardReviewed {
  const { id, about, must, why, change, rests, test } = safeguard
  const standing = standingOfSafeguard(evaluate(test, standings))
  const deciding = decidedBy(test, standings).map((question) => answerGiven(question, plan))
  return {
    id,
    about,
    must,
    standing,
    decidedBy: deciding,
    why,
    todo: standing === "broken" ? change : standing === "unknown" ? toFindOut(deciding) : "",
    rests,
  }
}

/** What was answered to a question, in the phrases of the form. */
export function answerGiven(id: PlanQuestionId, plan: Plan): AnswerGiven {
  const { asks, answers } = planQuestion(id)
  const phrases = new Map<string, string>(answers)
  return { question: id, asks, answers: plan.answers[id].map((value) => phrases.get(value) ?? "Not known") }
}

function toFindOut(deciding: readonly AnswerGiven[]): string {
  const open = deciding.filter(({ answers }) => answers.includes("Not known"))
  return `Find out, from the people themselves where it is about them: ${open.map(({ asks }) => asks).join(" ")}`
}

/** Whether anything at all was answered: an empty form is not reviewed by surprise, and says the same as any other. */
export function isBegun({ answers }: Plan): boolean {
  return Object.values(answers).some((given) => given.some((value) => value !== notKnown))
}
