import type { EpisodeStandings } from "../accounts/index.ts"
import type { FactId } from "../facts/index.ts"
import { asksForNoCoercion } from "../law/index.ts"
import { conclude, type Definition, factsOf, isSettled, open, prove, type Readings } from "../reasoning/index.ts"
import { decidingParts, elementsOf } from "./elements.ts"
import type { View } from "./finding.ts"
import type { Told } from "./group.ts"
import { sentenceFor } from "./words.ts"

/** One definition on one set of standings: what it comes to, why, and what is open. */
export function viewOf(definition: Definition<FactId>, { standings, heard, reading }: Told, chosen: Readings): View {
  const { standing, because, readings } = conclude(definition.test, standings, chosen)
  const stillOpen = open(definition.test, standings, chosen)
  const proof = prove(definition, standings, chosen)
  const elements = elementsOf(proof.root)
  const said = {
    standing,
    heard,
    ...(because && { because }),
    elements,
    deciding: decidingParts(elements, standing),
    open: stillOpen.facts,
  }
  return {
    ...said,
    sentence: sentenceFor(reading, said, notKnown(definition, standings)),
    asksForNoCoercion: asksForNoCoercion(definition, standings, chosen),
    contested: stillOpen.contested,
    readings,
    completions: completionsOf(definition, standings, chosen),
    proof,
  }
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
    standing: conclude(test, { ...standings, [fact]: taken }, chosen).standing,
  }))
}

/** How many of the facts a definition reads nobody has said anything about that counts. */
function notKnown({ test }: Definition<FactId>, standings: EpisodeStandings): number {
  return factsOf(test).filter((fact) => standings[fact] === "unknown").length
}
