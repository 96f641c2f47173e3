export { type BarredSubject, barred, barredSubjects } from "./barred.ts"
export type { Fact, Mappings, Phrase, Topic, Use } from "./fact.ts"
export { freedoms } from "./freedoms.ts"
export { type FactId, factById, isFactId, vocabulary, vocabularyVersion } from "./vocabulary.ts"
