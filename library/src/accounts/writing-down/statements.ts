import type { FactId } from "../../facts/index.ts"
import { freeze } from "../../reasoning/index.ts"
import type { Account, Answer, Statement, Telling } from "../account.ts"
import { answerKeys } from "../read-answers.ts"
import { writeHowTold, writeTime } from "../write-account.ts"
import {
  episodeNamed,
  type FormOfEpisode,
  type PlaceOfWords,
  rewrittenEpisode,
  typed,
  type WrittenDown,
  withEpisode,
} from "./written.ts"

/** What somebody says of one fact, as it is typed. */
export interface StatementTyped {
  readonly fact: FactId
  readonly answer: Answer
  /** Their words for it, or empty. */
  readonly words: string
  /** The days it is about, as `readDays` reads them; both empty: the whole episode. */
  readonly from: string
  readonly to: string
}

/** A statement as it would be typed, its days and its words with it, so that changing one part of it keeps the others. */
export function statementAsTyped({ fact, answer, words, during }: Statement): StatementTyped {
  const days = during === "the whole episode" ? { from: "", to: "" } : during
  return freeze({ fact, answer, words, from: writeTime(days.from), to: writeTime(days.to) })
}

/**
 * Writes down what somebody says of one fact, after all that was said before. Where the same telling has already
 * answered this fact in this sitting, the new answer takes its place: inside a sitting a correction leaves no trace
 * (CARE-15).
 *
 * @param opened - the account as this sitting found it.
 */
export function writeDown(
  account: Account,
  opened: Account,
  episode: string,
  telling: Telling,
  said: StatementTyped,
): WrittenDown {
  const before = saidInThisSitting(account, opened, episode, telling, said.fact)
  const cleared = before === "nothing" ? { account } : takeOut(account, opened, before)
  return "problems" in cleared ? cleared : addStatement(cleared.account, episode, telling, said)
}

/** The same, beside all that was said before: it takes the place of nothing. */
export function addStatement(
  account: Account,
  episode: string,
  telling: Telling,
  { fact, answer, words, from, to }: StatementTyped,
): WrittenDown {
  const [key = "yes"] = Object.entries(answerKeys).flatMap(([name, meant]) => (meant === answer ? [name] : []))
  const said = { ...writeHowTold(telling), [key]: [{ fact, ...typed({ from, to, words }) }] }
  return rewrittenEpisode(account, episode, withTelling(said))
}

export function withTelling(said: unknown): (form: FormOfEpisode) => FormOfEpisode {
  return (form) => ({ ...form, said: [...(form.said ?? []), said] })
}

/** Where this telling has already answered this fact in this sitting. */
export function saidInThisSitting(
  account: Account,
  opened: Account,
  episode: string,
  telling: Telling,
  fact: FactId,
): PlaceOfWords | "nothing" {
  const told = JSON.stringify(writeHowTold(telling))
  const at = episodeNamed(account, episode).statements.findLastIndex(
    (said, index) =>
      said.fact === fact &&
      JSON.stringify(writeHowTold(said)) === told &&
      isOfThisSitting(opened, { episode, kind: "statement", at: index }),
  )
  return at < 0 ? "nothing" : { episode, kind: "statement", at }
}

/** Whether something was written down in this sitting: it stands after all that the account was opened with. */
export function isOfThisSitting(opened: Account, { episode, kind, at }: PlaceOfWords): boolean {
  const before = opened.episodes.find(({ id }) => id === episode)
  if (before === undefined) return true
  return at >= (kind === "age" ? before.ages : before.statements).length
}

/**
 * Takes out what was written down in this sitting, without a trace.
 *
 * @throws for anything older: that is set aside by the person whose words they are, and stays.
 */
export function takeOut(account: Account, opened: Account, place: PlaceOfWords): WrittenDown {
  if (!isOfThisSitting(opened, place)) throw new Error("only what was written down in this sitting is taken out")
  const { statements, ages } = episodeNamed(account, place.episode)
  return withEpisode(
    account,
    place.episode,
    place.kind === "age" ? { ages: ages.toSpliced(place.at, 1) } : { statements: statements.toSpliced(place.at, 1) },
  )
}
