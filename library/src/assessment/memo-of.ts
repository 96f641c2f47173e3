import type { Account, Problem } from "../accounts/index.ts"
import { freeze } from "../reasoning/index.ts"
import type { Duty } from "../responses/index.ts"
import { assess, type Request } from "./assess.ts"
import type { Memo, MemoCitation, MemoGroup, MemoSource, MemoView, PreparedFor } from "./memo.ts"
import { ifShownAdded, questionsAdded } from "./memo-added.ts"
import { spoken, spokenOrNone } from "./memo-direction.ts"
import { findingsFor } from "./memo-findings.ts"
import { absentInWords, courtInWords, doesNotDecide, isNot, notReviewed, whoseInWords } from "./memo-law.ts"
import { asStated } from "./memo-stated.ts"
import { episodesTold } from "./memo-told.ts"

/** What a memorandum is made with beside the request. Nothing has a default: what is added is its author's to say. */
export interface MemoRequest extends Request {
  readonly preparedFor: PreparedFor
  /** The version of the program, as its package says it. */
  readonly program: string
  /** What could still matter, and what would turn a finding: both left out unless their author adds them (CARE-32). */
  readonly withOpenQuestions: boolean
  readonly withIfShown: boolean
  /** A source by its id: the sources are a room of their own, which this one does not enter. */
  readonly sourceOf: (id: string) => MemoSource
}

/**
 * Makes the memorandum of an account. While the duty gate holds there is none: the duty comes back in its place, and
 * nothing was computed under any definition (promise 8). Where the person asked that the law be left out it holds what
 * was told and asked for, and no finding.
 */
export function memoOf(
  told: Account,
  request: MemoRequest,
): { readonly memo: Memo } | { readonly duty: Duty } | { readonly problem: Problem } {
  const account = asStated(told)
  const assessment = assess(account, request)
  if ("problem" in assessment) return assessment
  if (assessment.duty.gate === "holds") return { duty: assessment.duty }
  const { sourceOf } = request
  const episodes = episodesTold(account)
  const findings = findingsFor(assessment, { account, request, sourceOf })
  const { law, vocabulary } = assessment.versions
  const memo: Memo = {
    schema: "distinguo.memo/1",
    madeOn: request.today,
    preparedFor: request.preparedFor,
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
    tied: "not worked out in this version",
    added: {
      openQuestions: questionsAdded(assessment, account, request.withOpenQuestions),
      ifShown: ifShownAdded(assessment, account, request, request.withIfShown),
    },
    sources: sourcesOf(findings).map((id) => onlyTheSource(sourceOf(id))),
  }
  return freeze({ memo })
}

function comesFrom({ example, told }: Account, { under }: Request): readonly string[] {
  if (example === "not an example") return []
  const court = told === "published" ? courtInWords(example, under) : []
  return [example.source, ...court, example.note].filter((line) => line !== "")
}

/** Every source that a definition or one of its parts rests on, once, in the order in which they come. */
function sourcesOf(groups: readonly MemoGroup[]): readonly string[] {
  const found = groups.flatMap(({ findings }) =>
    findings.flatMap((finding) => {
      if (finding.kind === "not in force") return [finding.source]
      const { ownAccount, everythingSaid } = finding
      const views = typeof everythingSaid === "string" ? [ownAccount] : [ownAccount, everythingSaid]
      return [finding.source, ...views.flatMap(citationsOf).map(({ source }) => source)]
    }),
  )
  return [...new Set(found)]
}

function citationsOf({ parts, readings }: MemoView): readonly MemoCitation[] {
  return [...parts, ...readings.flatMap(({ readAs }) => readAs)]
}

/** Field by field, so that what else a source may carry does not come along. */
function onlyTheSource({ id, title, by, date, at, checked, doesNotShow, placesAre }: MemoSource): MemoSource {
  return { id, title, by, date, at, checked, doesNotShow, placesAre }
}
