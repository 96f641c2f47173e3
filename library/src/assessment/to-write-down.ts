import { type Account, standingsOf } from "../accounts/index.ts"
import { type Fact, type FactId, factById, type Topic, vocabulary } from "../facts/index.ts"
import { type Definition, factsOf, freeze, type Node, partsOf } from "../reasoning/index.ts"
import { mayBeYoung } from "./ask-of-the-young.ts"
import { exceptionsOf } from "./exceptions.ts"

/** What to look through when something is to be written down: a topic, or a named part of a definition. */
export type LookedThrough =
  | { readonly kind: "topic"; readonly topic: Topic }
  | { readonly kind: "part"; readonly test: Node<FactId>; readonly part: string }

/** Facts that may be offered at the desk for writing down what was said. */
export interface ToWriteDown {
  readonly offered: readonly FactId[]
  /** Offered only if the person brought it up themselves: it is never proposed to anyone (CARE-6). */
  readonly theirsToRaise: readonly FactId[]
  /** Of these, those that the text asks to be absent: an exception, of which a yes speaks against the definition. */
  readonly exceptions: readonly FactId[]
}

/**
 * The facts of a topic or of a part of a definition, in the order of the vocabulary, to tick what was said.
 *
 * Of someone who is or may be under 18 nothing is offered (CARE-8), and what is for adults only is offered of someone
 * known to have been an adult then; about selling sex, only where somebody spoke of it. What is left out here is found
 * by search (findFacts), because whatever was told can be written down.
 */
export function toWriteDown(account: Account, episode: string, through: LookedThrough): ToWriteDown {
  const mayOffer = offeredIn(account, episode)
  const facts = vocabulary.filter((fact) => isAmong(fact, through) && mayOffer(fact))
  const ids = (raised: boolean): readonly FactId[] =>
    facts.filter(({ asking }) => (asking === "raised") === raised).map(({ id }) => id as FactId)
  const against = through.kind === "topic" ? [] : exceptionsOf(through.test)
  const exceptions = facts.map(({ id }) => id as FactId).filter((fact) => against.includes(fact))
  return freeze({ offered: ids(false), theirsToRaise: ids(true), exceptions })
}

/** The topics in which something is offered, in the order of the vocabulary. */
export function topicsToWriteDown(account: Account, episode: string): readonly Topic[] {
  const mayOffer = offeredIn(account, episode)
  return freeze([...new Set(vocabulary.filter(mayOffer).map(({ topic }) => topic))])
}

/** The outermost named parts of a definition that read any fact, by name, in the order of the text. */
export function partsToWriteDown({ test }: Definition<FactId>): readonly string[] {
  const found: string[] = []
  const walk = (node: Node<FactId>): void => {
    if (node.kind === "element" || node.kind === "reading") found.push(node.name)
    else for (const part of partsOf(node)) walk(part)
  }
  walk(test)
  return freeze([...new Set(found)])
}

function isAmong({ id, topic }: Fact, through: LookedThrough): boolean {
  if (through.kind === "topic") return topic === through.topic
  return factsOfPart(through.test, through.part).has(id as FactId)
}

function factsOfPart(node: Node<FactId>, name: string): ReadonlySet<FactId> {
  if ((node.kind === "element" || node.kind === "reading") && node.name === name) return new Set(factsOf(node))
  return new Set(partsOf(node).flatMap((part) => [...factsOfPart(part, name)]))
}

function offeredIn(account: Account, episode: string): (fact: Fact) => boolean {
  if (mayBeYoung(account)) return () => false
  const told = account.episodes.find(({ id }) => id === episode)
  const adult = told !== undefined && standingsOf(told, "own account").under_18_at_act === "no"
  const spokenOf = isSellingSexSpokenOf(account)
  // An age is written down as an age, in years, and never ticked: neither the line at 18 nor the one at 21.
  return ({ topic, adultOnly }) => topic !== "age" && (topic !== "selling sex" || spokenOf) && (adult || !adultOnly)
}

/** Nobody's trade is guessed at: sex for pay is named only where someone has spoken of it. */
export function isSellingSexSpokenOf({ episodes }: Account): boolean {
  return episodes.some(({ statements }) =>
    statements.some((said) => factById(said.fact).topic === "selling sex" && said.answer === "yes"),
  )
}
