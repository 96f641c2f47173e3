import { type FactId, isFactId } from "distinguo/facts"
import type { ProofNode, Standing } from "distinguo/reasoning"
import { type Evidence, isAnswered, saidAbout } from "./evidence.ts"

/** A rung of its own, or facts on which nobody's yes or no is written down, kept together on one rung. */
export type Row =
  | { readonly kind: "rung"; readonly node: ProofNode }
  | { readonly kind: "quiet"; readonly standing: Standing; readonly facts: readonly FactId[] }

/**
 * The rungs beneath a joint: facts, then the parts that have parts of their own, each in the order of the text. Facts
 * without a yes or a no stand together, one rung for each standing: a silence that has a reason and one that has none
 * are alike there (promise 17).
 */
export function rowsOf(parts: readonly ProofNode[], evidence: Evidence): readonly Row[] {
  const quiet = parts.filter((part) => isQuiet(part, evidence))
  const rungs = parts.filter((part) => !quiet.includes(part)).map((node) => ({ kind: "rung", node }) as const)
  const facts = rungs.filter(({ node }) => isAboutFact(node))
  const standings = [...new Set(quiet.map(({ standing }) => standing))]
  const rest = standings.map((standing) => ({
    kind: "quiet" as const,
    standing,
    facts: quiet.filter((part) => part.standing === standing).flatMap((part) => factOf(part)),
  }))
  return [...facts, ...rest, ...rungs.filter((row) => !facts.includes(row))]
}

/** Whether anybody's yes or no stands somewhere beneath a part. */
export function isSpokenOf(node: ProofNode, evidence: Evidence): boolean {
  return factsBeneath(node).some((fact) => isAnsweredOn(fact, evidence))
}

/** By rung, which never changes: the facts beneath it, once each. */
const beneath = new WeakMap<ProofNode, readonly FactId[]>()

function factsBeneath(node: ProofNode): readonly FactId[] {
  const before = beneath.get(node)
  if (before !== undefined) return before
  const now = [...new Set([...factOf(node), ...node.of.flatMap(factsBeneath)])]
  beneath.set(node, now)
  return now
}

/** The fact of a rung, as a list that is empty for any other part. */
export function factOf({ fact }: ProofNode): readonly FactId[] {
  return fact !== undefined && isFactId(fact) ? [fact] : []
}

function isAboutFact({ kind, of }: ProofNode): boolean {
  return kind === "fact" || (kind === "not" && of[0]?.kind === "fact")
}

function isQuiet(node: ProofNode, evidence: Evidence): boolean {
  return node.kind === "fact" && !factOf(node).some((fact) => isAnsweredOn(fact, evidence))
}

function isAnsweredOn(fact: FactId, evidence: Evidence): boolean {
  return saidAbout(fact, evidence).some(({ statement }) => isAnswered(statement.answer))
}
