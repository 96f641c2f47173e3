import { type FactId, factById } from "../facts/index.ts"
import { type Definition, type DefinitionInWords, toWords } from "../reasoning/index.ts"

/** What a definition asks, in words: each part under the one it serves, and each fact by its label. */
export function lawInWords(definition: Definition<FactId>): DefinitionInWords {
  return toWords(definition, (fact) => factById(fact).label)
}
