import type { Account } from "distinguo/accounts"
import { askAtTheDesk } from "distinguo/assessment"
import type { FactId } from "distinguo/facts"
import { firstDefinitions as definitions } from "distinguo/law"
import { describe, expect, test } from "vitest"
import { findingFor, invented } from "./example-files.ts"

/** The one statement that each hangs on, and which parts the desk would ask about before it, under two texts. */
const nearlyMissed = [
  {
    name: "the-berth",
    fact: "docs_confiscated",
    means: ["other coercion"],
    menace: ["what counts as a penalty"],
  },
  {
    name: "the-hearing",
    fact: "threat_family",
    // The longest list of the Protocol comes first, and is not where a threat to someone's sister stands.
    means: ["other coercion", "fraud or deception", "threat or use of force"],
    menace: ["what counts as a penalty"],
  },
] as const satisfies readonly { name: string; fact: FactId; means: readonly string[]; menace: readonly string[] }[]

const request = {
  under: definitions,
  on: "the account's day",
  today: "2026-11-22",
  dutySaid: false,
  textbook: false,
  readings: {},
} as const

describe.each(nearlyMissed)("$name", ({ name, fact, means, menace }) => {
  const told = invented.find((one) => one.name === name)
  if (told === undefined) throw new Error(`no example ${name}`)
  const { account, example } = told
  const saidIt = (said: Account["episodes"][number]["statements"][number]) =>
    said.fact === fact && said.by === "the person" && said.answer === "yes"
  const unwritten: Account = {
    ...account,
    episodes: account.episodes.map((episode) => ({
      ...episode,
      statements: episode.statements.filter((said) => !saidIt(said)),
    })),
  }
  const episodes = account.episodes.map(({ id }) => id)
  const met = example.expect.filter(({ ownAccount }) => ownAccount === "yes").map(({ definition }) => definition)

  test("LAW-29, PROMISE-1: one statement was left unwritten, and every finding that stood is not known, never a no", () => {
    const statements = (one: Account) => one.episodes.flatMap((episode) => episode.statements)
    expect(statements(account).length - statements(unwritten).length).toBe(1)
    expect(met.length).toBeGreaterThanOrEqual(4)
    for (const definition of met) {
      const { ownAccount, everythingSaid } = findingFor(unwritten, definition, episodes)
      expect([definition, ownAccount.standing, everythingSaid.standing]).toEqual([definition, "unknown", "unknown"])
      expect([definition, ownAccount.open.includes(fact)]).toEqual([definition, true])
    }
  })

  test("LAW-29: without it no text that was not met becomes met, and none that was open becomes a no", () => {
    for (const { definition, ownAccount } of example.expect.filter((one) => one.ownAccount !== "yes")) {
      expect([definition, findingFor(unwritten, definition, episodes).ownAccount.standing]).toEqual([
        definition,
        ownAccount,
      ])
    }
  })

  test("LAW-29: asked part by part, where nobody knows the others, the desk comes to that statement after the parts named here", () => {
    expect(partsUntil(fact, unwritten, "un-protocol-2000/trafficking-in-persons")).toEqual(means)
    expect(partsUntil(fact, unwritten, "ilo-c29/forced-labour")).toEqual(menace)
  })
})

/** The parts asked about at the desk, one after the other, where nobody knows any of it, until the fact is among them. */
function partsUntil(fact: FactId, account: Account, definition: string): readonly string[] {
  const parts: string[] = []
  let asked = account
  while (parts.length < 10) {
    const answer = askAtTheDesk(asked, request, "element")
    if (!("next" in answer)) throw new Error("nothing stands before an invented account")
    const next = answer.next.find((one) => one.definition === definition)?.ownAccount
    if (next === undefined || next.kind === "none") return [...parts, "never asked"]
    parts.push(next.serves.at(-1) ?? "")
    if (next.facts.includes(fact)) return parts
    asked = withNotKnown(asked, next.facts)
  }
  return parts
}

function withNotKnown(account: Account, facts: readonly FactId[]): Account {
  return {
    ...account,
    episodes: account.episodes.map((episode) => {
      const like = episode.statements.findLast(({ by }) => by === "the person")
      if (like === undefined) throw new Error("the person said something")
      const unknown = facts.map((fact) => ({ ...like, fact, answer: "not known", words: "" }) as const)
      return { ...episode, statements: [...episode.statements, ...unknown] }
    }),
  }
}
