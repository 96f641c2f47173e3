import { expect, test } from "vitest"
import { factById, isFactId, vocabulary } from "../../src/facts/index.ts"
import { expectRule, words } from "./planted.ts"

const article3a = [
  ["recruitment", "transportation", "transfer", "harbouring", "receipt"],
  ["threat of force", "use of force", "other forms of coercion", "abduction", "fraud", "deception", "abuse of power"],
  ["position of vulnerability", "payments or benefits", "exploitation", "exploitation of the prostitution of others"],
  ["sexual exploitation", "forced labour or services", "slavery", "practices similar to slavery", "servitude"],
  ["removal of organs"],
].flat()

/** The 2020 header, as far as its columns say yes or no to something that a fact could say. */
const ctdc2020 = [
  "majorityStatusAtExploit isForcedLabour isSexualExploit isOtherExploit isSexAndLabour isForcedMarriage",
  "isForcedMilitary isOrganRemoval isSlaveryAndPractices isAbduction",
  "DebtBondage TakesEarnings RestrictsFinancialAccess Threats PsychologicalAbuse PhysicalAbuse SexualAbuse".replaceAll(
    /\w+/g,
    "meansOfControl$&",
  ),
  "FalsePromises PsychoactiveSubstances RestrictsMovement RestrictsMedicalCare ExcessiveWorkingHours UsesChildren".replaceAll(
    /\w+/g,
    "meansOfControl$&",
  ),
  "ThreatOfLawEnforcement WithholdsNecessities WithholdsDocuments Other".replaceAll(/\w+/g, "meansOfControl$&"),
].flatMap((line) => line.split(" "))

test("FACTS-8: a fact that is only ever raised has no opener, and every other fact has one", () => {
  expectRule((fact) => (fact.asking === "raised") === "opener" in fact, { asking: "raised" })
})

test("FACTS-9: what may be asked openly costs at most 3; what needs preparing costs at least 3", () => {
  expectRule(
    ({ asking, cost }) => (asking === "open" && cost > 3) || (asking === "prepare" && cost < 3),
    { asking: "open", cost: 4 },
    { asking: "prepare", cost: 2 },
  )
})

test("FACTS-10: every fact names its source and bears the mark", () => {
  expectRule(
    ({ source, tried }) => !/^[a-z0-9-]+$/.test(source) || tried !== "not yet tried with the people it is for",
    { source: "" },
    { tried: "tried" },
  )
})

test("FACTS-11: ids are in snake case; labels are short, in lower case, and end without a stop", () => {
  expectRule(
    ({ id, label }) => !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(id) || !/^[a-z].*[^.]$/.test(label) || words(label).length > 7,
    { id: "cardKept" },
    { label: "Card kept" },
    { label: "card kept." },
    { label: "a card that someone keeps away from them" },
  )
})

test("FACTS-11: no id and no label stands twice", () => {
  const twice = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) !== at)
  expect(twice(vocabulary.map(({ id }) => id))).toEqual([])
  expect(twice(vocabulary.map(({ label }) => label))).toEqual([])
  expect(twice(["card", "shelf", "card"])).toEqual(["card"])
})

test("FACTS-15: mappings use only known names", () => {
  expectRule(
    ({ maps }) =>
      maps.palermo.some((word) => !article3a.includes(word)) ||
      maps.ilo11.some((number) => !Number.isInteger(number) || number < 1 || number > 11) ||
      maps.ctdc.some((column) => !ctdc2020.includes(column)),
    { maps: { palermo: ["movement"], ilo11: [], ctdc: [] } },
    { maps: { palermo: [], ilo11: [12], ctdc: [] } },
    { maps: { palermo: [], ilo11: [], ctdc: ["citizenship"] } },
  )
})

test("FACTS-16: what protects, what is theirs to say, and moving fall under no word of article 3(a)", () => {
  const mapped = { palermo: ["deception"], ilo11: [], ctdc: [] }
  const means = new Set(["protective", "person", "circles"])
  expectRule(
    ({ use, maps }) => means.has(use) && [...maps.palermo, ...maps.ilo11, ...maps.ctdc].length > 0,
    { use: "protective", maps: mapped },
    { use: "circles", maps: mapped },
  )
})

test("FACTS-17: only the person's own word counts on consent and danger", () => {
  const consent = ["consent_initial", "consent_informed", "consent_conditional", "consent_ongoing", "consent_withdrawn"]
  const theirs = [...consent, "would_stop_if_something_else_paid", "in_danger_now"]
  expect(theirs.filter((id) => !isFactId(id))).toEqual([])
  expectRule(
    ({ id, counts, concerns }) =>
      theirs.includes(id) !== (counts === "only their own word") ||
      (theirs.includes(id) && concerns !== "wish and consent"),
    { counts: "only their own word" },
    { id: "consent_initial" },
    { id: "consent_initial", counts: "only their own word", concerns: "others' conduct" },
  )
})

test("FACTS-19: every purpose is two facts, only ever raised, with the note", () => {
  const purposes = vocabulary.filter(({ topic }) => topic === "what it was for").map(({ id }) => id)
  const named = new Set(purposes.map((id) => id.replace(/_(intended|occurred)$/, "")))
  expect(new Set(purposes)).toEqual(new Set([...named].flatMap((name) => [`${name}_intended`, `${name}_occurred`])))
  expectRule(
    ({ topic, asking, note }) =>
      topic === "what it was for" && (asking !== "raised" || !note.includes("close to a legal conclusion")),
    { topic: "what it was for" },
    { topic: "what it was for", asking: "raised" },
  )
})

test("FACTS-20: having no other way falls under no word of article 3(a); someone using it does", () => {
  expect(factById("no_acceptable_alternative").maps.palermo).toEqual([])
  expect(factById("vulnerability_used").maps.palermo).toEqual(["position of vulnerability"])
})
