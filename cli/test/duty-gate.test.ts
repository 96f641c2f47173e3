import { places, roles } from "distinguo/responses"
import { beforeEach, expect, test, vi } from "vitest"
import { distinguo, inConfidence } from "./pretend-computer.ts"

/** Counts every call of a function that reads a definition, beneath the whole command. */
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
vi.mock("../../library/src/reasoning/evaluate.ts", async (read) => spy.counted(await read()))
vi.mock("../../library/src/reasoning/conclude.ts", async (read) => spy.counted(await read()))
vi.mock("../../library/src/reasoning/prove.ts", async (read) => spy.counted(await read()))
vi.mock("../../library/src/reasoning/open.ts", async (read) => spy.counted(await read()))
vi.mock("../../library/src/reasoning/decision-diagram.ts", async (read) => spy.counted(await read()))
vi.mock("../../library/src/reasoning/residual.ts", async (read) => spy.counted(await read()))

beforeEach(() => {
  spy.calls.length = 0
})

const told = (place: string, role: string) => ({
  "a.yaml": inConfidence.replace(
    "place: ZA, role: peer outreach worker",
    `place: ${place}, role: ${JSON.stringify(role)}`,
  ),
})

const codes = [...places.flatMap((place) => place.codes), "FR", "US-CA", "DE-BE"]

test("CLI-3, CARE-2, PROMISE-8: while the gate holds the command evaluates nothing, says the words and ends with 3", async () => {
  for (const place of codes) {
    for (const role of [...roles, "a neighbour"]) {
      for (const form of ["--words", "--json"]) {
        const { code, said } = await distinguo(["assess", "a.yaml", form], told(place, role))
        expect([place, role, code, said.includes("You don't have to tell me anything.")]).toEqual([
          place,
          role,
          3,
          true,
        ])
      }
    }
  }
  const nowhere = { "a.yaml": inConfidence.replace(/^worker: .*\n/m, "") }
  expect((await distinguo(["assess", "a.yaml"], nowhere)).code).toBe(3)
  expect(spy.calls).toEqual([])
})

test("CLI-3: with --duty-said it evaluates, and the run after it evaluates nothing again", async () => {
  const { code } = await distinguo(["assess", "a.yaml", "--duty-said"], told("ZA", "caseworker"))
  expect([code, spy.calls.includes("evaluate"), spy.calls.includes("prove")]).toEqual([0, true, true])
  spy.calls.length = 0
  expect((await distinguo(["assess", "a.yaml"], told("ZA", "caseworker"))).code).toBe(3)
  expect(spy.calls).toEqual([])
})

test("CLI-3: the words follow the file's place and role, and what is for the worker stands apart", async () => {
  const flat = async (place: string, role: string) =>
    (await distinguo(["assess", "a.yaml"], told(place, role))).said.replace(/\s+/g, " ")
  const worker = await flat("ZA", "outreach worker")
  expect(worker).toContain("“The law makes me do the same for adults I meet in my work, if they are")
  expect(worker).toContain("(Act 7 of 2013, s 18(1)(a); checked)")
  expect(worker.indexOf("You don't have to tell me anything.")).toBeLessThan(worker.indexOf("To you, not to them:"))
  expect(worker).not.toContain("(Say who you are, and for whom you are here.)”")
  expect(await flat("ZA", "lawyer or their staff")).toContain("what you tell me to get legal advice")
  expect(await flat("DE", "caseworker")).toContain("Telling that person in time is also enough.")
})
