import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import {
  asksFor,
  aspectOfFact,
  aspectsOfPart,
  canBeMetWithoutCoercion,
  childRule,
  consentRule,
  type Difference,
  definitions,
  differenceInWords,
  differenceOf,
  isPlaced,
  outermostParts,
  versionsOf,
} from "distinguo/law"
import { factsOf } from "distinguo/reasoning"
import { expect, test } from "vitest"

const law = (id: string) => {
  const found = versionsOf(id).findLast(({ inForce }) => inForce.until === undefined)
  if (found === undefined) throw new Error(id)
  return found
}

const protocol = law("un-protocol-2000/trafficking-in-persons")

test("LAW-54: each outermost part of each text is of a kind that someone gave it, and each fact read of one", () => {
  for (const definition of definitions) {
    for (const part of outermostParts(definition)) {
      expect([definition.id, part.name, isPlaced(part.name)]).toEqual([definition.id, part.name, true])
      expect(aspectsOfPart(part).length).toBeGreaterThan(0)
    }
    for (const fact of factsOf(definition.test)) expect([fact, aspectOfFact(fact)]).not.toEqual([fact, "nowhere"])
  }
})

/** Means of an adult, means of the young, a journey: as the quick comparison of the law reference has them (1.19). */
const reference: readonly (readonly [string, string, string, string])[] = [
  ["un-protocol-2000/trafficking-in-persons", "needed", "no means under 18", "not asked for"],
  ["coe-trafficking-convention-2005/trafficking-in-human-beings", "needed", "no means under 18", "not asked for"],
  ["eu-directive-2011-36/trafficking-in-human-beings", "needed", "no means under 18", "not asked for"],
  ["un-convention-1949/exploitation-of-prostitution", "not asked for", "no means of anyone", "not asked for"],
  ["ilo-c29/forced-labour", "needed", "a means of a child too", "not asked for"],
  ["us-tvpa/severe-form-sex", "needed", "no means under 18", "not asked for"],
  ["us-tvpa/severe-form-labor", "needed", "a means of a child too", "not asked for"],
  ["uk-modern-slavery-act-2015/s2-human-trafficking", "not asked for", "no means of anyone", "needed"],
  ["northern-ireland-2015-act/s2-human-trafficking", "not asked for", "no means of anyone", "needed"],
  ["scotland-2015-act/s1-human-trafficking", "not asked for", "no means of anyone", "not asked for"],
  ["za-trafficking-act-2013/s4-1-trafficking-in-persons", "needed", "no means under 18", "not asked for"],
  ["in-bns-2023/s143-trafficking", "needed", "a means of a child too", "not asked for"],
  ["in-itpa-1956/s5", "not asked for", "no means of anyone", "not asked for"],
  ["ca-irpa/s118-trafficking-into-canada", "needed", "a means of a child too", "needed"],
  ["au-criminal-code/s271-2-1-by-coercion", "needed", "a means of a child too", "needed"],
  ["au-criminal-code/s271-4-children", "not asked for", "only children", "needed"],
  ["de-stgb/232", "needed", "no means under 21", "not asked for"],
  ["de-stgb/232a-1", "needed", "no means under 21", "not asked for"],
  ["ilo-c182/worst-forms-of-child-labour", "one way among several", "only children", "not asked for"],
]

test.each(reference)(
  "LAW-55: %s asks for a means and a journey as the law reference says",
  (id, means, child, travel) => {
    expect([asksFor(law(id), "means"), childRule(law(id)), asksFor(law(id), "travel")]).toEqual([means, child, travel])
  },
)

test("LAW-55: what can be met without coercion is what the law reference labels so, open where a reading decides", () => {
  const yes = definitions.filter((one) => canBeMetWithoutCoercion(one) === "yes").map(({ id }) => id)
  for (const id of [
    "un-convention-1949/exploitation-of-prostitution",
    "un-convention-1949/brothels-and-premises",
    "uk-modern-slavery-act-2015/s2-human-trafficking",
    "scotland-2015-act/s1-human-trafficking",
    "in-itpa-1956/s4",
    "de-stgb/232a-1",
    "saarc-convention-2002/trafficking",
  ])
    expect(yes).toContain(id)
  for (const id of ["un-protocol-2000/trafficking-in-persons", "ilo-c29/forced-labour", "de-stgb/232a-3"])
    expect(canBeMetWithoutCoercion(law(id))).toBe("no")
  expect(canBeMetWithoutCoercion(law("za-trafficking-act-2013/s4-1-trafficking-in-persons"))).toBe("on one reading")
})

test("LAW-55, LAW-2: an agreement enters through a part, through the means, or not at all, and 1949 sets it aside in words", () => {
  expect(consentRule(law("ilo-c29/forced-labour"))).toBe("a part reads it")
  expect(consentRule(protocol)).toBe("only through the means")
  expect(consentRule(law("un-convention-1949/exploitation-of-prostitution"))).toBe("set aside in its words")
  expect(consentRule(law("uk-modern-slavery-act-2015/s2-human-trafficking"))).toBe(
    "read nowhere, and no means is asked for",
  )
})

const turned = ({ one, other, rows, ...rest }: Difference): Difference => ({
  ...rest,
  one: other,
  other: one,
  rows: rows.map((row) => ({ on: row.on, one: row.other, other: row.one })),
})

test("LAW-56: of every two texts the difference is the same from either side, and of a text with itself nothing", () => {
  const schema = JSON.parse(readFileSync(new URL("../../schemas/difference-1.json", import.meta.url), "utf8")) as object
  const valid = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(schema)
  for (const [at, one] of definitions.entries()) {
    expect(differenceOf(one, one).rows).toEqual([])
    for (const other of definitions.slice(at + 1)) {
      const difference = differenceOf(one, other)
      const back = differenceOf(other, one)
      if (JSON.stringify(turned(back)) !== JSON.stringify(difference)) expect(turned(back)).toEqual(difference)
      if (!valid(difference)) expect([one.id, other.id, valid.errors]).toEqual([one.id, other.id, null])
      const { head, rows } = differenceInWords(difference)
      if (head === "" || rows.some(({ one: here, other: there }) => [...here, ...there].some((said) => said === "")))
        expect([one.id, other.id]).toEqual("without an empty sentence")
    }
  }
  expect(Object.isFrozen(differenceOf(protocol, law("ilo-c29/forced-labour")).rows)).toBe(true)
})

test("LAW-57: what only one text has is named with its article and mark, item by item", () => {
  const { rows } = differenceOf(protocol, law("uk-modern-slavery-act-2015/s2-human-trafficking"))
  const on = (kind: string) => rows.find((row) => row.on === kind)
  expect(on("travel")).toMatchObject({
    one: { asks: "not asked for", only: [] },
    other: { asks: "needed", parts: [{ name: "travel", cites: "2(1), 2(5)", mark: "checked" }] },
  })
  expect(on("means")?.one.parts).toMatchObject([{ name: "means", cites: "3(a), 3(c)" }])
  expect(on("means")?.other.asks).toBe("not asked for")
  const advantage = differenceOf(protocol, law("za-trafficking-act-2013/s4-1-trafficking-in-persons"))
  const means = advantage.rows.find((row) => row.on === "means")
  expect(means?.other.only).toContainEqual(
    expect.objectContaining({ item: "advantage_given", part: expect.objectContaining({ cites: "4(1)(j)" }) }),
  )
})

test("LAW-57: what one version of a text leaves open and the next one names is a difference", () => {
  const [newer, older] = versionsOf("eu-directive-2011-36/trafficking-in-human-beings").toSorted((one, other) =>
    one.inForce.from < other.inForce.from ? 1 : -1,
  )
  if (newer === undefined || older === undefined) throw new Error("two versions are kept")
  const row = differenceOf(older, newer).rows.find(({ on }) => on === "purpose")
  const counts = (side: "one" | "other") =>
    row?.[side].only.find(({ item }) => item === "surrogacy_exploited_occurred")?.counts
  expect([counts("one"), counts("other")]).toEqual(["on one reading", "always"])
})
