import type { Account } from "distinguo/accounts"
import { type AtTheDesk, askAtTheDesk, type Finding, type Request } from "distinguo/assessment"

/** What would settle a finding most, if there is anything. */
export type SettlingMost = (finding: Finding) => AtTheDesk | "nothing"

/**
 * Works out what would settle a finding most, at the desk: only when a definition is opened, and once for all episodes.
 * Of someone who is or may be under 18 there is nothing to ask; the library keeps that, and so does the screen.
 */
export function settlingMostIn(account: Account, request: Request): SettlingMost {
  const found = new Map<string, readonly AtTheDesk[]>()
  return ({ definition, episodes }) => {
    const next = found.get(definition) ?? nextUnder(definition, account, request)
    found.set(definition, next)
    return next.find((one) => one.episodes.join(" ") === episodes.join(" ")) ?? "nothing"
  }
}

function nextUnder(id: string, account: Account, request: Request): readonly AtTheDesk[] {
  const under = request.under.filter((definition) => definition.id === id)
  const asked = askAtTheDesk(account, { ...request, under }, "element")
  return "next" in asked ? asked.next : []
}
