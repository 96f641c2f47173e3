import { type AtTheDesk, askAboutFinding, askAtTheDesk, assess } from "distinguo/assessment"
import { type FactId, factById } from "distinguo/facts"
import { firstDefinitions as definitions, versionsOf } from "distinguo/law"
import { factsOf } from "distinguo/reasoning"
import { expect, test } from "vitest"
import { accountWith } from "./ask-talks.ts"

const protocol = "un-protocol-2000/trafficking-in-persons"
const request = {
  under: definitions,
  on: "2024-05-01",
  today: "2026-11-22",
  dutySaid: true,
  textbook: false,
  readings: {},
}

function askedOf(said: readonly object[], unit: "fact" | "element", under = definitions): readonly AtTheDesk[] {
  const asked = askAtTheDesk(accountWith(said), { ...request, under }, unit)
  if (!("next" in asked)) throw new Error("the gate is open in this test")
  return asked.next
}

test("ASKING-18: for each finding the question is given on the own account and with everything said", () => {
  const said = [
    { by: "the person", yes: ["recruited"] },
    { by: "an official", yes: ["work_or_service"] },
  ]
  const asked = askedOf(said, "element")
  const assessment = assess(accountWith(said), request)
  if ("problem" in assessment) throw new Error("this account can be assessed")
  const made = assessment.findings.filter(({ kind }) => kind === "finding")
  expect(asked.map(({ definition, inForceFrom }) => [definition, inForceFrom])).toEqual(
    made.map(({ definition, inForceFrom }) => [definition, inForceFrom]),
  )
  const [labour] = asked.filter(({ definition }) => definition === "ilo-c29/forced-labour")
  expect(labour?.ownAccount).toMatchObject({ kind: "ask", facts: ["work_or_service"], serves: ["work or service"] })
  expect(labour?.everythingSaid).toMatchObject({ kind: "ask" })
  expect(labour?.everythingSaid).not.toEqual(labour?.ownAccount)
})

test("ASKING-18: what they would rather not say, do not know or what does not apply is never asked again", () => {
  const facts = factsOf(versionsOf(protocol)[0]?.test ?? { kind: "any", of: [] }) as readonly FactId[]
  const all = askedOf([], "fact", versionsOf(protocol))[0]?.ownAccount
  expect(all?.kind).toBe("ask")
  for (const silence of ["declined", "not_known", "not_applicable"]) {
    const left = "harmed_by_authority_held" as FactId
    const adult = { by: "the person", age: "18 or over" }
    const some = facts.filter((fact) => !["recruited", "under_18_at_act", left].includes(fact))
    const [asked] = askedOf([{ ...adult, [silence]: some }], "element", versionsOf(protocol))
    expect(asked?.ownAccount).toMatchObject({ kind: "ask", facts: ["recruited"] })
    const [none] = askedOf([{ ...adult, [silence]: [...some, "recruited"] }], "element", versionsOf(protocol))
    expect(none?.ownAccount).toEqual({ kind: "none", because: "nothing permitted" })
  }
})

test("ASKING-18, CARE-8: of someone who is or may be under 18 nothing is named to ask at the desk", () => {
  for (const age of [16, "16-19", "not sure"]) {
    const asked = askedOf([{ by: "the person", age, yes: ["recruited"] }], "element", versionsOf(protocol))
    for (const { ownAccount, everythingSaid } of asked) {
      expect([ownAccount.kind, everythingSaid.kind]).toEqual(["none", "none"])
    }
  }
})

test("ASKING-18: following the desk's questions settles the finding", () => {
  const told: FactId[] = ["sexual_services_exchanged"]
  for (let turn = 0; turn < 80; turn++) {
    const [asked] = askedOf(
      [{ by: "the person", age: "18 or over", no: told }],
      "element",
      versionsOf("ilo-c29/forced-labour"),
    )
    if (asked?.ownAccount.kind !== "ask") {
      expect(asked?.ownAccount).toEqual({ kind: "none", because: "settled" })
      return
    }
    for (const fact of asked.ownAccount.facts) expect(factById(fact).id).toBe(fact)
    told.push(...asked.ownAccount.facts)
  }
  throw new Error("asking comes to an end")
})

test("ASKING-19, PROMISE-8: while the duty gate holds the duty comes first and no definition is read", () => {
  let looks = 0
  const under = definitions.map(
    (definition) =>
      new Proxy(definition, {
        get: (of, key) => {
          if (key === "test") looks++
          return Reflect.get(of, key)
        },
      }),
  )
  const held = askAtTheDesk(
    accountWith([{ by: "the person", yes: ["recruited"] }]),
    { ...request, under, dutySaid: false },
    "element",
  )
  expect(Object.keys(held)).toEqual(["duty"])
  expect(looks).toBe(0)
})

test("ASKING-27: sex for pay is named at the desk only where someone has spoken of it", () => {
  const named = (said: readonly object[]) =>
    askedOf(said, "element", definitions).flatMap(({ ownAccount }) =>
      ownAccount.kind === "ask" ? ownAccount.facts.filter((fact) => factById(fact).topic === "selling sex") : [],
    )
  expect(named([{ by: "the person", age: 30, yes: ["recruited", "work_or_service"] }])).toEqual([])
  const spoken = [{ by: "the person", age: 30, yes: ["recruited", "sexual_services_exchanged"] }]
  expect(named(spoken).length).toBeGreaterThan(0)
})

test("ASSESSMENT-24: asked about one finding it is what would be asked of it among all", () => {
  const said = [
    { by: "the person", yes: ["recruited"] },
    { by: "an official", yes: ["work_or_service"] },
  ]
  const account = accountWith(said)
  const assessment = assess(account, request)
  if ("problem" in assessment) throw new Error("this account can be assessed")
  const all = askedOf(said, "element")
  const each = assessment.findings.map((finding) => askAboutFinding(account, request, finding, "element"))
  expect(each.filter((one) => one !== "nothing")).toEqual(all)
  const [first] = assessment.findings
  if (first === undefined) throw new Error("there is a finding")
  const unsaid = askAboutFinding(account, { ...request, dutySaid: false }, first, "element")
  const leftOut = askAboutFinding({ ...account, law: "left out" }, request, first, "element")
  expect([unsaid, leftOut]).toEqual(["nothing", "nothing"])
})
