import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import { type Account, type Answer, sourceKinds, standingsTogether } from "distinguo/accounts"
import {
  type AccountVaried,
  type FindingVaried,
  notVariedForTheYoung,
  varyAccount,
  varyFinding,
  varyInWords,
} from "distinguo/assessment"
import { type FactId, factById } from "distinguo/facts"
import { firstDefinitions as definitions } from "distinguo/law"
import { type Change, conclude, type Turn } from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { randomAccount } from "../accounts/random-account.ts"
import { episode, freely, said } from "../accounts/telling.ts"
import { runs } from "../reasoning/random-test.ts"
import { account, asked, made, met, randomFactId, toldAccount, withStatements } from "./assessed.ts"

const protocol = "un-protocol-2000/trafficking-in-persons"

function varied(of: Account): AccountVaried {
  const result = varyAccount(of, asked)
  if ("problem" in result) throw new Error(result.problem.code)
  return result
}

function turnsOf({ everythingSaid }: FindingVaried): readonly Turn<FactId>[] {
  return everythingSaid.flatMap(({ toYes, toNo }) => [toYes, toNo])
}

function changesOf(of: AccountVaried): readonly Change<FactId>[] {
  return of.findings.flatMap(turnsOf).flatMap((turn) => (turn.kind === "changes" ? turn.cheapest.flat() : []))
}

function under(of: Account, id = protocol): FindingVaried {
  const found = varied(of).findings.find(({ definition }) => definition === id)
  if (found === undefined) throw new Error("this definition is asked for in this test")
  return found
}

test("ASSESSMENT-26: what was changed turns the finding, with everything said and under the same law", () => {
  fc.assert(
    fc.property(toldAccount, (of) => {
      for (const { definition: id, inForceFrom, episodes, everythingSaid } of varied(of).findings) {
        const law = definitions.find((one) => one.id === id && one.inForce.from === inForceFrom)
        const standings = standingsTogether(
          of.episodes.filter((one) => episodes.includes(one.id)),
          "everything said",
        )
        for (const { chosen, toYes, toNo } of everythingSaid) {
          for (const [to, turn] of [
            ["yes", toYes],
            ["no", toNo],
          ] as const) {
            if (turn.kind !== "changes" || law === undefined) continue
            for (const changes of turn.cheapest.slice(0, 3)) {
              const changed = { ...standings, ...Object.fromEntries(changes.map((one) => [one.fact, one.to])) }
              expect(conclude(law.test, changed, chosen).standing).toBe(to)
            }
          }
        }
      }
    }),
    runs(25),
  )
})

test("ASSESSMENT-26, CARE-32, CARE-13: what they have said, wish, consent and age are never varied against them", () => {
  fc.assert(
    fc.property(
      toldAccount,
      fc.array(fc.tuple(randomFactId, fc.constantFrom(...sourceKinds)), { maxLength: 8 }),
      (of, more) => {
        const told = withStatements(
          of,
          more.map(([fact, by]) => said(fact, "yes", { by })),
        )
        for (const finding of varied(told).findings) {
          const theirs = told.episodes
            .filter(({ id }) => finding.episodes.includes(id))
            .flatMap(({ statements }) => statements)
            .filter(({ by, setAside }) => by === "the person" && setAside === "no")
          for (const turn of turnsOf(finding)) {
            if (turn.kind !== "changes") continue
            for (const { fact, to } of turn.cheapest.flat()) {
              expect(fact).not.toBe("under_18_at_act")
              expect(factById(fact).counts).toBe("anyone's word")
              const answers = theirs.filter((one) => one.fact === fact).map(({ answer }) => answer)
              if (answers.some((answer) => answer === "yes" || answer === "no")) expect(answers).toContain(to)
            }
          }
        }
      },
    ),
    runs(25),
  )
})

test("ASSESSMENT-26: what others alone have said is turned last of all, and what is said both ways only their way", () => {
  const others = met.map((one) => (one.fact === "under_18_at_act" ? one : { ...one, by: "an official" as const }))
  const [onlyOthers] = under(account(others)).everythingSaid
  expect(onlyOthers?.toYes).toEqual({ kind: "already so" })
  expect(onlyOthers?.toNo).toMatchObject({ kind: "changes", cheapest: expect.arrayContaining([expect.any(Array)]) })
  const [theirOwn] = under(account(met)).everythingSaid
  expect(theirOwn?.toNo).toEqual({ kind: "nothing would do it" })
  const denied = [...met, said("deceived_job", "no", { by: "one with an interest" })]
  const [contested] = under(account(denied)).everythingSaid
  expect(contested?.toYes).toEqual({ kind: "changes", cheapest: [[{ fact: "deceived_job", to: "yes" }]], all: true })
  expect(contested?.toNo).toEqual({ kind: "nothing would do it" })
})

const ages = (age: Account["episodes"][number]["ages"][number]["atStart"]): Account =>
  account([said("recruited", "yes")], {
    episodes: [
      episode([said("recruited", "yes")], { ages: [{ ...freely, atStart: age, atEnd: "not said", born: "not said" }] }),
    ],
  })

test("ASSESSMENT-27, CARE-8: of someone who is or may be under 18 no screen says what would have to be shown", () => {
  for (const age of [{ youngest: 16, oldest: 16 }, { youngest: 16, oldest: 19 }, "not sure"] as const) {
    const of = ages(age)
    for (const finding of [...varied(of).findings, "left out" as const]) {
      expect(varyInWords(of, asked, finding)).toEqual({
        said: [{ readAs: "", sentences: [notVariedForTheYoung] }],
        caution: "",
      })
    }
  }
  const sixteen = varied(ages({ youngest: 16, oldest: 16 }))
  expect([sixteen.leftOut, sixteen.findings]).toEqual(["someone under 18", []])
  const disputed = account([...met, said("under_18_at_act", "yes", { by: "an official" })])
  expect([varied(disputed).leftOut, varied(disputed).findings]).toEqual(["someone under 18", []])
  const [finding] = made(disputed)
  if (finding === undefined) throw new Error("a finding is made in this test")
  expect(varyFinding(disputed, asked, finding)).toBe("left out")
})

test("ASSESSMENT-29, CARE-17, PROMISE-17: accounts that differ only in why something is not known are varied alike", () => {
  const silences: readonly Answer[] = ["declined", "not known", "not applicable"]
  fc.assert(
    fc.property(toldAccount, randomFactId, fc.constantFrom(...silences), (of, fact, silence) => {
      const silent = withStatements(of, [said(fact, silence)])
      expect(JSON.stringify(varied(silent))).toBe(JSON.stringify(varied(of)))
    }),
    runs(25),
  )
  const unsure = ages("not sure")
  const never = account([said("recruited", "yes")])
  expect(JSON.stringify(varied(unsure))).toBe(JSON.stringify(varied(never)))
})

test("ASSESSMENT-29, PROMISE-8: while the gate holds, and where the law is left out, nothing is varied", () => {
  const held = varyAccount(account(met), { ...asked, dutySaid: false })
  expect(held).toMatchObject({ duty: { gate: "holds" }, findings: [] })
  const left = varyAccount(account(met, { law: "left out" }), asked)
  expect(left).toMatchObject({ law: "left out", findings: [] })
  expect(changesOf(varied(account([]))).length).toBeGreaterThan(0)
})

test("ASSESSMENT-29: the machine form is valid, frozen and plain data", () => {
  const schema = JSON.parse(readFileSync(new URL("../../schemas/vary-1.json", import.meta.url), "utf8")) as object
  const valid = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(schema)
  fc.assert(
    fc.property(randomAccount, (of) => {
      const result = varied(of)
      expect([valid(result), valid.errors]).toEqual([true, null])
      expect(JSON.parse(JSON.stringify(result))).toEqual(result)
      expect(Object.isFrozen(result) && result.findings.every(Object.isFrozen)).toBe(true)
    }),
    runs(25),
  )
})
