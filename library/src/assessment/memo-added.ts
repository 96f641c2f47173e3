import type { Account } from "../accounts/index.ts"
import { factById } from "../facts/index.ts"
import type { Assessment, Request } from "./assess.ts"
import type { FindingMade } from "./finding.ts"
import { groupsOf } from "./group.ts"
import type { AddedIfShown, AddedQuestions } from "./memo.ts"
import { varyFinding } from "./vary-account.ts"
import { varyInWords } from "./vary-in-words.ts"

const leftOut = "left out, because their age then is not settled as 18 or over"

/**
 * What could still matter, finding by finding, where its author adds it: it is a list to cross-examine by (CARE-32). Of
 * nobody whose age then is not settled as 18 or over: the reason for that would be one more thing said (CARE-8, CARE-17).
 */
export function questionsAdded(assessment: Assessment, account: Account, asked: boolean): AddedQuestions {
  if (!asked) return "not added"
  if (!isSettledAsAdult(account)) return leftOut
  return made(assessment).flatMap((finding) => {
    const facts = finding.everythingSaid.open.filter((fact) => factById(fact).asking !== "raised")
    const named = facts.map((fact) => factById(fact).label)
    return named.length === 0 ? [] : [{ ...headOf(finding, account), facts: named }]
  })
}

/** “If it were shown that …”, where its author adds it, and of nobody else either. */
export function ifShownAdded(assessment: Assessment, account: Account, request: Request, asked: boolean): AddedIfShown {
  if (!asked) return "not added"
  if (!isSettledAsAdult(account)) return leftOut
  return made(assessment).map((finding) => {
    const { said } = varyInWords(account, request, varyFinding(account, request, finding))
    const sentences = said.flatMap(({ readAs, sentences: each }) =>
      each.map((sentence) => (readAs === "" ? sentence : `Read so (${readAs}): ${sentence}`)),
    )
    return { ...headOf(finding, account), sentences }
  })
}

function made({ findings }: Assessment): readonly FindingMade[] {
  return findings.filter((finding) => finding.kind === "finding")
}

function headOf({ title, instrument, definition, episodes }: FindingMade, account: Account) {
  const titles = account.episodes.filter(({ id }) => episodes.includes(id)).map((episode) => episode.title)
  return { title: `${titles.join(" · ")}: ${title}, ${instrument}`, definition }
}

/** From standings alone: with everything said, 18 or over in each episode and in those read together. */
function isSettledAsAdult(account: Account): boolean {
  return groupsOf(account).groups.every(({ everythingSaid }) => everythingSaid.standings.under_18_at_act === "no")
}
