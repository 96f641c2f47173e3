import { execFileSync } from "node:child_process"
import { cpus, loadavg, platform, release, totalmem } from "node:os"
import { join } from "node:path"

/** On what the figures were had: they say little without it. */
export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly memoryGb: number
  readonly system: string
  readonly node: string
  /** How many programs were waiting for a processor, on average over the last quarter of an hour. */
  readonly load: number
  /** The state of the house that was measured. */
  readonly commit: string
}

export function machine(): Machine {
  const [first] = cpus()
  return {
    processor: first?.model.trim() ?? "unknown",
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    node: process.version,
    load: Math.round((loadavg()[2] ?? 0) * 10) / 10,
    commit: commit(),
  }
}

function commit(): string {
  const git = (...words: string[]) =>
    execFileSync("git", words, { cwd: join(import.meta.dirname, ".."), encoding: "utf8" }).trim()
  try {
    return `${git("rev-parse", "--short", "HEAD")}${git("status", "--porcelain") === "" ? "" : ", with changes not committed"}`
  } catch {
    return "unknown"
  }
}
