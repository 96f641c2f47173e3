import { type FactId, vocabulary, vocabularyVersion } from "../facts/index.ts"
import { type BitNumbers, bitNumbers } from "../reasoning/index.ts"

/**
 * Which bit stands for which fact, in this version of the vocabulary. Tables of bits are kept for years: a fact's
 * number never changes within a version, which `law/bits.test.ts` pins.
 */
export const vocabularyBits: BitNumbers<FactId> = bitNumbers(
  vocabularyVersion,
  vocabulary.map(({ id }) => id as FactId),
)
