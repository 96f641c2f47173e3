import { type Account, readAccount, writeAccount } from "distinguo/accounts"
import { describeProblem, readAccountFile } from "distinguo-documents"
import fc from "fast-check"
import { expect, test } from "vitest"
import { randomAccount } from "../../library/test/accounts/random-account.ts"
import { chanceOf } from "./chance.ts"
import { secret } from "./planted.ts"
import { defects, plantedFile, writtenFile } from "./planted-file.ts"
import { randomBytes } from "./random-bytes.ts"

/** The same files each time; DISTINGUO_SEED makes others, DISTINGUO_FILES more or fewer. */
const seed = Number(process.env["DISTINGUO_SEED"] ?? 20261122)
const files = Number(process.env["DISTINGUO_FILES"] ?? 20_000)

const options = { timeout: 60_000 + files * 10 }

/** Mostly small ones, so that many files can be tried. */
const accounts: readonly Account[] = fc
  .sample(randomAccount, { seed, numRuns: Math.ceil(files / 10) })
  .filter((account, index) => index % 100 === 0 || JSON.stringify(writeAccount(account)).length < 900)

/** Tries one file after another; a failure names the file by which it can be made again. */
function forFiles(share: number, tried: (fileSeed: number, account: Account) => void): void {
  for (let file = 0; file < files * share; file++) {
    const fileSeed = Math.imul(seed, 1_000_003) + file
    try {
      tried(fileSeed, accounts[file % accounts.length] as Account)
    } catch (cause) {
      throw new Error(`DISTINGUO_SEED=${seed}, file ${file} of ${files * share}`, { cause })
    }
  }
}

test(
  "DOCUMENTS-21: no bytes make the reader fail, and every file gives an account or problems with a line",
  options,
  () => {
    let read = 0
    forFiles(0.5, (fileSeed, account) => {
      const bytes = randomBytes(fileSeed, account)
      const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/).length
      const result = readAccountFile(bytes)
      if ("account" in result) read++
      else {
        expect(result.problems.length).toBeGreaterThan(0)
        for (const { line, column } of result.problems) {
          if (line < 1 || line > lines || column < 1) throw new Error(`line ${line} of ${lines}`)
        }
      }
    })
    expect(read).toBeGreaterThan(0)
  },
)

test(
  "DOCUMENTS-16, DOCUMENTS-3: a planted defect is the one problem reported, at its own line under its own code",
  options,
  () => {
    const kinds = Object.keys(defects)
    const planted = new Set<string>()
    forFiles(0.4, (fileSeed, account) => {
      const { kind, file } = somePlanted(account, fileSeed, kinds)
      planted.add(kind)
      const result = readAccountFile(file.bytes)
      const problems = "problems" in result ? result.problems : []
      const reported = problems.map(({ code, line }) => ({ code, line }))
      try {
        expect(reported).toEqual([{ code: file.code, line: file.line }])
        expect(problems.map(describeProblem).join("\n")).not.toContain(secret)
        expect(JSON.stringify(problems)).not.toContain(secret)
      } catch (cause) {
        throw new Error(`${kind}\n${file.text}`, { cause })
      }
    })
    expect(kinds.length).toBeGreaterThan(40)
    // The rarest kind finds its place in one account of hundreds, so a short run may miss it; the full run may not.
    if (files >= 20_000) expect(kinds.filter((kind) => !planted.has(kind))).toEqual([])
  },
)

/** A defect of the first kind, in some order, that finds its place in this account. */
function somePlanted(account: Account, fileSeed: number, kinds: readonly string[]) {
  for (const kind of chanceOf(fileSeed).shuffled(kinds)) {
    const file = plantedFile(account, kind, fileSeed)
    if (file !== "no place") return { kind, file }
  }
  throw new Error("every account has a place for some defect")
}

test("DOCUMENTS-15: two styles of the same account give the same account", options, () => {
  forFiles(0.05, (fileSeed, account) => {
    const read = JSON.stringify(readAccount(writeAccount(account)))
    expect(JSON.stringify(readAccountFile(writtenFile(account, fileSeed)))).toBe(read)
    expect(JSON.stringify(readAccountFile(writtenFile(account, ~fileSeed)))).toBe(read)
  })
})
