import type { EpisodeStandings } from "../accounts/index.ts"
import type { FactId } from "../facts/index.ts"
import { noCoercionTold } from "../law/index.ts"
import {
  type Conclusion,
  conclude,
  type Definition,
  factsOf,
  isSettled,
  open,
  type Proof,
  prove,
  type Readings,
  waysToRead,
} from "../reasoning/index.ts"
import { decidingParts, elementsOf } from "./elements.ts"
import type { View } from "./finding.ts"
import type { Group, Told } from "./group.ts"
import { sentenceFor } from "./words.ts"

/** One definition under both readings of an account. */
export interface BothViews {
  readonly ownAccount: View
  readonly everythingSaid: View
}

/**
 * One definition on a group of episodes, under both readings. Where all that it reads stands alike in both, as wherever
 * only the person spoke of it, it is read once: what comes out is the same, and half the work.
 */
export function bothViews(
  definition: Definition<FactId>,
  { ownAccount, everythingSaid }: Omit<Group, "episodes">,
  chosen: Readings,
): BothViews {
  const alike = factsOf(definition.test).every((fact) => ownAccount.standings[fact] === everythingSaid.standings[fact])
  const read = readOn(definition, ownAccount.standings, chosen)
  const other = alike ? read : readOn(definition, everythingSaid.standings, chosen)
  return {
    ownAccount: viewOf(definition, ownAccount, read),
    everythingSaid: viewOf(definition, everythingSaid, other),
  }
}

/** What follows from the definition and the standings of the facts it reads, and from nothing else. */
type Read = Omit<View, "heard" | "sentence" | "asksForNoCoercion">

function readOn(definition: Definition<FactId>, standings: EpisodeStandings, chosen: Readings): Read {
  const proof = prove(definition, standings, chosen)
  const { standing, because, readings } = concluded(definition, standings, chosen, proof)
  const { facts, contested } = open(definition.test, standings, chosen)
  const elements = elementsOf(proof.root)
  return {
    standing,
    ...(because && { because }),
    elements,
    deciding: decidingParts(elements, standing),
    open: facts,
    contested,
    readings,
    completions: completionsOf(definition, standings, chosen),
    proof,
  }
}

/** Where there is one way to read a text, its proof has concluded already: the text is not gone through a second time. */
function concluded(
  { test }: Definition<FactId>,
  standings: EpisodeStandings,
  chosen: Readings,
  { root: { standing } }: Proof,
): Conclusion {
  const [way, other] = waysToRead(test, chosen)
  if (way === undefined || other !== undefined) return conclude(test, standings, chosen)
  return { standing, readings: [{ chosen: way, standing }] }
}

function viewOf(definition: Definition<FactId>, { standings, heard, reading }: Told, read: Read): View {
  return {
    ...read,
    heard,
    sentence: sentenceFor(reading, { ...read, heard }, notKnown(definition, standings)),
    asksForNoCoercion: read.standing === "yes" && noCoercionTold(standings),
  }
}

/**
 * The same views on another telling that differs in nothing the definition reads. Whether it asks for no coercion rests
 * on facts beyond the text as well, and is looked at again.
 */
export function viewsStill(before: BothViews, { ownAccount, everythingSaid }: Omit<Group, "episodes">): BothViews {
  return {
    ownAccount: viewStill(before.ownAccount, ownAccount),
    everythingSaid: viewStill(before.everythingSaid, everythingSaid),
  }
}

function viewStill(before: View, { standings }: Told): View {
  const asksForNoCoercion = before.standing === "yes" && noCoercionTold(standings)
  return asksForNoCoercion === before.asksForNoCoercion ? before : { ...before, asksForNoCoercion }
}

/** Where the age is not settled, what the definition would come to at either age (law reference 1.0, rule 5). */
function completionsOf(
  { test }: Definition<FactId>,
  standings: EpisodeStandings,
  chosen: Readings,
): View["completions"] {
  const fact = "under_18_at_act"
  if (!factsOf(test).includes(fact) || isSettled(standings[fact])) return []
  return (["yes", "no"] as const).map((taken) => ({
    fact,
    taken,
    standing: conclude(test, withAge(standings, taken), chosen).standing,
  }))
}

/** Of frozen standings: the same at either age, made once for all the definitions that are held against them. */
const atEitherAge = new WeakMap<EpisodeStandings, Record<"yes" | "no", EpisodeStandings>>()

function withAge(standings: EpisodeStandings, taken: "yes" | "no"): EpisodeStandings {
  const either = atEitherAge.get(standings) ?? {
    yes: Object.freeze({ ...standings, under_18_at_act: "yes" as const }),
    no: Object.freeze({ ...standings, under_18_at_act: "no" as const }),
  }
  if (Object.isFrozen(standings)) atEitherAge.set(standings, either)
  return either[taken]
}

/** How many of the facts a definition reads nobody has said anything about that counts. */
function notKnown({ test }: Definition<FactId>, standings: EpisodeStandings): number {
  return factsOf(test).filter((fact) => standings[fact] === "unknown").length
}
