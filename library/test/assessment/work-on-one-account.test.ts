import type { Account } from "distinguo/accounts"
import { assess } from "distinguo/assessment"
import type { FactId } from "distinguo/facts"
import { definitions } from "distinguo/law"
import { type Definition, type Node, partsOf, waysToRead } from "distinguo/reasoning"
import { expect, test } from "vitest"
import { examples } from "../examples/example-files.ts"

/** How often any node of the watched definitions was gone into: what reading an account costs, whatever the machine. */
let steps = 0

/** A copy of a test that counts each time someone goes from a node to its parts. */
function watched(node: Node<FactId>): Node<FactId> {
  if (node.kind === "fact") return node
  const counting = <Of>(of: Of) => ({
    get of(): Of {
      steps++
      return of
    },
  })
  const merge = <N extends object, W extends object>(node: N, more: W): N =>
    Object.defineProperties({ ...node }, Object.getOwnPropertyDescriptors(more)) as N
  if (node.kind === "reading") {
    const options = node.options.map((option) => merge(option, counting(watched(option.of))))
    return { ...node, options } as unknown as Node<FactId>
  }
  const of = Array.isArray(node.of) ? node.of.map(watched) : watched(node.of as Node<FactId>)
  return merge(node, counting(of as never))
}

const copy = (definition: Definition<FactId>): Definition<FactId> => ({ ...definition, test: watched(definition.test) })

function stepsOf(account: Account, under: readonly Definition<FactId>[]): number {
  const request = { on: "2026-11-22", today: "2026-11-22", dutySaid: true, textbook: true, readings: {} }
  steps = 0
  const read = assess(account, { ...request, under })
  if ("problem" in read) throw new Error(read.problem.code)
  return steps
}

const nodesIn = (node: Node<FactId>): number => partsOf(node).reduce((sum, part) => sum + nodesIn(part), 1)

const current = definitions.filter(({ inForce }) => inForce.until === undefined)
const rich = examples.find(({ name }) => name === "the-licence")?.account as Account

test("LAW-63: reading an account under every definition is the work of each alone, and nothing more for their being many", () => {
  const alone = current.map((definition) => stepsOf(rich, [copy(definition)]))
  const together = stepsOf(rich, current.map(copy))
  expect(together).toBe(alone.reduce((sum, one) => sum + one, 0))
})

test("LAW-63: the work of one definition grows with its parts and with the ways to read it, and not faster", () => {
  const each = current.map((definition) => ({
    id: definition.id,
    share: stepsOf(rich, [copy(definition)]) / nodesIn(definition.test),
    ways: waysToRead(definition.test).length,
  }))
  console.log(each.toSorted((one, other) => other.share - one.share).slice(0, 12))
  expect(each.filter(({ share }) => share > 30)).toEqual([])
})
