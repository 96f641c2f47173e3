import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"

/** Something to be timed: `amount` cases (or bytes) are worked through in one pass. */
export interface Contender {
  readonly name: string
  readonly amount: number
  /** What must be set before its turn and is not timed. */
  readonly before?: () => void | Promise<void>
  readonly pass: () => void | Promise<void>
  /** Throws when what the last pass came to is wrong. */
  readonly check: () => void
}

/** One contender in one round: how much a second of processor time, and a second by the clock on the wall. */
export interface Run {
  readonly name: string
  readonly round: number
  readonly passes: number
  readonly perCpuSecond: number
  readonly perWallSecond: number
}

export interface Pace {
  readonly rounds: number
  /** How long one contender works in one round at least, in milliseconds of processor time. */
  readonly atLeast: number
}

/**
 * Everybody once a round, round after round, so that a machine that grows slower does so for all alike. The first time is a
 * warm-up and is not counted. Processor time counts every thread of this process, the collector's too; what another
 * program takes of the machine shows in the time by the clock alone.
 */
export async function alternate(contenders: readonly Contender[], { rounds, atLeast }: Pace): Promise<readonly Run[]> {
  const passes = new Map<string, number>()
  for (const contender of contenders) passes.set(contender.name, await warmUp(contender, atLeast))
  const runs: Run[] = []
  for (let round = 1; round <= rounds; round++) {
    for (const contender of contenders) {
      const run = await once(contender, passes.get(contender.name) ?? 1)
      runs.push({ ...run, round })
      console.log(`  round ${round}  ${perSecond(run.perCpuSecond)} a second of processor  ${contender.name}`)
    }
  }
  return runs
}

/** Passes until the compiler has settled, by processor time too: a crowded machine must not cut it short. */
async function warmUp(contender: Contender, atLeast: number): Promise<number> {
  await contender.before?.()
  await contender.pass()
  contender.check()
  const began = process.cpuUsage()
  for (let done = 1; done < 4 || millisecondsSince(began) < 3 * atLeast; done++) await contender.pass()
  const { perCpuSecond } = await once(contender, 1)
  return Math.max(1, Math.ceil((atLeast / 1000) * (perCpuSecond / contender.amount)))
}

async function once(contender: Contender, passes: number): Promise<Omit<Run, "round">> {
  const { name, amount, pass, check } = contender
  await contender.before?.()
  collectGarbage()
  const [cpu, wall] = [process.cpuUsage(), performance.now()]
  for (let done = 0; done < passes; done++) {
    // A pass that answers at once is not awaited, so that nobody pays for the waiting of others.
    const running = pass()
    if (running !== undefined) await running
  }
  const [took, worked] = [performance.now() - wall, millisecondsSince(cpu)]
  check()
  const done = amount * passes
  return { name, passes, perCpuSecond: done / (worked / 1000), perWallSecond: done / (took / 1000) }
}

function millisecondsSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

/** What one contender leaves behind is not swept on another's time. */
function collectGarbage(): void {
  setFlagsFromString("--expose-gc")
  const collect: unknown = runInNewContext("gc")
  if (typeof collect === "function") collect()
}

/** `1,230,000`: to three places, since what is finer is noise. */
export function perSecond(rate: number): string {
  return Number(rate.toPrecision(3)).toLocaleString("en").padStart(15)
}
