import { askedOfAimAndKnowledge } from "./asked/aim-and-knowledge.ts"
import { askedOfChildren } from "./asked/children.ts"
import { askedOfHelpAndHome } from "./asked/help-and-home.ts"
import { askedOfAfterwards, askedOfOtherWays } from "./asked/other-ways-and-after.ts"
import { askedOfPapersAndWhere } from "./asked/papers-and-where.ts"
import { askedOfPeersAndPublicity } from "./asked/peers-and-publicity.ts"
import { askedOfPoliceAndForce } from "./asked/police-and-force.ts"
import { askedOfThePlan } from "./asked/the-plan.ts"
import { askedOfWishAndConsent } from "./asked/wish-and-consent.ts"
import type { PlanQuestion, PlanTopic } from "./question.ts"

const byTopic = {
  "The plan": askedOfThePlan,
  "Who it is aimed at, and what is known": askedOfAimAndKnowledge,
  "What they want": askedOfWishAndConsent,
  Children: askedOfChildren,
  "Police, force and belongings": askedOfPoliceAndForce,
  "Papers, and where people are afterwards": askedOfPapersAndWhere,
  "Help, money and home": askedOfHelpAndHome,
  "Peers, language and publicity": askedOfPeersAndPublicity,
  "Other ways": askedOfOtherWays,
  Afterwards: askedOfAfterwards,
} as const satisfies Record<PlanTopic, readonly PlanQuestion[]>

type Asked = (typeof byTopic)[PlanTopic][number]

export type PlanQuestionId = Asked["id"]

/** An answer as a fact of the reasoning, `question: answer`, so that a misspelt one is an error of the type checker. */
export type PlanFact = FactOf<Asked>
type FactOf<Q> = Q extends {
  id: infer I extends string
  answers: readonly (readonly [infer V extends string, string])[]
}
  ? `${I}: ${V}`
  : never

/** A question with its own key. */
export type AskedOfPlan = PlanQuestion & { readonly id: PlanQuestionId }

/** The questions of one part of the form, in their order. */
export function questionsAbout(topic: PlanTopic): readonly AskedOfPlan[] {
  return byTopic[topic]
}

/** Every question of the form, in the order in which it is asked. */
export const planQuestions: readonly AskedOfPlan[] = Object.freeze(Object.values(byTopic).flat())

const byId: ReadonlyMap<string, AskedOfPlan> = new Map(planQuestions.map((question) => [question.id, question]))

/** @throws when there is no such question: that is our mistake, since a reader never lets another key through. */
export function planQuestion(id: PlanQuestionId): AskedOfPlan {
  const found = byId.get(id)
  if (found === undefined) throw new Error(`no question ${id}`)
  return found
}
