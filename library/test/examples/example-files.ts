import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Account, Example } from "distinguo/accounts"
import { type Assessment, assess, type FindingMade } from "distinguo/assessment"
import { definitions } from "distinguo/law"
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
  .filter((file) => file.endsWith(".yaml"))
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

/** An example assessed under everything there is, as the list of examples does it. */
export function assessed(account: Account): Assessment {
  const request = { under: definitions, on: "the account's day", today: "2026-11-22", dutySaid: false, textbook: true }
  const result = assess(account, { ...request, readings: {} })
  if ("problem" in result) throw new Error(result.problem.code)
  return result
}

export function findingFor(account: Account, definition: string, episodes: readonly string[]): FindingMade {
  const found = assessed(account).findings.find(
    (finding) => finding.definition === definition && finding.episodes.join() === episodes.join(),
  )
  if (found?.kind !== "finding") throw new Error(`no finding for ${definition}`)
  return found
}

/** The same account without some facts: nobody said anything about them. */
export function without(account: Account, facts: readonly string[]): Account {
  const episodes = account.episodes.map((episode) => ({
    ...episode,
    statements: episode.statements.filter(({ fact }) => !facts.includes(fact)),
  }))
  return { ...account, episodes }
}
