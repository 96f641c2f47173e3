import type { Node } from "../../reasoning/index.ts"
import type { Grounds } from "../asked-for/response.ts"
import type { PlanTopic } from "./question.ts"
import type { PlanFact } from "./questions.ts"

/**
 * What must hold before anything is done about people. Each is essential: there is none that another could make up for,
 * and none weighs more or less, so that nothing can be added up (CARE-18).
 */
export interface Safeguard {
  readonly id: string
  /** The part of the form that most of it is asked in. */
  readonly about: PlanTopic
  /** What must hold, as one sentence. */
  readonly must: string
  /** The harm it prevents. */
  readonly why: string
  /** What to change where it is broken, said to those who plan. */
  readonly change: string
  /** What it rests on, each with its mark. */
  readonly rests: readonly [Grounds, ...Grounds[]]
  /** Held where it comes to yes, broken where to no. A question nobody answered leaves it not known. */
  readonly test: Node<PlanFact>
}
