import type { Account } from "distinguo/accounts"
import {
  type Assessed,
  type Assessment,
  type AtTheDesk,
  askAtTheDesk,
  assessAgain,
  type Finding,
  narrowingQuestion,
  type Request,
} from "distinguo/assessment"
import type { FactId } from "distinguo/facts"

type Result =
  | Assessment
  | { readonly problem: NonNullable<unknown> & { readonly message: string; readonly mend: string } }

/**
 * What reads definitions for the desk, and remembers what it read last: a tick of a box has only those read again that
 * it is about, and opening a definition only that one. What comes out is what the library gives, in every case.
 */
export interface Assessor {
  readonly assess: (account: Account, request: Request) => Result
  readonly narrowing: (account: Account, episodes: readonly string[]) => FactId | "none"
  readonly settling: (account: Account, request: Request, finding: Finding) => AtTheDesk | "nothing"
}

export function makeAssessor(): Assessor {
  let before: Assessed | "nothing" = "nothing"
  const narrowings = remembering<FactId | "none">()
  const settlings = remembering<readonly AtTheDesk[]>()
  return {
    assess: (account, request) => {
      const result = assessAgain(account, request, before)
      if (!("problem" in result)) before = { account, request, assessment: result }
      return result
    },
    narrowing: (account, episodes) =>
      narrowings(JSON.stringify([account.episodes, episodes]), () => narrowingQuestion(account, episodes)),
    settling: (account, request, { definition, episodes }) => {
      const { on, today, readings } = request
      const key = JSON.stringify([account.episodes, account.together, definition, on, today, readings])
      const next = settlings(key, () => nextUnder(definition, account, request))
      return next.find((one) => one.episodes.join(" ") === episodes.join(" ")) ?? "nothing"
    },
  }
}

function nextUnder(id: string, account: Account, request: Request): readonly AtTheDesk[] {
  const under = request.under.filter((definition) => definition.id === id)
  const asked = askAtTheDesk(account, { ...request, under }, "element")
  return "next" in asked ? asked.next : []
}

/** Remembers a few of the last results by what they were made of. */
function remembering<Made>(): (key: string, make: () => Made) => Made {
  const made = new Map<string, Made>()
  const few = 40
  return (key, make) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const now = make()
    made.set(key, now)
    const [oldest] = made.keys()
    if (made.size > few && oldest !== undefined) made.delete(oldest)
    return now
  }
}
