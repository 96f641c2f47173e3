import type { Account, Problem } from "../../accounts/index.ts"
import { vocabularyVersion } from "../../facts/index.ts"
import { freeze } from "../../reasoning/index.ts"
import { type Duty, dutyOf } from "../../responses/index.ts"
import { mayBeYoung } from "../ask-of-the-young.ts"
import { type Group, groupsOf } from "../group.ts"
import { problems } from "../problems.ts"
import { coverageOf, type IndicatorCovered } from "./coverage.ts"
import { type CombiningRule, combiningRules } from "./delphi-combining.ts"
import { type DelphiList, dimensionsOf } from "./delphi-dimension.ts"
import { type DimensionRead, type OutcomeRead, readDimension, readOutcomes } from "./dimension-read.ts"

export type IndicatorList = "ilo-11" | DelphiList

export const indicatorLists: readonly IndicatorList[] = freeze(["ilo-11", "delphi-adult-labour", "delphi-child-labour"])

/** What to read an account beside. No rule has a default: a silence about it would be a decision. */
export interface IndicatorsAsked {
  readonly list: IndicatorList
  /** How dimensions are put together; a rule that another list has is read as `none`. */
  readonly rule: CombiningRule | "none"
  readonly dutySaid: boolean
  readonly textbook: boolean
}

/** `distinguo.indicators/1`: an account read beside one list of indicators. No finding, no score, no total. */
export interface AccountIndicators {
  readonly schema: "distinguo.indicators/1"
  readonly label: string
  readonly told: Account["told"]
  readonly vocabulary: string
  readonly duty: Duty
  readonly law: Account["law"]
  readonly list: IndicatorList
  readonly rule: CombiningRule | "none"
  /** Empty while the duty gate holds, and where they asked that the law be left out. */
  readonly readings: readonly IndicatorsOfEpisodes[]
}

export type IndicatorsOfEpisodes = CoverageOfEpisodes | DimensionsOfEpisodes | NotForThisAge

interface OfEpisodes {
  readonly episodes: readonly string[]
}

interface CoverageOfEpisodes extends OfEpisodes {
  readonly kind: "coverage"
  readonly indicators: readonly IndicatorCovered[]
}

interface DimensionsOfEpisodes extends OfEpisodes {
  readonly kind: "dimensions"
  /** Whether their age in these episodes is the list's own, with everything said. */
  readonly age: "as the list asks" | "not settled"
  readonly dimensions: readonly DimensionRead[]
  /** Empty where no rule was chosen. */
  readonly outcomes: readonly OutcomeRead[]
}

/** The list is for another age: nothing of it is read on these episodes, and that is an answer. */
interface NotForThisAge extends OfEpisodes {
  readonly kind: "for another age"
}

/**
 * Reads an account beside a list of indicators, behind the same gate as the findings: where a list speaks of trafficking,
 * what it comes to may be something the worker must report (promise 8). It follows from what was answered alone: accounts
 * that differ only in why something is not known come to the same (promise 17).
 */
export function readIndicators(
  account: Account,
  { list, rule, dutySaid, textbook }: IndicatorsAsked,
): AccountIndicators | { readonly problem: Problem } {
  if (account.others !== "not said" && !textbook) return { problem: problems.textbookOnly() }
  const duty = dutyOf(account, dutySaid)
  const keptBack = duty.gate === "holds" || account.law === "left out"
  const chosen = rule !== "none" && combiningRules[rule].list === list ? rule : "none"
  return freeze({
    schema: "distinguo.indicators/1",
    label: account.label,
    told: account.told,
    vocabulary: vocabularyVersion,
    duty,
    law: account.law,
    list,
    rule: chosen,
    readings: keptBack ? [] : groupsOf(account).groups.map((group) => readGroup(group, list, chosen)),
  })
}

function readGroup(group: Group, list: IndicatorList, rule: CombiningRule | "none"): IndicatorsOfEpisodes {
  const episodes = group.episodes.map(({ id }) => id)
  if (list === "ilo-11") return { kind: "coverage", episodes, indicators: coverageOf(group) }
  const { ownAccount, everythingSaid } = group
  const young = everythingSaid.standings.under_18_at_act
  if (young === (list === "delphi-adult-labour" ? "yes" : "no")) return { kind: "for another age", episodes }
  return {
    kind: "dimensions",
    episodes,
    age: young === "yes" || young === "no" ? "as the list asks" : "not settled",
    dimensions: dimensionsOf[list].map((dimension) => readDimension(dimension, ownAccount, everythingSaid)),
    outcomes: rule === "none" ? [] : readOutcomes(rule, ownAccount, everythingSaid),
  }
}

/** The lists that an account can be read beside: that of the other age is left out where every episode settles it. */
export function listsFor(account: Account): readonly IndicatorList[] {
  const ages = groupsOf(account).groups.map(({ everythingSaid }) => everythingSaid.standings.under_18_at_act)
  return indicatorLists.filter((list) => {
    if (list === "ilo-11") return true
    const other = list === "delphi-adult-labour" ? "yes" : "no"
    return !ages.every((age) => age === other)
  })
}

/** Whether nothing that is not stated here may be taken for a question: they were, or may have been, under 18 (CARE-8). */
export function nothingIsAQuestion(account: Account): boolean {
  return mayBeYoung(account)
}
