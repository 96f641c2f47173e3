import { type Account, type Answer, writeDown } from "distinguo/accounts"
import {
  type Assessed,
  type Assessment,
  assess,
  assessAgain,
  type Finding,
  openPlacesOf,
  type Request,
  whatMoved,
} from "distinguo/assessment"
import type { FactId } from "distinguo/facts"
import { firstDefinitions as definitions } from "distinguo/law"
import { factsOf } from "distinguo/reasoning"
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

const two = account(met, { episodes: [episode(met, { id: "house" }), episode([], { id: "farm" })] })

function written(to: Account, fact: FactId, answer: Answer = "yes"): Account {
  const now = writeDown(to, to, "farm", freely, { fact, answer, words: "", from: "", to: "" })
  if ("problems" in now) throw new Error("it can be written")
  return now.account
}

test("ASSESSMENT-14: no definition is read again where nothing else was said", () => {
  const { under, read } = watched()
  const request = { ...asked, under }
  const known = before(two, request)
  read.clear()
  const result = again({ ...two, label: "Another label", wishes: [{ need: "pay", words: "" }] }, request, known)
  expect([...read]).toEqual([])
  const ofHouse = (one: Assessment) => one.findings.filter(({ episodes }) => episodes[0] === "house")
  const now = again(written(two, "harboured"), request, known)
  for (const [at, finding] of ofHouse(now).entries()) expect(finding).toBe(ofHouse(known.assessment)[at])
  expect(result.circles).toEqual(known.assessment.circles)
})

test("ASSESSMENT-22: where something was said, only what reads a fact that stands otherwise is read again", () => {
  const heard = written(two, "work_or_service")
  const known = before(heard)
  const now = again(written(heard, "harboured"), asked, known)
  const [same, anew] = partition(now.findings, (finding) => known.assessment.findings.includes(finding))
  const reads = ({ definition }: Finding) =>
    definitions.some(({ id, test }) => id === definition && factsOf(test).includes("harboured"))
  expect(anew.length).toBeGreaterThan(0)
  expect(anew.every((finding) => finding.episodes[0] === "farm" && reads(finding))).toBe(true)
  expect(same.filter(({ episodes }) => episodes[0] === "farm").some(reads)).toBe(false)
  expect(now.circles[0]).toBe(known.assessment.circles[0])
})

test("ASSESSMENT-22: a word that sets nothing has nothing read again", () => {
  const { under, read } = watched()
  const request = { ...asked, under }
  const known = before(two, request)
  read.clear()
  const now = again(written(two, "harboured", "declined"), request, known)
  expect([...read]).toEqual([])
  expect(now.findings).toEqual(known.assessment.findings)
})

test("ASSESSMENT-22: under the law of another day only a text of which another version was in force is read again", () => {
  const known = before(two)
  const now = again(two, { ...asked, on: "2024-01-01" }, known)
  const proofs = (one: Assessment) =>
    one.findings.map((finding) => finding.kind === "finding" && finding.ownAccount.proof)
  const kept = proofs(now).filter((proof, at) => proof !== false && proof === proofs(known.assessment)[at])
  expect(kept.length).toBeGreaterThan(0)
  for (const [at, { inForceFrom, kind }] of now.findings.entries()) {
    const earlier = known.assessment.findings[at]
    // A text that was not yet in force on the other day is not read at all, and nothing of it is kept.
    const alike = inForceFrom === earlier?.inForceFrom && kind === earlier.kind
    expect(proofs(now)[at] === proofs(known.assessment)[at]).toBe(alike)
  }
})

test("ASSESSMENT-22: how one text is read is nothing to those in which that is not open", () => {
  const [place] = openPlacesOf(definitions)
  if (place === undefined) throw new Error("the law is open somewhere")
  const known = before(two)
  const now = again(two, { ...asked, readings: { [place.name]: place.options[0]?.name ?? "" } }, known)
  for (const [at, finding] of now.findings.entries()) {
    expect(finding === known.assessment.findings[at]).toBe(!place.definitions.includes(finding.definition))
  }
})

function partition<One>(all: readonly One[], is: (one: One) => boolean): readonly [readonly One[], readonly One[]] {
  return [all.filter(is), all.filter((one) => !is(one))]
}

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
  // Under one text alone: among many, one more thing told is nearly always found otherwise by some of them.
  const one = { under: definitions.slice(0, 1) }
  expect(whatMoved(assessed(account(met), one), assessed(account([...met, said("abduction", "yes")]), one))).toBe(
    "other reasons",
  )
  expect(moved(account(met), account(met, { law: "left out" }))).toBe("found otherwise")
})
