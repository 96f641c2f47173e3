import type { Account } from "distinguo/accounts"
import { mayBeYoung, notVariedForTheYoung, varyAccount, varyCaution, varyInWords } from "distinguo/assessment"
import { type FactId, factById, vocabulary } from "distinguo/facts"
import { firstDefinitions as definitions } from "distinguo/law"
import { expect, test } from "vitest"
import { said } from "../accounts/telling.ts"
import { examples } from "../examples/example-files.ts"
import { account, asked, met } from "./assessed.ts"

function sentencesOn(of: Account, ids: readonly string[] = definitions.map(({ id }) => id)): readonly string[] {
  const varied = varyAccount(of, asked)
  if ("problem" in varied) throw new Error(varied.problem.code)
  return varied.findings
    .filter(({ definition }) => ids.includes(definition))
    .flatMap((finding) => varyInWords(of, asked, finding).said)
    .flatMap(({ sentences }) => sentences)
}

const everyExample = examples.map(({ name, account: of }) => ({ name, of, sentences: sentencesOn(of) }))

test("ASSESSMENT-28, CARE-32: it is said as “if it were shown that”, never of the past, to anyone, or with a number", () => {
  const all = [...new Set(everyExample.flatMap(({ sentences }) => sentences))]
  expect(all.filter((one) => one.startsWith("If it were shown that ")).length).toBeGreaterThan(20)
  // A label is the vocabulary's own: what stands around it is judged here.
  const labels = vocabulary.map(({ label }) => label).sort((one, other) => other.length - one.length)
  for (const sentence of [...all, varyCaution, notVariedForTheYoung]) {
    const around = labels.reduce((left, label) => left.replaceAll(label, "…"), sentence)
    expect(around).not.toMatch(
      /\b(?:you|your|had|could have|should|say that|needs?|only|closer?|near|almost|enough)\b/i,
    )
    expect(around.replaceAll(/“[^”]*”|under 18/g, "")).not.toMatch(
      /\d|\b(?:one|two|three|four|five|many) of\b|per ?cent|%/i,
    )
    expect(sentence).not.toMatch(/\b(?:undefined|null|NaN|victim|rescue|risk|suspicious|guilty|prove)\b/)
  }
})

test("ASSESSMENT-28, CARE-32: one direction says at most three ways, each with at most three things in a part", () => {
  for (const { sentences } of everyExample) {
    for (const sentence of sentences) {
      for (const [, facts = ""] of sentence.matchAll(/ \(([^)]*)\)/g)) {
        expect(facts.split("; or ").length).toBeLessThanOrEqual(3)
      }
    }
  }
  const before = sentencesOn(account([]), ["un-protocol-2000/trafficking-in-persons"])
  expect(before).toEqual([
    "If it were shown that “act”, “means”, “the means served the act” and “purpose” are present, each part of this definition would be present on everything said.",
    "If it were shown that “act” is absent, this definition would not be met on everything said.",
  ])
})

test("ASSESSMENT-28, CARE-6: nothing that is theirs to raise, and nothing of selling sex, unless someone spoke of it", () => {
  const ofSex = (fact: FactId): boolean => factById(fact).topic === "selling sex"
  for (const { of, sentences } of everyExample) {
    const told = new Set(of.episodes.flatMap(({ statements }) => statements.map(({ fact }) => fact)))
    const unspoken = vocabulary
      .filter(({ id }) => !told.has(id as FactId))
      .filter(({ id, asking }) => asking === "raised" || (ofSex(id as FactId) && ![...told].some(ofSex)))
      .map(({ label }) => label)
    for (const sentence of sentences) {
      const named = [...sentence.matchAll(/ \(([^)]*)\)/g)].flatMap(([, facts = ""]) => facts.split(/; or | and /))
      expect(named.filter((label) => unspoken.includes(label))).toEqual([])
    }
  }
  const [cleaner] = sentencesOn(account([said("recruited", "yes"), said("under_18_at_act", "no")]), [
    "un-convention-1949/brothels-and-premises",
  ])
  expect(cleaner).toBe("What would have to be shown is something that nobody has spoken of, so it is not named here.")
})

test("ASSESSMENT-28: a fact is named under its part, and what is said both ways is said to be", () => {
  const denied = [...met, said("deceived_job", "no", { by: "one with an interest" })]
  const [yes, no] = sentencesOn(account(denied), ["un-protocol-2000/trafficking-in-persons"])
  expect(yes).toBe(
    "If it were shown that “means” and “the means served the act” are present (deceived about the job, which is said both ways), each part of this definition would be present on everything said.",
  )
  expect(no).toBe(
    "Nothing that is open, and nothing that others alone have said, would keep this definition from being met.",
  )
  const acts = ["transported", "transferred", "control_exchanged", "delivered", "sold", "exchanged", "leased"] as const
  const rest = [...acts, "harboured", "received", "means_only_later"] as const
  const official = [
    ...met.map((one) => (one.fact === "recruited" ? { ...one, by: "an official" as const } : one)),
    ...rest.map((fact) => said(fact, "no")),
  ]
  expect(sentencesOn(account(official), ["un-protocol-2000/trafficking-in-persons"])).toEqual([
    "If it were shown that “act” is absent (not so: “recruited”, against what others said), this definition would not be met on everything said.",
  ])
})

test("ASSESSMENT-28: where the law is open, ways to read it that come to the same are said once", () => {
  const told = [said("recruited", "yes"), said("deceived_job", "yes"), said("under_18_at_act", "no")]
  const of = account([...told, said("third_party_gain", "yes"), said("sexual_services_exchanged", "yes")])
  const varied = varyAccount(of, asked)
  if ("problem" in varied) throw new Error(varied.problem.code)
  const [finding] = varied.findings
  if (finding === undefined) throw new Error("the Protocol is read first")
  const { said: ways } = varyInWords(of, asked, finding)
  expect(new Set(ways.map(({ readAs }) => readAs)).size).toBe(ways.length)
  expect(ways.length).toBeGreaterThan(1)
  expect(ways.length).toBeLessThan(finding.everythingSaid.length)
  expect(ways.every(({ readAs }) => readAs !== "")).toBe(true)
})

test("ASSESSMENT-27, CARE-8: of the young in the examples only that nothing stands there", () => {
  const young = everyExample.filter(({ of }) => mayBeYoung(of))
  expect(young.length).toBeGreaterThan(0)
  for (const { sentences } of young) expect(sentences.filter((one) => one !== notVariedForTheYoung)).toEqual([])
})
