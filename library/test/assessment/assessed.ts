import type { Account, Statement } from "distinguo/accounts"
import { type Assessment, assess, type FindingMade, type Request } from "distinguo/assessment"
import { type FactId, vocabulary } from "distinguo/facts"
import { firstDefinitions as definitions } from "distinguo/law"
import fc from "fast-check"
import { randomAccount } from "../accounts/random-account.ts"
import { episode, said } from "../accounts/telling.ts"

export const asked: Request = {
  under: definitions,
  on: "the account's day",
  today: "2026-11-22",
  dutySaid: true,
  textbook: true,
  readings: {},
}

export const account = (statements: readonly Statement[], parts: Partial<Account> = {}): Account => ({
  schema: "distinguo.account/1",
  label: "The house",
  told: "in confidence",
  worker: { place: "not said", role: "not said" },
  ownWords: [],
  selfDescription: [],
  othersWords: [],
  wishes: [],
  episodes: [episode(statements)],
  together: [],
  preparedFor: "nobody in particular",
  safeContact: "nothing said",
  law: "may be read",
  others: "not said",
  example: "not an example",
  ...parts,
})

export function assessed(of: Account, request: Partial<Request> = {}): Assessment {
  const result = assess(of, { ...asked, ...request })
  if ("problem" in result) throw new Error(result.problem.code)
  return result
}

export function made(of: Account, request: Partial<Request> = {}): readonly FindingMade[] {
  return assessed(of, request).findings.filter((finding) => finding.kind === "finding")
}

export const met = [
  said("recruited", "yes"),
  said("deceived_job", "yes"),
  said("forced_labour_occurred", "yes"),
  said("under_18_at_act", "no"),
]

export function withStatements(of: Account, statements: readonly Statement[]): Account {
  return { ...of, episodes: of.episodes.map((one) => ({ ...one, statements: [...one.statements, ...statements] })) }
}

export const randomFactId = fc.constantFrom(...vocabulary.map(({ id }) => id as FactId))

/** Every act of the Protocol, and work of any kind: with these denied two definitions at least come to a no. */
const denied = [
  "recruited",
  "transported",
  "transferred",
  "control_exchanged",
  "delivered",
  "sold",
  "exchanged",
  "leased",
  "harboured",
  "received",
  "work_or_service",
  "sexual_services_exchanged",
] as const

/** Told enough that findings settle: met, denied, or met and denied by one with an interest; or nothing more at all. */
const beginnings: readonly (readonly Statement[])[] = [
  [],
  met,
  [
    ...met,
    said("work_or_service", "yes"),
    said("docs_confiscated", "yes"),
    said("can_leave", "no"),
    said("required_by_state_or_community", "no"),
  ],
  denied.map((fact) => said(fact, "no")),
  [
    ...met,
    ...met.map(({ fact, answer }) => said(fact, answer === "yes" ? "no" : "yes", { by: "one with an interest" })),
  ],
]

/** Random accounts that begin with something settled, so that properties try their settled branches. */
export const toldAccount: fc.Arbitrary<Account> = fc
  .tuple(randomAccount, fc.constantFrom(...beginnings))
  .map(([of, statements]) => ({
    ...withStatements(of, statements),
    told: "invented",
    preparedFor: "nobody in particular",
    safeContact: "nothing said",
    law: "may be read",
    others: "not said",
  }))
