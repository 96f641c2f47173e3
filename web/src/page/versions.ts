export { version } from "../../package.json"

declare const LAW_VERSION: string
declare const VOCABULARY_VERSION: string

/** Written in when the page is built, so that the start need not bring the law and the vocabulary only to name them. */
export const lawVersion = LAW_VERSION
export const vocabularyVersion = VOCABULARY_VERSION
