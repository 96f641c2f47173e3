import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Account } from "distinguo/accounts"
import { assess } from "distinguo/assessment"
import { definitions } from "distinguo/law"
import { readAccountFile } from "distinguo-documents"

/** What one reading of one account took. */
export interface Reading {
  readonly milliseconds: number
  /** Findings made: one for each definition, and each episode or several read together. */
  readonly findings: number
}

/** An example of the house, read anew each time, so that nothing kept from an earlier reading is of use. */
export function accountOf(example: string): Account {
  const file = join(import.meta.dirname, "..", "..", "library", "examples", `${example}.yaml`)
  const read = readAccountFile(readFileSync(file))
  if ("problems" in read) throw new Error(`${example} does not read well`)
  return read.account
}

/**
 * Reads one account under every definition of the register, both readings of it, with its proofs, what is open and the
 * circles: what the desk shows. Reading the file is not counted.
 */
export function readOnce(account: Account): Reading {
  const request = { under: definitions, on: "the account's day", today: "2026-11-22", readings: {} }
  const begun = performance.now()
  const read = assess(account, { ...request, dutySaid: false, textbook: true })
  const milliseconds = performance.now() - begun
  if ("problem" in read) throw new Error(read.problem.code)
  return { milliseconds, findings: read.findings.length }
}
