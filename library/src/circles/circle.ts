import type { FactId } from "../facts/index.ts"
import { all, freeze, type Node } from "../reasoning/index.ts"
import { exploitationOrViolence } from "./exploitation-or-violence.ts"
import { moved } from "./moved.ts"

/**
 * The three circles of the model: S exchange of sexual services, M migration or mobility, E exploitation or violence.
 * S is something that happened, whether or not by choice: nobody's consent is read from it.
 */
export type Circle = "S" | "M" | "E"

export const everyCircle: readonly Circle[] = Object.freeze(["S", "M", "E"])

/** What each circle reads. No definition of law is read here, and none reads a circle (design 6). */
export const circleTests: Readonly<Record<Circle, Node<FactId>>> = freeze({
  S: all<FactId>("sexual_services_exchanged"),
  M: moved,
  E: exploitationOrViolence,
})
