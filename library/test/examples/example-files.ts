import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { type Account, agesAcross, assumeOthersAbsent, type Episode, type Example } from "distinguo/accounts"
import { type Assessment, assess, type FindingMade } from "distinguo/assessment"
import { firstDefinitions as definitions, definitions as register } from "distinguo/law"
import type { Readings } from "distinguo/reasoning"
import { readAccountFile } from "distinguo-documents"

const folder = join(import.meta.dirname, "..", "..", "examples")

export interface ExampleFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly account: Account
  readonly example: Example
}

/** Every example of the house, read as any file is read. */
export const examples: readonly ExampleFile[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".yaml") && !file.startsWith("plans"))
  .sort()
  .map((file) => {
    const bytes = readFileSync(join(folder, file))
    const read = readAccountFile(bytes)
    if ("problems" in read)
      throw new Error(`${file}: ${read.problems.map(({ line, code }) => `${line} ${code}`).join(", ")}`)
    if (read.account.example === "not an example") throw new Error(`${file} is no example`)
    return { name: file.replace(/\.yaml$/, ""), bytes, account: read.account, example: read.account.example }
  })

export const decisions = examples.filter(({ name }) => name.startsWith("decisions/"))
export const invented = examples.filter(({ name }) => !name.startsWith("decisions/"))

/** Every id once; a definition with several versions has one finding. */
export const definitionIds: readonly string[] = [...new Set(definitions.map(({ id }) => id))]

const alreadyAssessed = new WeakMap<Account, Assessment>()
const alreadyRead = new WeakMap<Account, Assessment>()

const alreadyReadWith = new Map<string, WeakMap<Account, Assessment>>()

const request = { on: "the account's day", today: "2026-11-22", dutySaid: false, textbook: true, readings: {} } as const

/** An example assessed under the first definitions, as the list of examples does it; each account once. */
export function assessed(account: Account): Assessment {
  return once(alreadyAssessed, account, () => assess(account, { ...request, under: definitions }))
}

/** The same under every definition of the register, the text of the account's day; each account once. */
export function readUnderAll(account: Account): Assessment {
  return once(alreadyRead, account, () => assess(account, { ...request, under: register }))
}

/** The same by the law of one day, and with a choice where the law is open; each account once for each. */
export function readWith(account: Account, on: string, readings: Readings): Assessment {
  const key = JSON.stringify([on, readings])
  const kept = alreadyReadWith.get(key) ?? new WeakMap<Account, Assessment>()
  alreadyReadWith.set(key, kept)
  return once(kept, account, () => assess(account, { ...request, on, readings, under: register }))
}

function once(kept: WeakMap<Account, Assessment>, account: Account, make: () => ReturnType<typeof assess>): Assessment {
  const before = kept.get(account)
  if (before !== undefined) return before
  const result = make()
  if ("problem" in result) throw new Error(result.problem.code)
  kept.set(account, result)
  return result
}

export function findingFor(account: Account, definition: string, episodes: readonly string[]): FindingMade {
  const found = assessed(account).findings.find(
    (finding) => finding.definition === definition && finding.episodes.join() === episodes.join(),
  )
  if (found?.kind !== "finding") throw new Error(`no finding for ${definition}`)
  return found
}

/** Each episode alone, and those read together: what findings and pictures are made of, as an assessment reads them. */
export function groupsOf(account: Account): readonly (readonly Episode[])[] {
  const { account: read } = assumeOthersAbsent(agesAcross(account))
  const together = read.together.map(({ episodes }) => read.episodes.filter(({ id }) => episodes.includes(id)))
  return [...read.episodes.map((episode) => [episode]), ...together]
}

/** The same account without some facts: nobody said anything about them. */
export function without(account: Account, facts: readonly string[]): Account {
  const episodes = account.episodes.map((episode) => ({
    ...episode,
    statements: episode.statements.filter(({ fact }) => !facts.includes(fact)),
  }))
  return { ...account, episodes }
}
