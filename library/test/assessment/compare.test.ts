import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import type { Account, Answer } from "distinguo/accounts"
import {
  type Comparison,
  compare,
  foldedByWhatDecides,
  pivotInWords,
  type Request,
  standsInWords,
  type TextCompared,
  waysToStand,
} from "distinguo/assessment"
import type { FactId } from "distinguo/facts"
import { definitions, firstDefinitions, kindInWords, partNamed } from "distinguo/law"
import { conclude, type Definition, factsOf, type Standings } from "distinguo/reasoning"
import fc from "fast-check"
import { expect, test } from "vitest"
import { said } from "../accounts/telling.ts"
import { examples } from "../examples/example-files.ts"
import { runs } from "../reasoning/random-test.ts"
import { account, asked, made, met, randomFactId, toldAccount, withStatements } from "./assessed.ts"

function compared(of: Account, request: Partial<Request> = {}): Comparison {
  const result = compare(of, { ...asked, ...request })
  if ("problem" in result) throw new Error(result.problem.code)
  return result
}

function textsOf(of: Comparison, reading: "ownAccount" | "everythingSaid" = "everythingSaid") {
  return of.groups.flatMap((group) =>
    group[reading].flatMap(({ stands, texts }) => texts.map((text) => ({ ...text, stands, episodes: group.episodes }))),
  )
}

function lawOf({ definition, inForceFrom }: Pick<TextCompared, "definition" | "inForceFrom">): Definition<FactId> {
  const found = definitions.find(({ id, inForce }) => id === definition && inForce.from === inForceFrom)
  if (found === undefined) throw new Error("a text that was compared is in the register")
  return found
}

/** Every example under every text, worked out once for all that is looked at in it. */
const examplesCompared = examples.map(({ name, account: of }) => ({
  name,
  of,
  comparison: compared(of, { under: definitions }),
}))

const example = (name: string): Comparison => {
  const found = examplesCompared.find((one) => one.name === name)
  if (found === undefined) throw new Error(name)
  return found.comparison
}

test("ASSESSMENT-40: each text stands in one of five ways, as its finding does, in the order of the texts", () => {
  fc.assert(
    fc.property(toldAccount, (of) => {
      const comparison = compared(of)
      const findings = new Map(made(of).map((one) => [`${one.definition} ${one.episodes.join()}`, one]))
      for (const reading of ["ownAccount", "everythingSaid"] as const) {
        const texts = textsOf(comparison, reading)
        expect(texts).toHaveLength(findings.size)
        for (const { definition, episodes, stands } of texts) {
          const finding = findings.get(`${definition} ${episodes.join()}`)
          const { standing, because } = finding?.[reading] ?? {}
          expect(stands).toBe(standing !== "unknown" ? standing : because === "law open" ? "law open" : "facts missing")
        }
        for (const group of comparison.groups) {
          const ways = group[reading].map(({ stands }) => waysToStand.indexOf(stands))
          expect(ways).toEqual(ways.toSorted((one, other) => one - other))
          const ids = firstDefinitions.map(({ id }) => id)
          for (const { texts: alike } of group[reading]) {
            const places = alike.map(({ definition }) => ids.indexOf(definition))
            expect(places).toEqual(places.toSorted((one, other) => one - other))
          }
        }
      }
    }),
    runs(15),
  )
})

test("ASSESSMENT-41, PROMISE-2: of a no the parts named are enough for it, whatever else turns out", () => {
  const denials = examplesCompared.flatMap(({ comparison }) =>
    textsOf(comparison).filter(({ stands }) => stands === "no"),
  )
  expect(denials.length).toBeGreaterThan(500)
  for (const text of denials) {
    const law = lawOf(text)
    const parts = text.deciding.map(({ name }) => partNamed(law, name))
    expect(parts).not.toContain("nothing")
    for (const { standing } of [...text.deciding, ...text.absentBeside]) expect(standing).not.toBe("yes")
  }
})

test("ASSESSMENT-41: with nothing known but what stands under the parts named, a no is a no still", () => {
  for (const { name, of, comparison } of examplesCompared) {
    const findings = made(of, { under: definitions })
    for (const text of textsOf(comparison)) {
      if (text.stands !== "no") continue
      const law = lawOf(text)
      const finding = findings.find(
        (one) => one.definition === text.definition && one.episodes.join() === text.episodes.join(),
      )
      const standings = standingsIn(finding?.everythingSaid.proof.root)
      const read = text.deciding.flatMap(({ name: part }) => {
        const node = partNamed(law, part)
        return node === "nothing" ? [] : factsOf<FactId>(node)
      })
      const bare =
        law.test.kind === "any" || text.deciding.length > 1 || law.id.startsWith("au-") ? factsOf(law.test) : read
      const only = Object.fromEntries(bare.map((fact) => [fact, standings[fact] ?? "unknown"])) as Standings<FactId>
      expect([name, text.definition, conclude(law.test, only).standing]).toEqual([name, text.definition, "no"])
    }
  }
})

function standingsIn(
  root: { fact?: string; standing: string; of: readonly unknown[] } | undefined,
): Record<string, string> {
  const found: Record<string, string> = {}
  const walk = (node: { fact?: string; standing: string; of: readonly unknown[] }): void => {
    if (node.fact !== undefined) found[node.fact] = node.standing
    for (const part of node.of) walk(part as typeof node)
  }
  if (root !== undefined) walk(root)
  return found
}

test("ASSESSMENT-41: an agreed share is no trafficking under the Protocol for want of a means, and nothing before it", () => {
  const texts = textsOf(example("agreed-share"))
  const by = (id: string) => texts.find(({ definition }) => definition === id)?.deciding.map(({ name }) => name)
  expect(by("un-protocol-2000/trafficking-in-persons")).toEqual(["means"])
  expect(by("un-convention-1949/brothels-and-premises")).toEqual(["a brothel kept, or a place let"])
  expect(by("ilo-c182/worst-forms-of-child-labour")).toEqual(["under 18"])
  // Recruited, and no predicament used: what is absent is the predicament, though the part names both.
  expect(by("de-stgb/232")?.[0]).toBe("a predicament or helplessness made use of, or an age under 21")
})

test("ASSESSMENT-42: a text that is met names what it does not ask for, beside the treaty or law that asks for it", () => {
  const texts = textsOf(example("agreed-share"))
  const travel = texts.find(({ definition }) => definition === "uk-modern-slavery-act-2015/s2-human-trafficking")
  expect(travel?.pivots.map(({ about, here, nearest }) => [about, here, nearest.definition])).toEqual([
    ["means", "not asked for", "un-protocol-2000/trafficking-in-persons"],
  ])
  expect(travel?.asksForNoCoercion).toBe(true)
  const sentence = travel?.pivots.map((pivot) => pivotInWords(pivot, travel, texts)).join()
  expect(sentence).toBe(
    "It asks for no means. UN Protocol of 2000 asks for a means, and it is absent: “means” (3(a), 3(c); checked).",
  )
  const young = textsOf(example("seventeen"))
  const sex = young.find(({ definition }) => definition === "us-tvpa/severe-form-sex")
  expect(sex?.pivots.find(({ about }) => about === "means")?.here).toBe("waived under 18")
  for (const { stands, pivots, definition } of [...texts, ...young]) {
    if (stands !== "yes") expect([definition, pivots]).toEqual([definition, []])
    for (const pivot of pivots) expect(pivot.absentUnder).toContain(pivot.nearest.definition)
  }
})

test("ASSESSMENT-43: where the law is open each way to read what matters stands once, with what it comes to", () => {
  for (const { comparison } of examplesCompared) {
    for (const { stands, openLaw } of textsOf(comparison)) {
      expect(openLaw.length > 0).toBe(stands === "law open")
      const ways = openLaw.map(({ readAs }) => readAs.map(({ place, option }) => `${place}=${option}`).join("; "))
      expect(new Set(ways).size).toBe(ways.length)
      if (openLaw.length > 0) expect(new Set(openLaw.map(({ standing }) => standing)).size).toBeGreaterThan(1)
    }
  }
  const share = textsOf(example("agreed-share"))
  const south = share.find(({ definition }) => definition === "za-trafficking-act-2013/s4-1-trafficking-in-persons")
  expect(south?.openLaw.filter(({ standing }) => standing === "yes")).toHaveLength(1)
})

test("ASSESSMENT-44, PROMISE-8: while the gate holds, and where the law is left out, nothing is compared", () => {
  expect(compared(account(met), { dutySaid: false })).toMatchObject({ duty: { gate: "holds" }, groups: [] })
  expect(compared(account(met, { law: "left out" }))).toMatchObject({ law: "left out", groups: [] })
  expect(compared(account(met)).groups).toHaveLength(1)
  const pattern = compare(account(met, { others: "absent" } as unknown as Partial<Account>), {
    ...asked,
    textbook: false,
  })
  expect("problem" in pattern).toBe(true)
})

test("ASSESSMENT-44, CARE-17, PROMISE-17: the machine form is alike whatever the reason for not knowing", () => {
  const silences: readonly Answer[] = ["declined", "not known", "not applicable"]
  fc.assert(
    fc.property(toldAccount, randomFactId, fc.constantFrom(...silences), (of, fact, silence) => {
      const silent = withStatements(of, [said(fact, silence)])
      expect(JSON.stringify(compared(silent))).toBe(JSON.stringify(compared(of)))
    }),
    runs(15),
  )
})

test("ASSESSMENT-44: the machine form is valid against its schema, frozen and plain data", () => {
  const schema = JSON.parse(readFileSync(new URL("../../schemas/comparison-1.json", import.meta.url), "utf8")) as object
  const valid = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(schema)
  const others = [account([]), account(met)].map((of) => compared(of, { under: definitions }))
  for (const result of [...examplesCompared.map(({ comparison }) => comparison), ...others]) {
    expect([valid(result), valid.errors]).toEqual([true, null])
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    expect(Object.isFrozen(result) && result.groups.every(Object.isFrozen)).toBe(true)
  }
})

test("ASSESSMENT-45, PROMISE-1: where nothing was said no text stands at a yes or a no", () => {
  for (const { stands } of textsOf(compared(account([]), { under: definitions }))) {
    expect(["facts missing", "law open"]).toContain(stands)
  }
})

test("ASSESSMENT-45: in whatever order the texts are asked for, each stands as it does, for the same parts", () => {
  const order = fc.shuffledSubarray([...firstDefinitions], { minLength: firstDefinitions.length })
  fc.assert(
    fc.property(toldAccount, order, (of, under) => {
      const answers = (request: Partial<Request>) =>
        new Map(
          textsOf(compared(of, request)).map((one) => [
            `${one.definition} ${one.episodes.join()}`,
            [one.stands, one.deciding],
          ]),
        )
      const [here, there] = [answers({}), answers({ under })]
      expect(here.size).toBe(there.size)
      for (const [key, answer] of here) expect(there.get(key)).toEqual(answer)
    }),
    runs(15),
  )
})

test("ASSESSMENT-49, CARE-18, PROMISE-19: folding leaves out nothing, and no words count or rank", () => {
  for (const { comparison } of examplesCompared) {
    for (const group of comparison.groups) {
      for (const standing of [...group.ownAccount, ...group.everythingSaid]) {
        const folded = foldedByWhatDecides(standing)
        const names = folded.flatMap(({ texts }) => texts.map(({ definition }) => definition))
        expect(names.toSorted()).toEqual(standing.texts.map(({ definition }) => definition).toSorted())
        for (const { because } of folded) expect(because).not.toMatch(/\d|most|majority|nearly|almost|score/i)
      }
    }
  }
  const words = [...Object.values(standsInWords), ...Object.values(kindInWords).flatMap((one) => Object.values(one))]
  for (const sentence of words) expect(sentence).not.toMatch(/\d|victim|majority|most |nearly|score/i)
})
