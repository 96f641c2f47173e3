import { busyAfter, readyToPress, type SlowPage } from "./slow-page.ts"
import type { Press } from "./walk.ts"

/** A function of the page and the time spent in it alone, in milliseconds on the slowed main thread. */
export interface HotFunction {
  readonly walk: string
  readonly kind: string
  readonly name: string
  readonly self: number
}

/** How many functions of each kind of tap are named. */
const named = 6

interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string }
    readonly children?: readonly number[]
  }[]
  readonly samples?: readonly number[]
  readonly timeDeltas?: readonly number[]
}

/**
 * Presses as a walk does, with the browser's profiler looking on, and gives which functions took the time. Measuring
 * apart from this: the profiler takes time itself. The page has to be built with its names, or they say nothing.
 */
export function profiling(slow: SlowPage): {
  readonly press: Press
  readonly hot: () => readonly Omit<HotFunction, "walk">[]
} {
  const spent = new Map<string, Map<string, number>>()
  const press: Press = async (kind, target, key = "a finger") => {
    const make = await readyToPress(slow, target, key)
    await slow.session.send("Profiler.enable")
    await slow.session.send("Profiler.setSamplingInterval", { interval: 200 })
    await slow.session.send("Profiler.start")
    await busyAfter(slow, make)
    const { profile } = await slow.session.send("Profiler.stop")
    const into = spent.get(kind) ?? new Map<string, number>()
    for (const [name, self] of selfTimes(profile)) into.set(name, (into.get(name) ?? 0) + self)
    spent.set(kind, into)
  }
  const hot = () =>
    [...spent].flatMap(([kind, functions]) =>
      [...functions]
        .sort(([, one], [, other]) => other - one)
        .slice(0, named)
        .map(([name, self]) => ({ kind, name, self: Math.round(self * 10) / 10 })),
    )
  return { press, hot }
}

/** The time in each function of the page's own files, by its name or the name of what it stands in. */
function selfTimes({ nodes, samples = [], timeDeltas = [] }: Profile): ReadonlyMap<string, number> {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]))
  const above = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)))
  const nameOf = (id: number | undefined): string => {
    const name = nodeOf.get(id ?? -1)?.callFrame.functionName
    if (name === undefined) return "unnamed"
    return name === "" ? `within ${nameOf(above.get(id ?? -1)).replace(/^within /, "")}` : name
  }
  const times = new Map<string, number>()
  for (const [index, sample] of samples.entries()) {
    const frame = nodeOf.get(sample)?.callFrame
    if (frame === undefined || !(frame.url.includes("/files/") || frame.functionName === "(garbage collector)"))
      continue
    times.set(nameOf(sample), (times.get(nameOf(sample)) ?? 0) + (timeDeltas[index] ?? 0) / 1000)
  }
  return times
}
