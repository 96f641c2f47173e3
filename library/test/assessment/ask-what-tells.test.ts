import { type FactId, factById } from "distinguo/facts"
import { all, any, chanceOfYes, define, element, evaluate, gains, type Node, not, reading } from "distinguo/reasoning"
import { dutyOf } from "distinguo/responses"
import { expect, test } from "vitest"
import { worthAsking } from "../../src/assessment/ask-what-matters.ts"
import { questionsByElement } from "../../src/reasoning/ask-questions.ts"
import { accountWith, talkOn } from "./ask-talks.ts"

const citation = { cites: "1", quotes: "some", mark: "checked" } as const
const grown = accountWith([{ by: "the person", no: ["under_18_at_act"] }])

function worth(test: Node<FactId>) {
  const named = { id: "library/some", title: "Some", instrument: "The library's rules", jurisdiction: "international" }
  const inForce = { from: "2000-01-01", mark: "checked" } as const
  const one = define<FactId>({ ...named, inForce, source: "library", notes: [], test })
  return worthAsking(talkOn(grown), [one], dutyOf(grown, true))
}

test("ASKING-12, ASKING-17: what a question waits for is worth its chance times what the question would tell, for its own cost", () => {
  const law = any<FactId>("kept_on_after_no", "recruited")
  const bits = gains(law, {}).get("kept_on_after_no") ?? 0
  expect(bits).toBeGreaterThan(0.01)
  const told = worth(law)
  expect(told.get("consent_withdrawn")).toBeCloseTo((chanceOfYes * bits) / factById("consent_withdrawn").cost, 12)
  expect(told.get("recruited")).toBeCloseTo((gains(law, {}).get("recruited") ?? 0) / factById("recruited").cost, 12)
  expect(told.has("kept_on_after_no")).toBe(false)
})

test("ASKING-17: where a law can be read in several ways, the ways share its say", () => {
  const narrow = all<FactId>("recruited", "transported")
  const wide = any<FactId>("recruited", "transported")
  const way = (name: string, of: Node<FactId>) => ({ name, title: name, ...citation, of })
  const open = reading<FactId>("how", "Which?", way("narrow", narrow), way("wide", wide))
  const mean = ((gains(narrow, {}).get("recruited") ?? 0) + (gains(wide, {}).get("recruited") ?? 0)) / 2
  expect(worth(open).get("recruited")).toBeCloseTo(mean / factById("recruited").cost, 12)
})

test("REASONING-36: the chances that a question over several facts settles its part are those of trying every answer", () => {
  const facts = ["a", "b", "c", "d", "e"]
  const parts: readonly Node[] = [
    all("a", any("b", "c"), not("d")),
    any("a", all("b", "c"), all(not("d"), "e")),
    any(all("a", "b"), all("c", "d"), not("e")),
  ]
  for (const part of parts) {
    for (let mask = 1; mask < 32; mask++) {
      const asked = facts.filter((_, at) => (mask >> at) % 2 === 1)
      const scope = { open: new Set(facts), way: {}, cost: () => 1, permitted: (fact: string) => asked.includes(fact) }
      const [question] = questionsByElement(element("part", citation, part), scope).questions.values()
      const { yes, no } = bruteForce(part, facts, asked)
      expect([question?.yes, mask]).toEqual([expect.closeTo(yes, 12), mask])
      expect([question?.no, mask]).toEqual([expect.closeTo(no, 12), mask])
    }
  }
})

/** Tries each set of answers to what is asked; it settles the part if no answer to the rest could change it. */
function bruteForce(part: Node, facts: readonly string[], asked: readonly string[]) {
  const chances = { yes: 0, no: 0 }
  const present = facts.filter((fact) => JSON.stringify(part).includes(`"${fact}"`))
  const put = present.filter((fact) => asked.includes(fact))
  if (put.length === 0) return chances
  for (const answers of everyAnswer(put)) {
    const rest = everyAnswer(present.filter((fact) => !asked.includes(fact)))
    const outcomes = new Set(rest.map((others) => evaluate(part, { ...answers, ...others })))
    const chance = Object.values(answers).reduce((so, one) => so * (one === "yes" ? chanceOfYes : 1 - chanceOfYes), 1)
    if (outcomes.size === 1) chances[outcomes.has("yes") ? "yes" : "no"] += chance
  }
  return chances
}

function everyAnswer(facts: readonly string[]): readonly Readonly<Record<string, "yes" | "no">>[] {
  return facts.reduce<readonly Readonly<Record<string, "yes" | "no">>[]>(
    (so, fact) =>
      so.flatMap((one) => [
        { ...one, [fact]: "yes" as const },
        { ...one, [fact]: "no" as const },
      ]),
    [{}],
  )
}
