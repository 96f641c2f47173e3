import { compare, compareDays } from "distinguo/assessment"
import { firstDefinitions as definitions, forcedLabour, traffickingInPersons } from "distinguo/law"
import { beforeEach, expect, test, vi } from "vitest"
import { dutyWhere, everyPlace, everyRole } from "../responses/every-place-and-role.ts"
import { account, asked, assessed, met } from "./assessed.ts"

/** Counts every call of every function that reads a definition, from whichever file it comes. */
const spy = vi.hoisted(() => {
  const calls: string[] = []
  const counted = (exported: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(exported).map(([name, value]) => {
        if (typeof value !== "function") return [name, value]
        const watched = (...given: unknown[]) => {
          calls.push(name)
          return value(...given)
        }
        return [name, watched]
      }),
    )
  return { calls, counted }
})
vi.mock("../../src/reasoning/evaluate.ts", async (read) => spy.counted(await read()))
vi.mock("../../src/reasoning/conclude.ts", async (read) => spy.counted(await read()))
vi.mock("../../src/reasoning/prove.ts", async (read) => spy.counted(await read()))
vi.mock("../../src/reasoning/open.ts", async (read) => spy.counted(await read()))
vi.mock("../../src/reasoning/decision-diagram.ts", async (read) => spy.counted(await read()))
vi.mock("../../src/reasoning/residual.ts", async (read) => spy.counted(await read()))

beforeEach(() => {
  spy.calls.length = 0
})

const two = [traffickingInPersons, forcedLabour]

test("ASSESSMENT-2, RESPONSES-2, CARE-2, PROMISE-8: for every place and role no definition is evaluated unasked", () => {
  for (const place of [...everyPlace, "Germany"]) {
    for (const role of [...everyRole, "a neighbour"]) {
      const told = account(met, { worker: { place, role } })
      const held = assessed(told, { dutySaid: false, under: definitions })
      expect([place, role, held.duty.gate, held.findings.length]).toEqual([place, role, "holds", 0])
    }
  }
  expect(spy.calls).toEqual([])
})

test("ASSESSMENT-2, PROMISE-8: once the words have been said they are, and the spy sees each way of reading one", () => {
  for (const place of everyPlace) {
    for (const role of everyRole) {
      spy.calls.length = 0
      const open = assessed(account(met, { worker: { place, role } }), { dutySaid: true, under: two })
      expect([open.duty.gate, open.findings.length, spy.calls.length > 0]).toEqual(["said", 2, true])
    }
  }
  for (const name of ["evaluate", "conclude", "prove", "open"]) expect(spy.calls).toContain(name)
})

test("ASSESSMENT-2: of an invented account and a published decision definitions are evaluated, wherever they are read", () => {
  for (const told of ["invented", "published"] as const) {
    for (const place of everyPlace) {
      spy.calls.length = 0
      const exempt = assessed(account(met, { told, worker: { place, role: "caseworker" } }), {
        dutySaid: false,
        under: two,
      })
      expect([exempt.duty.gate, exempt.findings.length, spy.calls.length > 0]).toEqual(["exempt", 2, true])
    }
  }
})

test("CARE-2: asking what the duties are evaluates nothing", () => {
  for (const place of everyPlace) for (const role of everyRole) dutyWhere(place, role, true)
  expect(spy.calls).toEqual([])
})

test("ASSESSMENT-44, CARE-2, PROMISE-8: nothing is evaluated to compare texts or days before the words were said", () => {
  for (const place of [...everyPlace, "Germany"]) {
    for (const role of everyRole) {
      const told = account(met, { worker: { place, role } })
      const request = { ...asked, dutySaid: false, under: definitions }
      expect(compare(told, request)).toMatchObject({ duty: { gate: "holds" }, groups: [] })
      expect(compareDays(told, request, ["2015-01-01", "2025-01-01"])).toMatchObject({ differ: [], changedAlike: [] })
    }
  }
  expect(spy.calls).toEqual([])
})
