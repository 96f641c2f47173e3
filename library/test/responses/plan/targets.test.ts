import { couldLeadToSomeone, planQuestions, readPlan, safeguards } from "distinguo/responses"
import fc from "fast-check"
import { expect, test } from "vitest"
import { planFiles } from "./plan-files.ts"

/** Invented all: what a plan that says who or where may hold, each in a form of its own. */
const leads = [
  "12 Lamp Street",
  "12, Old Lamp Road",
  "the flat at 4b High St.",
  "Lampenstraße 12",
  "Lampenstr. 7",
  "rue de la Lampe 12",
  "calle Lámpara, número 4",
  "ulica Lampowa 7",
  "room 14",
  "Flat no. 3",
  "house #7",
  "P.O. Box 17",
  "555 0199 22",
  "+00 (0)55-501-992",
  "٠١٢٣٤٥٦",
  "０５５５０１９９",
  "05\u200b55\u200b01\u200b99",
  "five five five zero one nine",
  "PX1234567",
  "AB12 CDE",
  "B-XY 1234",
  "someone@example",
  "@lamp_girl",
  "https://lamp",
  "www.lamp",
  "t.me/lamp",
  "lamp-massage.com",
  "lamp . net",
  "whatsapp: lamp",
  "51.50135, -0.14189",
  "48°51",
  "8FVC9G8F+6X",
  "///lamp.table.chair",
  "IMG_lamp.jpg",
  "list.pdf",
  "2026-11-22",
  "22.11.2026",
]

const leadsNowhere = [
  "",
  "A house with locks",
  "two of them",
  "on the night before",
  "within 90 days",
  "Nothing.",
  "peers, from 1999 on",
]

test("RESPONSES-57, CARE-34: an address, a number, a link, a handle, a picture, a plate, a paper, a day and a position are found", () => {
  expect(leads.filter((text) => !couldLeadToSomeone(text))).toEqual([])
  expect(leads.filter((text) => !couldLeadToSomeone(`before that ${text} and after`))).toEqual([])
  expect(leadsNowhere.filter(couldLeadToSomeone)).toEqual([])
})

const keys = [
  "address",
  "Address_2",
  "adresse",
  "dirección",
  "endereço",
  "telefono",
  "Téléphone",
  "phone number",
  "whatsapp",
  "e-mail",
  "name",
  "nom",
  "Vorname",
  "nickname",
  "link",
  "ad_url",
  "photo",
  "foto1",
  "passport",
  "Reisepass",
  "licence plate",
  "gps",
  "coordinates",
  "where",
  "target",
  "suspects",
  "nationality",
  "notes",
]

const code = (value: unknown) => {
  const read = readPlan(value)
  return "problems" in read ? [...new Set(read.problems.map((problem) => problem.code))] : ["read"]
}

test("RESPONSES-57, CARE-34: each is refused whole wherever it stands, with nothing else said and nothing repeated", () => {
  for (const text of leads) {
    const places = [
      { schema: "distinguo.plan/1", plan: { kind: text } },
      { schema: "distinguo.plan/1", plan: { arrested: ["nobody", text], mood: 1 } },
      { schema: "distinguo.plan/1", plan: { kind: "raid", deep: [{ deeper: [text] }] } },
      {
        schema: "distinguo.plan/1",
        plan: {},
        invented: "yes",
        example: { title: text, shows: "A plan.", expects: {} },
      },
      { schema: text, plan: {} },
      { schema: "distinguo.plan/1", plan: { [text]: "yes" } },
      [text],
      text,
    ]
    for (const value of places) expect([text, code(value)]).toEqual([text, ["plan.names-a-target"]])
  }
  const read = readPlan({ schema: "distinguo.plan/1", plan: { kind: "12 Planted Street", address: "plantedWord" } })
  if (!("problems" in read)) throw new Error("no problems")
  expect(read.problems.map(({ path, onKey }) => [path.join("."), onKey])).toEqual([
    ["plan.kind", false],
    ["plan.address", true],
  ])
  for (const { message, mend } of read.problems) expect(`${message} ${mend}`).not.toMatch(/planted|12/i)
})

test("RESPONSES-57, CARE-34: a key that asks who or where is refused for that, whatever stands beneath it", () => {
  for (const key of keys) {
    for (const value of ["not known", "", 7, null, [], {}]) {
      expect([key, code({ schema: "distinguo.plan/1", plan: { [key]: value } })]).toEqual([
        key,
        ["plan.names-a-target"],
      ])
      expect([key, code({ schema: "distinguo.plan/1", plan: {}, [key]: value })]).toEqual([
        key,
        ["plan.names-a-target"],
      ])
    }
  }
})

test("RESPONSES-57: six digits are found however they are written, and a number as such too", () => {
  const digits = fc.array(fc.constantFrom(..."0123456789٠١٢٣४५६"), { minLength: 6, maxLength: 12 })
  fc.assert(
    fc.property(digits, fc.constantFrom("", " ", "-", ".", "/", ") (", ", "), (signs, between) => {
      expect(couldLeadToSomeone(signs.join(between))).toBe(true)
    }),
    { numRuns: 500 },
  )
  expect(code({ schema: "distinguo.plan/1", plan: { kind: 5550199 } })).toEqual(["plan.names-a-target"])
})

test("RESPONSES-58, CARE-34: no question asks who or where, no answer leads to anybody, and nothing is typed", () => {
  const said = planQuestions.flatMap(({ asks, answers }) => [asks, ...answers.flat()])
  const guards = safeguards.flatMap(({ must, why, change }) => [must, why, change])
  const examples = planFiles.flatMap(({ text }) => text.split("\n"))
  expect([...said, ...guards, ...examples].filter(couldLeadToSomeone)).toEqual([])
  for (const { asks, answers } of planQuestions) {
    expect(asks).not.toMatch(/\bnames?\b|address|telephone|which (street|house|country)|nationalit/i)
    expect(answers.length).toBeGreaterThan(1)
  }
  expect(code({ schema: "distinguo.plan/1", plan: { wish: "what they told me" } })).toEqual(["plan.unknown-answer"])
})
