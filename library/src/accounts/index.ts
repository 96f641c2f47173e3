export * from "./account.ts"
export { isDoubtful, underEighteen } from "./age.ts"
export {
  agencyInGeneral,
  agencyOfTheYoung,
  agencyWithoutADay,
  besideMoment,
  howFreelyInWords,
  momentInWords,
  othersOnAgency,
  readByInWords,
  timeOfMomentInWords,
} from "./agency-in-words.ts"
export {
  type AgencyOverTime,
  agencyOverTime,
  type EpisodeAgency,
  type Moment,
  type OthersMoment,
} from "./agency-over-time.ts"
export { agesAcross } from "./ages-across.ts"
export { type AccountReading, isToldUnfreely, type Weight, weightOf } from "./counting.ts"
export { type DayRange, isDay, readDays } from "./day.ts"
export { dayInWords, daysInWords } from "./days-in-words.ts"
export { nearest } from "./nearest.ts"
export { headingForALawyer, mayBeGivenOut, whatTheMarkDoes } from "./prepared-for.ts"
export type { Problem } from "./problem.ts"
export { readAccount } from "./read-account.ts"
export { contactHolds, isNothingOfContact, meansOfContact, nothingOfContact, type SafeContact } from "./safe-contact.ts"
export {
  type SaidThere,
  type SourceHeard,
  saidBySource,
  type TellingHeard,
  type Worth,
} from "./said-by-source.ts"
export { type Silence, silenceOf } from "./silence.ts"
export {
  type AgeFact,
  type EpisodeStandings,
  standingsOf,
  standingsTogether,
  statementsOfAge,
  statementsOfEveryAge,
} from "./standings.ts"
export { assumeOthersAbsent } from "./textbook.ts"
export { type EpisodeInTime, type Stretch, type Timeline, timelineOf } from "./timeline.ts"
export { writeAccount } from "./write-account.ts"
export { type AgeTyped, writeDownAge } from "./writing-down/ages.ts"
export { beginAccount } from "./writing-down/begin-account.ts"
export { correctionsOf, letStand, sayAnew, setAside } from "./writing-down/corrections.ts"
export { addEpisode, changeEpisode, type EpisodeTyped, episodeAsTyped } from "./writing-down/episodes.ts"
export { linkEpisodes, unlinkEpisodes } from "./writing-down/links.ts"
export {
  addOthersWords,
  addWish,
  addWords,
  type KindOfWords,
  lawMayBeRead,
  takeOutOthersWords,
  takeOutWish,
  takeOutWords,
} from "./writing-down/own-words.ts"
export { changeSafeContact, prepareFor } from "./writing-down/safe-contact.ts"
export {
  isOfThisSitting,
  type StatementTyped,
  saidInThisSitting,
  statementAsTyped,
  takeOut,
  writeDown,
} from "./writing-down/statements.ts"
export { type TellingTyped, tellingOf } from "./writing-down/telling-typed.ts"
export { type DaysTyped, keepBoth, type SaidNow, sayInstead, standsAgainst } from "./writing-down/which-is-it.ts"
export { changeWorker } from "./writing-down/worker.ts"
export type { PlaceOfWords, WrittenDown } from "./writing-down/written.ts"
