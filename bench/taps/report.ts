import { writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Machine } from "../machine.ts"
import { budget, type FirstLoad } from "./first-load.ts"
import type { HotFunction } from "./hot-functions.ts"
import { slowedBy, timeDomain } from "./slow-page.ts"
import { byKind, rounded, spread } from "./summary.ts"
import type { Tap } from "./walk.ts"

const results = join(import.meta.dirname, "..", "results")

/** What the time of a tap is aimed at: one frame of a screen drawn sixty times a second. */
const aim = 16

interface Measured {
  readonly machine: Machine & { readonly browser: string }
  readonly taps: readonly Tap[]
  readonly firstLoads: readonly FirstLoad[]
  readonly hot: readonly HotFunction[]
}

/** Every tap of one run as it was, script and whole task. */
export function printRun(taps: readonly Tap[]): void {
  const [first] = taps
  if (first === undefined) return
  console.log(`\n${first.walk}, run ${first.run}: milliseconds of script, of everything`)
  for (const { kind, script, task } of taps) console.log(`  ${ms(script)} ${ms(task)}  ${kind}`)
}

/** Writes the figures as data and as a page, under today's date, and prints the page. */
export function writeReport(measured: Measured): void {
  const date = new Date().toISOString().slice(0, 10)
  const { taps, ...rest } = measured
  const pressed = taps.filter(({ kind }) => !kind.startsWith("("))
  const all = { taps: pressed.length, script: spread(pressed, "script"), task: spread(pressed, "task") }
  const runs = taps.map((tap) => ({ ...tap, script: rounded(tap.script), task: rounded(tap.task) }))
  const data = {
    schema: "distinguo.bench.taps/1",
    date,
    slowedBy,
    timeDomain,
    aim,
    all,
    kinds: byKind(taps),
    ...rest,
    runs,
  }
  writeFileSync(join(results, `taps-${date}.json`), `${JSON.stringify(data, undefined, 1)}\n`)
  const page = pageOf(date, measured, all)
  writeFileSync(join(results, `taps-${date}.md`), page)
  console.log(`\n${page}`)
}

function pageOf(
  date: string,
  { machine, taps, firstLoads, hot }: Measured,
  all: { taps: number; script: { median: number; p95: number; worst: number }; task: { p95: number } },
): string {
  const { processor, cores, memoryGb, system, node, browser, load, commit } = machine
  const kinds = byKind(taps).map(
    ({ walk, kind, taps, script, task }) =>
      `| ${walk} | ${kind} | ${taps} | ${script.median} | ${script.p95} | ${script.worst} | ${task.p95} |`,
  )
  const loads = firstLoads.map(
    ({ before, files, gzipBytes }) =>
      `| ${before} | ${files.map(({ gzip }) => kb(gzip)).join(" + ")} | ${kb(gzipBytes)} | ${gzipBytes <= budget ? "within" : "over"} ${kb(budget)} |`,
  )
  const slow = byKind(taps).filter(({ script }) => script.p95 > aim)
  const holding = slow.map(({ walk, kind }) => {
    const functions = hot
      .filter((one) => one.walk === walk && one.kind === kind)
      .map(({ name, self }) => `\`${name}\` ${self}`)
    return `- ${walk}, ${kind}: ${functions.join(", ")}`
  })
  return `# Taps, ${date}

${processor}, ${cores} cores, ${memoryGb} GB, ${system}; ${browser}; Node ${node}; at ${commit}. Load of the machine: ${load}. Main thread slowed ${slowedBy} times; read on its own clock (${timeDomain}).

Script a tap, all ${all.taps} taps: median ${all.script.median} ms, 95th percentile **${all.script.p95} ms**, worst ${all.script.worst} ms (aim: under ${aim}). Script, style, layout and paint together, 95th percentile: ${all.task.p95} ms.

| walk | tap | times | script: median | 95th | worst | everything: 95th |
| - | - | -: | -: | -: | -: | -: |
${kinds.join("\n")}

Before something first stands, gzip:

| before | files, kB each | kB | |
| - | - | -: | - |
${loads.join("\n")}

${holding.length === 0 ? `No kind of tap is above ${aim} ms.` : `Above ${aim} ms, and where the time goes (milliseconds in the function alone, summed over one walk under the profiler):\n\n${holding.join("\n")}`}
`
}

function ms(milliseconds: number): string {
  return milliseconds.toFixed(1).padStart(7)
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(0)
}
