import { age } from "./age.ts"
import { aroundSellingSex } from "./around-selling-sex.ts"
import { authorities } from "./authorities.ts"
import { boundAndGiven } from "./bound-and-given.ts"
import { clientsAndPartners } from "./clients-and-partners.ts"
import { comingAndGoing } from "./coming-and-going.ts"
import type { Fact } from "./fact.ts"
import { handedOn } from "./handed-on.ts"
import { howItBegan } from "./how-it-began.ts"
import { howTheWorkIs } from "./how-the-work-is.ts"
import { hurt } from "./hurt.ts"
import { inWhoseHands } from "./in-whose-hands.ts"
import { marriageAndChildren } from "./marriage-and-children.ts"
import { moving } from "./moving.ts"
import { otherUses } from "./other-uses.ts"
import { papersAndMoney } from "./papers-and-money.ts"
import { powerOverThem } from "./power-over-them.ts"
import { safety } from "./safety.ts"
import { sellingSex } from "./selling-sex.ts"
import { slaveryAndTheLike } from "./slavery-and-the-like.ts"
import { threats } from "./threats.ts"
import { whatItWasFor } from "./what-it-was-for.ts"
import { whatTheyAgreedTo } from "./what-they-agreed-to.ts"
import { whatTheyDecideThemselves } from "./what-they-decide-themselves.ts"
import { whatTheyWereTold } from "./what-they-were-told.ts"
import { whoKnewAndMeantIt } from "./who-knew-and-meant-it.ts"
import { workAndPay } from "./work-and-pay.ts"
import { workForThePublic } from "./work-for-the-public.ts"

/** Raised whenever a fact is added, dropped or changes its meaning; a reworded question keeps it. */
export const vocabularyVersion = "2026-11-22.4"

/**
 * Safety first, then what is easily told. Age comes before what is hard to tell and must not be asked of a child
 * (CARE-8). Topics with a hard question never follow each other (CARE-6): what they agreed to stands between threats and
 * hurt, in whose hands before selling sex, work for the public before clients and partners, and what can only be heard
 * before the authorities. What someone meant, which nobody is asked, comes last.
 */
const facts = [
  ...safety,
  ...howItBegan,
  ...whatTheyWereTold,
  ...powerOverThem,
  ...moving,
  ...workAndPay,
  ...howTheWorkIs,
  ...whatTheyDecideThemselves,
  ...papersAndMoney,
  ...age,
  ...comingAndGoing,
  ...threats,
  ...whatTheyAgreedTo,
  ...hurt,
  ...inWhoseHands,
  ...handedOn,
  ...boundAndGiven,
  ...sellingSex,
  ...aroundSellingSex,
  ...workForThePublic,
  ...clientsAndPartners,
  ...whoKnewAndMeantIt,
  ...authorities,
  ...whatItWasFor,
  ...slaveryAndTheLike,
  ...otherUses,
  ...marriageAndChildren,
] as const

/** The name of a fact of the vocabulary: any other name in a definition is an error of the type checker. */
export type FactId = (typeof facts)[number]["id"]

/** Every fact, by topic, in the order in which a worker would come to them. */
export const vocabulary: readonly Fact[] = Object.freeze(facts)

const byId: ReadonlyMap<string, Fact> = new Map(vocabulary.map((fact) => [fact.id, fact]))

export function isFactId(name: string): name is FactId {
  return byId.has(name)
}

export function factById(id: FactId): Fact {
  const found = byId.get(id)
  if (found === undefined) throw new Error(`the vocabulary has no fact ${id}`)
  return found
}
