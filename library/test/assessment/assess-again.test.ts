import { type Account, writeDown } from "distinguo/accounts"
import {
  type Assessed,
  type Assessment,
  assess,
  assessAgain,
  openPlacesOf,
  type Request,
  whatMoved,
} from "distinguo/assessment"
import { definitions } from "distinguo/law"
import fc from "fast-check"
import { expect, test } from "vitest"
import { episode, freely, said } from "../accounts/telling.ts"
import { randomChange } from "../accounts/writing-down/random-change.ts"
import { runs } from "../reasoning/random-test.ts"
import { account, asked, assessed, met, toldAccount } from "./assessed.ts"

const again = (of: Account, request: Request, before: Assessed): Assessment => {
  const result = assessAgain(of, request, before)
  if ("problem" in result) throw new Error(result.problem.code)
  return result
}
const before = (of: Account, request: Request = asked): Assessed => ({
  account: of,
  request,
  assessment: assessed(of, request),
})

const requests: readonly Request[] = [
  asked,
  { ...asked, on: "2014-06-01" },
  { ...asked, under: definitions.slice(0, 3) },
  {
    ...asked,
    readings: Object.fromEntries(openPlacesOf(definitions).map(({ name, options }) => [name, options[0]?.name ?? ""])),
  },
  { ...asked, dutySaid: false },
]

test("ASSESSMENT-13: assessed again after any change and under any request, it is what it would be anew", () => {
  let moved = 0
  fc.assert(
    fc.property(
      toldAccount,
      randomChange,
      fc.nat(requests.length - 1),
      fc.nat(requests.length - 1),
      (of, change, one, other) => {
        const [first, then] = [requests[one] ?? asked, requests[other] ?? asked]
        const changed = change(of, of)
        const now = "problems" in changed ? of : changed.account
        const result = again(now, then, before(of, first))
        expect(result).toEqual(assess(now, then))
        if (JSON.stringify(result.findings) !== JSON.stringify(assessed(of, first).findings)) moved++
      },
    ),
    runs(25),
  )
  expect(moved).toBeGreaterThan(0)
})

/** Definitions that say when one of them is read. */
function watched(): { readonly under: Request["under"]; readonly read: Set<string> } {
  const read = new Set<string>()
  const under = definitions.map((one) => ({
    ...one,
    get test() {
      read.add(one.id)
      return one.test
    },
  }))
  return { under, read }
}

test("ASSESSMENT-14: no definition is read again where nothing else was said, and all are where something was", () => {
  const two = account(met, { episodes: [episode(met, { id: "house" }), episode([], { id: "farm" })] })
  const { under, read } = watched()
  const request = { ...asked, under }
  const known = before(two, request)
  read.clear()
  again({ ...two, label: "Another label", wishes: [{ need: "pay", words: "" }] }, request, known)
  expect([...read]).toEqual([])
  const written = writeDown(two, two, "farm", freely, { fact: "harboured", answer: "yes", words: "", from: "", to: "" })
  if ("problems" in written) throw new Error("it can be written")
  const result = again(written.account, request, known)
  expect(read.size).toBe(new Set(definitions.map(({ id }) => id)).size)
  const ofHouse = (one: Assessment) => one.findings.filter(({ episodes }) => episodes[0] === "house")
  ofHouse(result).forEach((finding, at) => {
    expect(finding).toBe(ofHouse(known.assessment)[at])
  })
})

test("ASSESSMENT-14: a definition that is added is read, and those before it are not read again", () => {
  const { under, read } = watched()
  const few = { ...asked, under: under.slice(0, 2) }
  const known = before(account(met), few)
  read.clear()
  again(account(met), { ...asked, under: under.slice(0, 3) }, known)
  expect([...read]).toEqual([under[2]?.id])
})

test("ASSESSMENT-16: what moved is told without a number: found otherwise, for other reasons, or nothing", () => {
  const moved = (one: Account, other: Account) => whatMoved(assessed(one), assessed(other))
  const manager = { by: "one with an interest", role: "manager" } as const
  expect(moved(account(met), account(met, { label: "Another", wishes: [{ need: "pay", words: "" }] }))).toBe("nothing")
  expect(moved(account([]), account(met))).toBe("found otherwise")
  expect(moved(account(met), account([...met, said("recruited", "no", manager)]))).toBe("found otherwise")
  expect(moved(account(met), account([...met, said("abduction", "yes")]))).toBe("other reasons")
  expect(moved(account(met), account(met, { law: "left out" }))).toBe("found otherwise")
})
