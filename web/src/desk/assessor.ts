import type { Account } from "distinguo/accounts"
import {
  type Assessed,
  type Assessment,
  type AtTheDesk,
  type askAboutFinding,
  assessAgain,
  type CirclesFound,
  circlesWithAgeOpen,
  type Finding,
  narrowingQuestion,
  type Request,
} from "distinguo/assessment"
import type { FactId } from "distinguo/facts"
import { type Group, groupsOf } from "../finding/groups.ts"

type Result =
  | Assessment
  | { readonly problem: NonNullable<unknown> & { readonly message: string; readonly mend: string } }

/**
 * What reads definitions for the desk, and remembers what it read last: a tick of a box has only those read again that
 * it is about, and opening a definition only that one. What comes out is what the library gives, in every case.
 */
export interface Assessor {
  readonly assess: (account: Account, request: Request) => Result
  readonly groups: (account: Account, findings: readonly Finding[]) => readonly Group[]
  readonly narrowing: (account: Account, episodes: readonly string[]) => FactId | "none"
  /** As for someone whose age is not settled, whatever was said of it. */
  readonly circlesWithAgeOpen: (account: Account, episodes: readonly string[]) => CirclesFound
  readonly settling: (
    account: Account,
    request: Request,
    finding: Finding,
    ask: typeof askAboutFinding,
  ) => AtTheDesk | "nothing"
}

export function makeAssessor(): Assessor {
  let before: Assessed | "nothing" = "nothing"
  let groups: readonly Group[] = []
  const narrowings = remembering<FactId | "none">()
  const withAgeOpen = remembering<CirclesFound>()
  const settlings = remembering<AtTheDesk | "nothing">()
  return {
    assess: (account, request) => {
      const result = assessAgain(account, request, before)
      if (!("problem" in result)) before = { account, request, assessment: result }
      return result
    },
    groups: (account, findings) => {
      groups = groupsOf(account, findings, groups)
      return groups
    },
    narrowing: (account, episodes) =>
      narrowings(account.episodes, episodes.join(" "), () => narrowingQuestion(account, episodes)),
    circlesWithAgeOpen: (account, episodes) =>
      withAgeOpen(account.episodes, episodes.join(" "), () => circlesWithAgeOpen(account, episodes)),
    settling: (account, request, finding, ask) => {
      const { on, today, readings } = request
      const key = JSON.stringify([account.together, finding.definition, finding.episodes, on, today, readings])
      return settlings(account.episodes, key, () => ask(account, request, finding, "element"))
    },
  }
}

/** Remembers what was made of the episodes as they stand, and forgets it when something else is said in them. */
function remembering<Made>(): (of: Account["episodes"], key: string, make: () => Made) => Made {
  let madeOf: Account["episodes"] | "nothing" = "nothing"
  const made = new Map<string, Made>()
  return (of, key, make) => {
    if (of !== madeOf) made.clear()
    madeOf = of
    const known = made.get(key)
    if (known !== undefined) return known
    const now = make()
    made.set(key, now)
    return now
  }
}
