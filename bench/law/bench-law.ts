import { execFileSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { definitions } from "distinguo/law"
import { machine } from "../machine.ts"
import { accountOf, type Reading, readOnce } from "./read-once.ts"

/** What reading one account under every definition is aimed at, in milliseconds. */
const aim = 5

/** A rich account of one episode, and one of two episodes that are read together too. */
const examples = ["the-licence", "waitress"] as const

const runs = 5

/** Readings of other accounts before those that are counted: a page that has been open for a moment. */
const before = 40

interface Measured {
  readonly example: string
  readonly findings: number
  /** The first reading of five new processes, and five readings in one that has read others before; milliseconds. */
  readonly first: readonly number[]
  readonly later: readonly number[]
}

/** How long one account takes under all texts, first and later, written to `bench/results/` and printed. */
export function benchLaw(): void {
  const measured = examples.map((example): Measured => {
    const first = times(runs, () => firstReading(example))
    for (let at = 0; at < before; at++) readOnce(accountOf("own-rooms"))
    const later = times(runs, () => readOnce(accountOf(example)))
    const [one] = later
    const each = (readings: readonly Reading[]) => readings.map(({ milliseconds }) => rounded(milliseconds))
    return { example, findings: one?.findings ?? 0, first: each(first), later: each(later) }
  })
  write(measured)
}

function firstReading(example: string): Reading {
  const script = join(import.meta.dirname, "first-reading.ts")
  return JSON.parse(execFileSync(process.execPath, [script, example], { encoding: "utf8" })) as Reading
}

function write(measured: readonly Measured[]): void {
  const date = new Date().toISOString().slice(0, 10)
  const of = machine()
  const data = { schema: "distinguo.bench.law/1", date, aim, texts: definitions.length, machine: of, measured }
  const results = join(import.meta.dirname, "..", "results")
  writeFileSync(join(results, `law-${date}.json`), `${JSON.stringify(data, undefined, 1)}\n`)
  const rows = measured.flatMap(({ example, findings, first, later }) =>
    [["the first of a process", first] as const, ["after others", later] as const].map(
      ([when, each]) =>
        `| ${example} | ${findings} | ${when} | ${each.join(" · ")} | **${median(each)}** | ${median(each) <= aim ? "within" : "over"} |`,
    ),
  )
  const page = `# One account under every definition, ${date}

${of.processor}, ${of.cores} cores, ${of.memoryGb} GB, ${of.system}; Node ${of.node}; at ${of.commit}. Load of the machine: ${of.load}.

${definitions.length} texts, each version apart; both readings of the account, with proofs, open facts and circles. Milliseconds of script, five runs, each on an account read anew; reading the file is not counted. Aim: a median of at most ${aim} ms.

| account | findings | reading | five runs | median | aim |
| - | -: | - | - | -: | - |
${rows.join("\n")}
`
  writeFileSync(join(results, `law-${date}.md`), page)
  console.log(page)
}

function times<Made>(count: number, make: () => Made): readonly Made[] {
  return Array.from({ length: count }, make)
}

function median(of: readonly number[]): number {
  return of.toSorted((one, other) => one - other)[Math.floor(of.length / 2)] ?? 0
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100
}
