import type { Account } from "distinguo/accounts"
import { assess } from "distinguo/assessment"
import { type FactId, vocabulary } from "distinguo/facts"
import { definitions } from "distinguo/law"
import { all, any, type Definition, element, type Node, partsOf, reading } from "distinguo/reasoning"
import { expect, test } from "vitest"
import { examples } from "../examples/example-files.ts"

/** How often anyone went from a node of a watched definition to its parts: what reading costs, whatever the machine. */
let steps = 0

/** A frozen copy of a test that counts those steps. */
function watched(node: Node<FactId>): Node<FactId> {
  if (node.kind === "fact") return node
  if (node.kind === "reading") {
    const options = node.options.map((option) => counting({ ...option, of: watched(option.of) }))
    return Object.freeze({ ...node, options: Object.freeze(options) })
  }
  if (node.kind === "not" || node.kind === "element") return counting({ ...node, of: watched(node.of) })
  return counting({ ...node, of: Object.freeze(node.of.map(watched)) })
}

function counting<Holder extends { readonly of: unknown }>(holder: Holder): Holder {
  const { of } = holder
  const get = () => {
    steps++
    return of
  }
  return Object.freeze(Object.defineProperty({ ...holder }, "of", { enumerable: true, get }))
}

const copy = (definition: Definition<FactId>): Definition<FactId> =>
  Object.freeze({ ...definition, test: watched(definition.test) })

function stepsOf(account: Account, under: readonly Definition<FactId>[]): number {
  const request = { on: "2026-11-22", today: "2026-11-22", dutySaid: true, textbook: true, readings: {} }
  steps = 0
  const read = assess(account, { ...request, under })
  if ("problem" in read) throw new Error(read.problem.code)
  return steps
}

const nodesIn = (node: Node<FactId>): number => partsOf(node).reduce((sum, part) => sum + nodesIn(part), 1)

const current = definitions.filter(({ inForce }) => inForce.until === undefined)
const [first = current[0] as Definition<FactId>] = current

function exampleCalled(name: string): Account {
  const found = examples.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no example ${name}`)
  return found.account
}

const rich = exampleCalled("the-licence")

test("LAW-63: reading an account under every definition is the work of each alone, and none more for their being many", () => {
  const alone = current.map((definition) => stepsOf(rich, [copy(definition)]))
  expect(Math.min(...alone)).toBeGreaterThan(0)
  expect(stepsOf(rich, current.map(copy))).toBe(alone.reduce((sum, one) => sum + one, 0))
})

test("LAW-63: episodes add their own work and do not multiply each other's", () => {
  const account = exampleCalled("waitress")
  const under = current.map(copy)
  // What is found once for a definition, such as its facts and its diagram, is found by the first reading.
  stepsOf(exampleCalled("own-rooms"), under)
  const one = stepsOf({ ...account, episodes: account.episodes.slice(0, 1), together: [] }, under)
  const both = stepsOf({ ...account, together: [] }, under)
  const andTogether = stepsOf(account, under)
  // A group is read for the person's own account and for everything said, and each again without what is contested.
  const groupAtMost = 4 * one
  expect(both).toBeLessThanOrEqual(one + groupAtMost)
  expect(andTogether).toBeLessThanOrEqual(one + 2 * groupAtMost)
})

test("LAW-63: no definition of the register takes more than a few steps for each of its nodes", () => {
  const each = current.map((definition) => ({
    id: definition.id,
    share: stepsOf(rich, [copy(definition)]) / nodesIn(definition.test),
  }))
  expect(each.filter(({ share }) => share > 20)).toEqual([])
})

const cited = { cites: "1", quotes: "a part", mark: "checked" } as const

/** A definition of so many parts, each of two facts, with so many places that are open: invented, and no law. */
function ofSize(parts: number, open: number): Definition<FactId> {
  const facts = vocabulary.map(({ id }) => id as FactId)
  const pair = (at: number) => [facts[2 * at] as FactId, facts[2 * at + 1] as FactId] as const
  const elements = Array.from({ length: parts }, (_, at) => element<FactId>(`part ${at}`, cited, any(...pair(at))))
  const readings = Array.from({ length: open }, (_, at) => {
    const [one, other] = pair(parts + at)
    const narrow = { name: "narrow", title: "narrowly", ...cited, of: all<FactId>(one, other) }
    return reading<FactId>(`place ${at}`, "Which way?", narrow, {
      name: "wide",
      title: "widely",
      ...cited,
      of: any<FactId>(one),
    })
  })
  return { ...first, id: "invented/of-a-size", test: all<FactId>(...elements, ...readings) }
}

test("LAW-63: a text that leaves nothing open is gone through once, and no later account goes through it again", () => {
  const under = [copy(ofSize(20, 0))]
  expect(stepsOf(exampleCalled("own-rooms"), under)).toBeGreaterThan(0)
  expect(stepsOf(rich, under)).toBe(0)
})

test("LAW-63: a place that is open is read each way, and each way costs what one costs", () => {
  const later = (open: number) => {
    const under = [copy(ofSize(20, open))]
    stepsOf(exampleCalled("own-rooms"), under)
    return stepsOf(rich, under)
  }
  const [one, two, three] = [1, 2, 3].map(later) as [number, number, number]
  expect(one).toBeGreaterThan(0)
  expect(two).toBeLessThanOrEqual(2 * one)
  expect(three).toBeLessThanOrEqual(2 * two)
})

test("LAW-63: twice as many parts are twice the work, and not four times", () => {
  const at = (parts: number) => stepsOf(rich, [copy(ofSize(parts, 0))])
  const [ten, twenty, forty] = [at(10), at(20), at(40)]
  expect(twenty).toBeLessThanOrEqual(2 * ten)
  expect(forty).toBeLessThanOrEqual(2 * twenty)
})
