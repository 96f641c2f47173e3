import { vocabularyBits } from "distinguo/law"
import {
  type BitNumbers,
  bitNumbers,
  evaluateMasks,
  type MaskRows,
  masksAsSource,
  toMaskRows,
  toMasks,
} from "distinguo/reasoning"
import { type Cases, standingsOf } from "./cases.ts"
import type { Engine, Ready } from "./contender.ts"
import { maskRowsOf } from "./rows-of-bits.ts"
import type { Task } from "./tasks.ts"

const ours = {
  version: "this commit",
  unknown: "its own",
  explains: "nothing",
  cases: Number.POSITIVE_INFINITY,
} as const

/** Facts numbered for this one task: the fewest words it can have. */
const byTask = ({ facts }: Task): BitNumbers => bitNumbers("the facts of one task", facts)

/** Facts numbered as the house numbers them all: what the rows of an analyst hold. */
const byHouse = (): BitNumbers => vocabularyBits

export const oursMasksGenerated: Engine = {
  ...ours,
  name: "Distinguo, masks, generated code",
  used: "bits made ready; JavaScript printed from the masks and compiled once",
  ready: (task, cases) => generated(task, cases, byTask(task)),
}

export const oursMasksGeneratedByHouse: Engine = {
  ...ours,
  name: "Distinguo, masks, generated code, whole vocabulary",
  used: "the same, with the bits of every fact of the house in the rows",
  ready: (task, cases) => generated(task, cases, byHouse()),
}

export const oursMasks: Engine = {
  ...ours,
  name: "Distinguo, masks",
  used: "bits made ready; no generated code, so that the page may run it",
  ready: (task, cases) => plain(task, cases, byTask(task)),
}

/** What the whole way costs: bits are no good to whoever must first make them. */
export const oursMasksFromStandings: Engine = {
  ...ours,
  name: "Distinguo, masks, from standings by name",
  used: "the standings of a case by name, turned into bits within the time; no generated code",
  cases: 5_000,
  ready: (task, cases) => {
    const numbers = byTask(task)
    const masks = toMasks(task.definition.test, numbers, task.readings)
    const given = standingsOf(cases)
    let verdicts = new Uint8Array(cases.count)
    return {
      pass: () => {
        verdicts = Uint8Array.from(evaluateMasks(masks, toMaskRows(numbers, given)))
      },
      verdicts: () => verdicts,
    }
  },
}

function generated({ definition, readings }: Task, cases: Cases, numbers: BitNumbers): Ready {
  const rows = maskRowsOf(cases, numbers)
  const run = compiledMasks(masksAsSource(toMasks(definition.test, numbers, readings)))
  const verdicts = new Uint8Array(cases.count)
  return { pass: () => run(rows.supported, rows.denied, 0, rows.count, verdicts), verdicts: () => verdicts }
}

function plain({ definition, readings }: Task, cases: Cases, numbers: BitNumbers): Ready {
  const rows = maskRowsOf(cases, numbers)
  const masks = toMasks(definition.test, numbers, readings)
  let verdicts = new Uint8Array(cases.count)
  return {
    pass: () => {
      verdicts = Uint8Array.from(evaluateMasks(masks, rows))
    },
    verdicts: () => verdicts,
  }
}

type RunMasks = (
  supported: MaskRows["supported"],
  denied: MaskRows["denied"],
  from: number,
  to: number,
  into: Uint8Array,
) => void

/** Only rooms that run in Node compile what the library prints: the page's content policy forbids it. */
function compiledMasks(source: string): RunMasks {
  return new Function("supported", "denied", "from", "to", "into", source) as RunMasks
}
