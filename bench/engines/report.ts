import { writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Machine } from "../machine.ts"
import { perSecond, type Run } from "./alternate.ts"
import type { Engine } from "./contender.ts"
import { duckdbVersion } from "./duckdb.ts"
import { medianOf, type Ratio } from "./ratios.ts"

const results = join(import.meta.dirname, "..", "results")

/** What the reference says of a task's cases, as shares of them. */
export interface Tally {
  readonly task: string
  readonly cases: number
  readonly yes: number
  readonly no: number
  readonly unknown: number
}

interface Measured {
  readonly size: "full" | "small"
  readonly machine: Machine
  readonly engines: readonly Engine[]
  readonly tallies: readonly Tally[]
  readonly streams: readonly string[]
  readonly runs: readonly Run[]
  readonly ratios: readonly Ratio[]
}

/** Prints the page; writes it, and the same as data, under today's date, unless the run was a small one. */
export function reportEngines(measured: Measured): void {
  const date = new Date().toISOString().slice(0, 10)
  const page = pageOf(date, measured)
  console.log(`\n${page}`)
  if (measured.size === "small") {
    console.log("A small run shows that everything agrees. Nothing was written down.")
    return
  }
  const { engines, ...rest } = measured
  const described = engines.map(({ name, version, used, unknown, explains }) => ({
    name,
    version,
    used,
    unknown,
    explains,
  }))
  const data = { schema: "distinguo.bench.engines/1", date, duckdb: duckdbVersion, engines: described, ...rest }
  writeFileSync(join(results, `engines-${date}.json`), `${JSON.stringify(data, figures, 1)}\n`)
  writeFileSync(join(results, `engines-${date}.md`), page)
}

/** Four places of every number: what is finer is noise. */
function figures(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value
}

function pageOf(date: string, { machine, engines, tallies, streams, runs, ratios }: Measured): string {
  const { processor, cores, memoryGb, system, node, load, commit } = machine
  const names = [...new Set(runs.map(({ name }) => name))]
  return `# Engines, ${date}

${processor}, ${cores} cores, ${memoryGb} GB, ${system}; Node ${node}; DuckDB ${duckdbVersion}; at ${commit}. Load of the machine: ${load}.

One process; every engine once a round, ${Math.max(...runs.map(({ round }) => round))} rounds after a warm-up. Rates are by processor time of the whole process. Every answer of every engine was compared with \`evaluate\` in every round. Making the cases ready in each engine's own form is not timed, for any engine.

## Ratios

Each round's own ratio, against the fastest named peer of that round.

| task | ours : peer | promised | median | each round |
| - | - | -: | -: | - |
${ratios.map(ratioRow).join("\n")}

${tallies.map(tallyLine).join("\n")}

## Reading memory, one core

The fastest of these in each round is what columns are held against.

| way | GB a second, median | each round |
| - | -: | - |
${streams.map((name) => streamRow(name, runs)).join("\n")}

## Cases a second of processor

| engine | median | each round, in thousands | by the clock on the wall, median |
| - | -: | - | -: |
${names
  .filter((name) => !streams.includes(name))
  .map((name) => rateRow(name, runs))
  .join("\n")}

## What each was given

| engine | version | used as | what is not known | gives beside the answer |
| - | - | - | - | - |
${engines.map(({ name, version, used, unknown, explains }) => `| ${name} | ${version} | ${used} | ${unknown} | ${explains} |`).join("\n")}

"Two rails": an engine of two values is right about what is not known only when it is asked twice, once for "yes for certain" and once for "no for certain", over two facts for each fact.
`
}

function ratioRow({ task, what, floor, aim, rounds, median }: Ratio): string {
  const promised = aim === undefined ? `≥ ${floor}` : `≥ ${floor}, aim ${aim}`
  const met = median >= floor ? "" : " (not reached)"
  return `| ${task} | ${what} | ${promised} | **${short(median)}**${met} | ${rounds.map(short).join(" · ")} |`
}

function tallyLine({ task, cases, yes, no, unknown }: Tally): string {
  const share = (of: number) => `${(100 * of).toFixed(1)} %`
  return `- ${task}: ${cases.toLocaleString("en")} cases, ${share(yes)} yes, ${share(no)} no, ${share(unknown)} unknown.`
}

function streamRow(name: string, runs: readonly Run[]): string {
  const each = ratesOf(name, runs).map((rate) => rate / 1e9)
  return `| ${name} | ${short(medianOf(each))} | ${each.map(short).join(" · ")} |`
}

function rateRow(name: string, runs: readonly Run[]): string {
  const each = ratesOf(name, runs)
  const wall = runs.filter((run) => run.name === name).map(({ perWallSecond }) => perWallSecond)
  const thousands = each.map((rate) => short(rate / 1000))
  return `| ${name} | ${perSecond(medianOf(each)).trim()} | ${thousands.join(" · ")} | ${perSecond(medianOf(wall)).trim()} |`
}

function ratesOf(name: string, runs: readonly Run[]): readonly number[] {
  return runs.filter((run) => run.name === name).map(({ perCpuSecond }) => perCpuSecond)
}

function short(number: number): string {
  return Number(number.toPrecision(3)).toLocaleString("en", { maximumFractionDigits: 4 })
}
