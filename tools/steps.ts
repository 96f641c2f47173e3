import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"

/** The folder of the whole house. */
export const house = join(import.meta.dirname, "..")

/** One step of checking the house: a command, and the report its runner writes, if it writes one. */
export interface Step {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly report?: { readonly file: string; readonly counts: (report: unknown) => Counts }
}

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/**
 * Runs the steps one after another, all of them whatever happens, and adds up what the runners themselves reported.
 * A runner that fails or leaves no report counts as one failure; a step without a runner counts as one.
 */
export function runSteps(steps: readonly Step[]): Counts {
  const each = steps.map((step) => {
    console.log(`\n— ${step.name}`)
    if (step.report !== undefined) rmSync(join(house, step.report.file), { force: true })
    const [program, ...rest] = step.command
    const ended = spawnSync(program, rest, { cwd: house, stdio: "inherit", env: process.env })
    const counts = countsOf(step, ended.status === 0)
    if (counts.failed > 0) console.log(`— ${step.name}: failed`)
    return counts
  })
  return each.reduce((sum, one) => ({
    passed: sum.passed + one.passed,
    failed: sum.failed + one.failed,
    skipped: sum.skipped + one.skipped,
  }))
}

function countsOf({ report }: Step, endedWell: boolean): Counts {
  if (report === undefined) return { passed: endedWell ? 1 : 0, failed: endedWell ? 0 : 1, skipped: 0 }
  const file = join(house, report.file)
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const counts = report.counts(JSON.parse(readFileSync(file, "utf8")))
  return endedWell || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

export const types: Step = { name: "types", command: ["npm", "run", "--silent", "types"] }
export const lint: Step = { name: "lint", command: ["npm", "run", "--silent", "lint"] }

/** Unit, map, property and example tests; `only` narrows them to some folders. */
export function unitTests(...only: readonly string[]): Step {
  const file = "reports/unit.json"
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`]
  return { name: "tests", command: ["vitest", "run", ...reporters, ...only], report: { file, counts: fromVitest } }
}

function fromVitest(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = report as Record<string, number>
  const brokenFiles = (numFailedTests ?? 0) === 0 ? (numFailedTestSuites ?? 0) : 0
  return { passed: numPassedTests ?? 0, failed: (numFailedTests ?? 0) + brokenFiles, skipped: numPendingTests ?? 0 }
}

export const browserTests: Step = {
  name: "browser tests",
  command: ["playwright", "test"],
  report: { file: "reports/browser.json", counts: fromPlaywright },
}

function fromPlaywright(report: unknown): Counts {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = (report as { stats: Record<string, number> }).stats
  return { passed: expected, failed: unexpected + flaky, skipped }
}

/** Says the sum in the one plain line that others read, and ends the program by it. */
export function end({ passed, failed, skipped }: Counts): never {
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`)
  process.exit(failed > 0 || passed === 0 ? 1 : 0)
}
