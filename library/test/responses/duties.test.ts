import { readFileSync } from "node:fs"
import { type DutyToReport, findingCreatesKnowledge, placeOf, places, roleNamed, roles } from "distinguo/responses"
import { sourceById } from "distinguo/sources"
import { expect, test } from "vitest"
import { dutyWhere, everyDuty, everyPlace, everyRole } from "./every-place-and-role.ts"

const duties = places.flatMap((place) => place.duties)
const idsOf = (place: string, role: string) => dutyWhere(place, role).duties.map(({ id }) => id)

test("RESPONSES-1: a role is one of the list letter by letter, and everything else is not said", () => {
  for (const role of roles) expect(roleNamed(role)).toBe(role)
  const others = ["", "Lawyer", "caseworker ", "a lawyer's neighbour", "outreach", "CLERGY", "__proto__"]
  for (const text of others) expect(roleNamed(text)).toBe("not said")
})

test("RESPONSES-1: a role that is not said is bound by whatever binds any role", () => {
  for (const place of everyPlace) {
    for (const role of roles)
      expect(idsOf(place, "someone else")).toEqual(expect.arrayContaining([...idsOf(place, role)]))
  }
})

test("RESPONSES-2, CARE-2: a place is found by its code, else by its country's, else nobody compared it", () => {
  expect(placeOf("ZA").name).toBe("South Africa")
  expect(placeOf("DE-BE")).toBe(placeOf("DE"))
  expect(placeOf("US-CA")).toBe(placeOf("US"))
  expect(placeOf("GB-SCT").name).toBe("Scotland")
  expect(placeOf("GB-WLS")).toBe(placeOf("GB-ENG"))
  for (const code of ["GB", "GB-NIR", "GB-LND"]) expect(placeOf(code).duties).toEqual([])
  for (const code of ["not said", "FR", "za", "Germany", "", "__proto__", "constructor"])
    expect(placeOf(code)).toMatchObject({ codes: [], duties: [], otherDuties: "not compared" })
  const codes = places.flatMap((place) => place.codes)
  expect(new Set(codes).size).toBe(codes.length)
})

test("RESPONSES-2, CARE-2: a place that is missing or not compared behaves like South Africa", () => {
  const alike = (place: string, role: string) => {
    const { gate, otherDuties } = dutyWhere(place, role)
    return { gate, otherDuties }
  }
  for (const place of everyPlace) {
    for (const role of everyRole) expect(alike(place, role), `${place}, ${role}`).toEqual(alike("ZA", "caseworker"))
  }
  expect(alike("ZA", "caseworker")).toEqual({ gate: "holds", otherDuties: "not compared" })
})

test("RESPONSES-3, CARE-2: whether a finding creates knowledge follows place and role", () => {
  const answer = (place: string, role: string) => dutyWhere(place, role).findingCreatesKnowledge
  for (const role of everyRole) {
    expect(answer("ZA", role)).toBe("yes")
    expect(answer("IN", role)).toBe("yes")
    expect(answer("DE", role)).toBe(role === "clergy" ? "not checked" : "yes")
    const authority = role === "public authority" || role === "not said"
    for (const place of ["GB-ENG", "GB-WLS", "GB-SCT"])
      expect(answer(place, role)).toBe(authority ? "yes" : "not checked")
    for (const place of ["GB", "GB-NIR", "CA", "AU", "NZ", "NL", "US-CA", "FR", "not said"])
      expect(answer(place, role)).toBe("not checked")
  }
  for (const { because } of everyDuty()) expect(because).toMatch(/^[A-Z].+[.)]$/)
})

test("RESPONSES-3: no place says no today, and one would only if everything there had been compared", () => {
  expect(everyDuty().filter(({ findingCreatesKnowledge }) => findingCreatesKnowledge === "no")).toEqual([])
  const bare = { ...placeOf("FR"), otherDuties: "compared" } as const
  expect(findingCreatesKnowledge(bare, "not said").answer).toBe("no")
  const bound = { ...placeOf("ZA"), otherDuties: "compared" } as const
  expect(findingCreatesKnowledge(bound, "caseworker").answer).toBe("yes")
  const clergy = { ...placeOf("DE"), otherDuties: "compared" } as const
  expect(findingCreatesKnowledge(clergy, "clergy").answer).toBe("no")
})

test("RESPONSES-4: every duty is whole: nothing left empty, a known source, a mark, and what is not known", () => {
  expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length)
  for (const duty of duties) {
    const said = JSON.stringify(duty)
    expect(said).not.toMatch(/:""|\[""/)
    expect(sourceById(duty.source).id).toBe(duty.source)
    expect(["checked", "from memory"]).toContain(duty.mark)
    expect(duty.notKnown.length).toBeGreaterThan(0)
    expect(duty.cites).toMatch(/\d/)
    for (const words of duty.quotes) expect(words.split(" ").length).toBeLessThan(10)
    expect(said).not.toMatch(/victim|rescu|suspicious/i)
    expect(Object.isFrozen(duty) && Object.isFrozen(duty.trigger)).toBe(true)
  }
  for (const place of places) expect(place.notCompared.length, place.name).toBeGreaterThan(0)
})

test("RESPONSES-4: who is wholly exempt is not bound, and who is exempt in part is", () => {
  for (const { binds, exemptions } of duties) {
    for (const { roles, frees } of exemptions) {
      for (const role of roles) expect(binds.roles === "anyone" || binds.roles.includes(role)).toBe(frees === "in part")
    }
  }
})

function duty(id: string): DutyToReport {
  const found = duties.find((one) => one.id === id)
  if (found === undefined) throw new Error("a duty was expected")
  return found
}

test("RESPONSES-5: South Africa: a child, anyone; an adult, in the course of duties, whatever they wish", () => {
  expect(duty("south-africa/section-18")).toMatchObject({
    about: "a child",
    binds: { roles: "anyone" },
    trigger: { standard: expect.stringContaining("ought reasonably to have known or suspected") },
    when: "immediately",
    to: "the police",
    consent: "not needed",
    mark: "checked",
  })
  const adult = duty("south-africa/section-19")
  expect(adult).toMatchObject({ about: "an adult", when: "immediately", to: "the police", mark: "checked" })
  expect(adult.trigger.standard).toContain("ought reasonably to have known or suspected")
  expect(adult.consent).toMatch(/^not needed/)
  expect(adult.quotes).toContain("despite any law, policy or code of conduct")
  expect(adult.binds.words).toMatch(/s 19\(1\)\(a\).*accredited organisations, s 19\(1\)\(b\).*may report.*s 19\(2\)/)
  expect(adult.exemptions).toMatchObject([{ roles: ["lawyer or their staff"], frees: "in part", cites: "s 19(3)" }])
  expect(idsOf("ZA", "friend or relative")).toEqual(["south-africa/section-18"])
  for (const role of ["outreach worker", "caseworker", "clergy", "interpreter", "lawyer or their staff"])
    expect(idsOf("ZA", role)).toHaveLength(2)
})

test("RESPONSES-5: Germany: anyone, listed felonies that can still be averted, the authorities or the person threatened", () => {
  const all = duty("germany/section-138")
  expect(all).toMatchObject({ about: "anyone", consent: "not needed", mark: "checked" })
  for (const listed of ["§ 232(3) sentence 2", "§ 232a(3)–(5)", "§ 232b(3)–(4)", "§ 233a(3)–(4)", "felony", "averted"])
    expect(all.trigger.words).toContain(listed)
  expect(all.trigger.standard).toContain("grossly negligent")
  expect(all.to).toMatch(/person threatened.*satisfies/)
  expect(all.exemptions.map(({ roles, frees }) => [frees, ...roles])).toEqual([
    ["wholly", "clergy"],
    ["in part", "lawyer or their staff", "doctor, nurse or psychotherapist"],
  ])
  expect(all.exemptions[1]?.words).toContain("only if they seriously tried to avert the act")
  expect(all.binds.words).toContain("counsellors and social workers are not named as exempt")
  expect(idsOf("DE", "clergy")).toEqual([])
  expect(idsOf("DE", "caseworker")).toEqual(["germany/section-138"])
})

test("RESPONSES-5: in England and Wales and in Scotland listed public authorities alone are bound, and to count, not to name", () => {
  for (const [place, id] of [
    ["GB-ENG", "england-and-wales/section-52"],
    ["GB-SCT", "scotland/section-38"],
  ] as const) {
    for (const role of roles) expect(idsOf(place, role)).toEqual(role === "public authority" ? [id] : [])
    expect(duty(id).consent).toContain("identifies an adult")
  }
  expect(duty("scotland/section-38").notKnown.join()).toContain("in force")
  expect(duty("india/section-19").failing).toBe("an offence")
})

test("RESPONSES-1: the schema knows the same roles", () => {
  const schema = JSON.parse(readFileSync(new URL("../../schemas/assessment-1.json", import.meta.url), "utf8"))
  expect(schema.$defs.role.enum).toEqual([...roles, "not said"])
})
