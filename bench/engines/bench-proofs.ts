import { writeFileSync } from "node:fs"
import { loadavg } from "node:os"
import { join } from "node:path"
import { machine } from "../machine.ts"
import { alternate, type Contender, perSecond, type Run } from "./alternate.ts"
import { contenderFor, reference, seed } from "./bench-engines.ts"
import { firstOf, seededCases, threeValued } from "./cases.ts"
import { oursProve, oursProveByHouse } from "./ours-tree.ts"
import { publicodes, publicodesByRails } from "./publicodes.ts"
import { medianOf, type Ratio, ratioOf } from "./ratios.ts"
import { tasks } from "./tasks.ts"

const ours = [oursProve, oursProveByHouse]
const peers = [publicodes, publicodesByRails]
const pace = { rounds: 5, atLeast: 500 }

/** Full proofs alone, beside the one engine that gives something like them: as among all engines, in a minute or two. */
export async function benchProofs(): Promise<void> {
  const contenders: Contender[] = []
  for (const task of tasks) {
    const cases = firstOf(seededCases(task.facts, 200_000, threeValued, seed), oursProve.cases)
    const expected = reference(task, cases)
    for (const engine of [...ours, ...peers]) contenders.push(await contenderFor(engine, task, cases, expected))
  }
  const before = loadNow()
  const runs = await alternate(contenders, pace)
  const ratios = tasks.flatMap((task) =>
    ours.map((engine) =>
      ratioOf(runs, {
        task: task.name,
        what: engine.name,
        floor: 300,
        ours: `${task.name}: ${engine.name}`,
        against: peers.map(({ name }) => `${task.name}: ${name}`),
      }),
    ),
  )
  write(`${before} before, ${loadNow()} after`, ratios, runs)
}

/** How many programs were waiting for a processor, on average over the last minute. */
function loadNow(): string {
  return (loadavg()[0] ?? 0).toFixed(1)
}

function write(load: string, ratios: readonly Ratio[], runs: readonly Run[]): void {
  const date = new Date().toISOString().slice(0, 10)
  const on = machine()
  const names = [...new Set(runs.map(({ name }) => name))]
  const page = `# Full proofs, ${date}

${on.processor}, ${on.cores} cores, ${on.memoryGb} GB, ${on.system}; Node ${on.node}; at ${on.commit}. Load of the machine over a minute: ${load}.

The same cases, engines and rounds as in the bench of all engines, without the others. Rates are by processor time of the whole process; every answer was compared with \`evaluate\` in every round. "Whole vocabulary": the account names every fact of the house, as the house's accounts do, and not only those that the definition reads.

| task | ours : publicodes, the faster of its two forms | promised | median | each round |
| - | - | -: | -: | - |
${ratios.map(ratioRow).join("\n")}

| engine | proofs a second of processor, median | each round |
| - | -: | - |
${names.map((name) => rateRow(name, runs)).join("\n")}
`
  console.log(`\n${page}`)
  const at = join(import.meta.dirname, "..", "results", `proofs-${date}`)
  writeFileSync(`${at}.md`, page)
  const data = { schema: "distinguo.bench.proofs/1", date, machine: on, load, pace, ratios, runs }
  writeFileSync(`${at}.json`, `${JSON.stringify(data, figures, 1)}\n`)
}

/** Four places of every number: what is finer is noise. */
function figures(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value
}

function ratioRow({ task, what, floor, rounds, median }: Ratio): string {
  const met = median >= floor ? "" : " (not reached)"
  return `| ${task} | ${what} | ≥ ${floor} | **${median.toFixed(0)}**${met} | ${rounds.map((one) => one.toFixed(0)).join(" · ")} |`
}

function rateRow(name: string, runs: readonly Run[]): string {
  const each = runs.filter((run) => run.name === name).map(({ perCpuSecond }) => perCpuSecond)
  return `| ${name} | ${perSecond(medianOf(each)).trim()} | ${each.map((rate) => perSecond(rate).trim()).join(" · ")} |`
}
