import { gainsOn } from "./ask-by-gain.ts"
import { byLookahead } from "./ask-by-lookahead.ts"
import { planOf } from "./ask-plan.ts"
import { type Asking, chanceOfYes, isAskable, type Question } from "./ask-question.ts"
import { type Questions, questionsByElement, questionsByFact } from "./ask-questions.ts"
import { diagram, supportOf } from "./decision-diagram.ts"
import type { Readings, Standings } from "./evaluate.ts"
import { standingIn } from "./evaluate.ts"
import type { Node } from "./node.ts"
import { residual } from "./residual.ts"
import { type Left, whatIsLeft } from "./what-is-left.ts"

/** How to ask. Readings not chosen are read every way. */
export interface AskNext<F extends string = string> extends Asking<F> {
  readonly chosen?: Readings
  /** `fact`: one at a time. `element`: a whole innermost part of the definition, "which of these?" on one screen. */
  readonly unit: "fact" | "element"
}

/** What to ask next, or why there is nothing to ask. */
export type NextQuestion<F extends string = string> =
  | { readonly kind: "ask"; readonly facts: readonly F[]; readonly serves: readonly string[] }
  | { readonly kind: "none"; readonly because: "settled" | "only contested left" | "nothing permitted" }

/**
 * The question that is expected to settle a test for the least cost of asking. It depends on the test, the standings,
 * the costs and one constant alone: never on a person, a place or a case (CARE-7).
 *
 * A contested fact is never asked. Where each question stands once: the ratio rule, and one step of looking ahead
 * (ask-by-lookahead.ts). Elsewhere, and where the law is open: what tells most for its cost on the decision diagram,
 * summed over the ways to read (ask-by-gain.ts). Ties keep the order of the text.
 *
 * @example
 * askNext(all("card", any("fines", "borrowed")), { fines: "no" }, { cost: () => 1, unit: "fact" })
 * // { kind: "ask", facts: ["card"], serves: [] }
 */
export function askNext<F extends string>(test: Node<F>, standings: Standings<F>, how: AskNext<F>): NextQuestion<F> {
  const left = whatIsLeft(test, standings, how.chosen)
  const matters = new Set(left.flatMap(({ diagram }) => supportOf(diagram)))
  const open = new Set([...matters].filter((fact) => standingIn(standings, fact) !== "contested"))
  if (open.size === 0) return { kind: "none", because: matters.size === 0 ? "settled" : "only contested left" }
  const rest = residual(test, standings)
  const questionsBy = how.unit === "fact" ? questionsByFact<F> : questionsByElement<F>
  const ways = left.map((one) => ({ ...one, ...questionsBy(rest, { ...how, open, way: one.way }) }))
  const best = bestOf(ways, how.unit)
  return best === "nothing"
    ? { kind: "none", because: "nothing permitted" }
    : { kind: "ask", facts: best.facts, serves: best.serves }
}

/**
 * What each fact that can still matter is expected to tell about a test, in bits, summed over the ways to read it.
 * Contested facts are among them, for the caller to leave out.
 */
export function gains<F extends string>(
  test: Node<F>,
  standings: Standings<F>,
  chosen: Readings = {},
): ReadonlyMap<F, number> {
  return summed(whatIsLeft(test, standings, chosen).map((left) => gainsOn(left.diagram, () => chanceOfYes)))
}

type OneWay<F extends string> = Left<F> & Questions<F>

/** The best of the questions of a test, however it is read. In the unit `element` its joints are taken as they are. */
export function bestOf<F extends string>(ways: readonly OneWay<F>[], unit: AskNext["unit"]): Question<F> | "nothing" {
  const [only, ...more] = ways
  if (only !== undefined && more.length === 0) {
    const plan = planOf(only.test, only.way, only.questions)
    const first = plan === "none" ? "no plan" : byLookahead(plan)
    if (first === "nothing") return "nothing"
    if (first !== "no plan") return only.questions.get(first.name) ?? "nothing"
  }
  return mostToldForItsCost(ways, unit)
}

function mostToldForItsCost<F extends string>(
  ways: readonly OneWay<F>[],
  unit: AskNext["unit"],
): Question<F> | "nothing" {
  const told = summed(
    ways.map(({ test, way, questions, diagram: left }) =>
      gainsOn(unit === "fact" ? left : diagram(test, way), (name) => questions.get(name)?.chance ?? chanceOfYes),
    ),
  )
  let best: Question<F> | "nothing" = "nothing"
  let most = -1
  for (const question of together(ways)) {
    if (!isAskable(question)) continue
    const gain = (told.get(question.name) ?? 0) / question.cost
    if (gain > most + 1e-12) [best, most] = [question, gain]
  }
  return best
}

/** A question under each name; where ways to read put different facts under one name, all of them. */
function together<F extends string>(ways: readonly OneWay<F>[]): readonly Question<F>[] {
  const found = new Map<string, Question<F>>()
  for (const question of ways.flatMap(({ questions }) => [...questions.values()])) {
    const before = found.get(question.name)
    const facts = [...new Set([...(before?.facts ?? []), ...question.facts])]
    found.set(question.name, { ...question, facts, cost: Math.max(before?.cost ?? 0, question.cost) })
  }
  return [...found.values()]
}

function summed<F extends string>(maps: readonly ReadonlyMap<F, number>[]): ReadonlyMap<F, number> {
  const sum = new Map<F, number>()
  for (const [name, gain] of maps.flatMap((map) => [...map])) sum.set(name, (sum.get(name) ?? 0) + gain)
  return sum
}
