import { type Account, headingForALawyer, mayBeGivenOut, type Problem } from "../accounts/index.ts"
import type { FactId } from "../facts/index.ts"
import { type Definition, freeze } from "../reasoning/index.ts"
import type { Duty } from "../responses/index.ts"
import { assess, type Request } from "./assess.ts"
import type { Memo, MemoCitation, MemoGroup, MemoSource, MemoTies, MemoView, PreparedFor } from "./memo.ts"
import { ifShownAdded, questionsAdded } from "./memo-added.ts"
import { spoken, spokenOrNone } from "./memo-direction.ts"
import { findingsFor } from "./memo-findings.ts"
import { absentInWords, courtInWords, doesNotDecide, isNot, notReviewed, whoseInWords } from "./memo-law.ts"
import { asStated } from "./memo-stated.ts"
import { placesTiedTo, tiedFor } from "./memo-tied.ts"
import { episodesTold } from "./memo-told.ts"
import { problems } from "./problems.ts"

/** What a memorandum is made with beside the request. Nothing has a default: what is added is its author's to say. */
export interface MemoRequest extends Request {
  readonly preparedFor: PreparedFor
  /** The version of the program, as its package says it. */
  readonly program: string
  /** What could still matter, and what would turn a finding: both left out unless their author adds them (CARE-32). */
  readonly withOpenQuestions: boolean
  readonly withIfShown: boolean
  /** Every definition at hand, so that what a law ties is read whole, whichever texts were asked for. */
  readonly atHand: readonly Definition<FactId>[]
  /** Whose law is read for what it ties: a code, or `where they work`, as the account names it. */
  readonly tiedIn: string
  /** A source by its id: the sources are a room of their own, which this one does not enter. */
  readonly sourceOf: (id: string) => MemoSource
}

/**
 * Makes the memorandum of an account. While the duty gate holds there is none: the duty comes back in its place, and
 * nothing was computed under any definition (promise 8). Where the person asked that the law be left out it holds what
 * was told and asked for, and no finding. An account that is kept for a lawyer is set down for nobody else (CARE-24).
 */
export function memoOf(
  told: Account,
  request: MemoRequest,
): { readonly memo: Memo } | { readonly duty: Duty } | { readonly problem: Problem } {
  const isKeptApart = !mayBeGivenOut(told)
  if (isKeptApart && request.preparedFor !== "a lawyer") return { problem: problems.keptForALawyer() }
  const account = asStated(told)
  const assessment = assess(account, request)
  if ("problem" in assessment) return assessment
  if (assessment.duty.gate === "holds") return { duty: assessment.duty }
  const { sourceOf } = request
  const episodes = episodesTold(account)
  const findings = findingsFor(assessment, { account, request, sourceOf })
  const { law, vocabulary } = assessment.versions
  const { atHand, tiedIn, today, dutySaid, textbook } = request
  const place = tiedIn === "where they work" ? account.worker.place : tiedIn
  const tied = tiedFor(account, { definitions: atHand, place, today, dutySaid, textbook })
  const memo: Memo = {
    schema: "distinguo.memo/1",
    madeOn: request.today,
    preparedFor: request.preparedFor,
    keptApart: isKeptApart ? headingForALawyer : "",
    label: account.label,
    told: account.told,
    comesFrom: comesFrom(account, request),
    whose: whoseInWords(
      episodes.some(({ theirs }) => theirs.length > 0),
      episodes.some(({ others }) => others.length > 0),
    ),
    isNot,
    notReviewed,
    versions: { law, vocabulary, program: request.program },
    asksFor: account.wishes.map(({ need, words }) => ({ need, words: spokenOrNone(words) })),
    ownWords: account.ownWords.map(spoken),
    selfDescription: account.selfDescription.map(spoken),
    othersWords: account.othersWords.map(({ by, role, words }) => ({ by, role, words: spoken(words) })),
    episodes,
    law: account.law,
    takenAsAbsent: absentInWords(assessment.assumed),
    findings,
    doesNotDecide,
    tied,
    added: {
      openQuestions: questionsAdded(assessment, account, request.withOpenQuestions),
      ifShown: ifShownAdded(assessment, account, request, request.withIfShown),
    },
    sources: sourcesOf(findings, tied).map((id) => onlyTheSource(sourceOf(id))),
  }
  return freeze({ memo })
}

function comesFrom({ example, told }: Account, { under }: Request): readonly string[] {
  if (example === "not an example") return []
  const court = told === "published" ? courtInWords(example, under) : []
  return [example.source, ...court, example.note].filter((line) => line !== "")
}

/** Every source that a definition, one of its parts or what a law ties rests on, once, in the order in which they come. */
function sourcesOf(groups: readonly MemoGroup[], tied: MemoTies): readonly string[] {
  const found = groups.flatMap(({ findings }) =>
    findings.flatMap((finding) => {
      if (finding.kind === "not in force") return [finding.source]
      const { ownAccount, everythingSaid } = finding
      const views = typeof everythingSaid === "string" ? [ownAccount] : [ownAccount, everythingSaid]
      return [finding.source, ...views.flatMap(citationsOf).map(({ source }) => source)]
    }),
  )
  return [...new Set([...found, ...placesTiedTo(tied).map(({ source }) => source)])]
}

function citationsOf({ parts, readings }: MemoView): readonly MemoCitation[] {
  return [...parts, ...readings.flatMap(({ readAs }) => readAs)]
}

/** Field by field, so that what else a source may carry does not come along. */
function onlyTheSource({ id, title, by, date, at, checked, doesNotShow, placesAre }: MemoSource): MemoSource {
  return { id, title, by, date, at, checked, doesNotShow, placesAre }
}
