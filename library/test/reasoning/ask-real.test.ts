import { type FactId, factById } from "distinguo/facts"
import { firstDefinitions as definitions } from "distinguo/law"
import { askNext, chanceOfYes, factsOf, type Node, type Standings } from "distinguo/reasoning"
import { expect, test } from "vitest"
import { chanceFrom } from "./ask-formulas.ts"
import { print, seed, times } from "./ask-print.ts"
import { type Choose, decidingAnswersFirst, textOrder } from "./ask-rivals.ts"

const cost = (fact: string) => factById(fact as FactId).cost

/** How many questions, and how hard, on average over people drawn by chance; the same people for every way of asking. */
function asked(law: Node, choose: Choose, runs: number): { readonly questions: number; readonly cost: number } {
  const facts = factsOf(law)
  const next = chanceFrom(seed)
  const before = new Map<string, string>()
  let [questions, hard] = [0, 0]
  for (let run = 0; run < runs; run++) {
    const person = new Map(facts.map((fact) => [fact, next() < chanceOfYes ? "yes" : "no"] as const))
    let standings: Standings = {}
    let path = ""
    for (;;) {
      const fact = before.get(path) ?? choose(standings)
      before.set(path, fact)
      if (fact === "nothing") break
      const answer = person.get(fact) ?? "no"
      standings = { ...standings, [fact]: answer }
      path += answer === "yes" ? "1" : "0"
      questions += 1 / runs
      hard += cost(fact) / runs
    }
  }
  return { questions, cost: hard }
}

test("REASONING-35: on the house's own definitions what is asked is easier on the person than either peer's order", () => {
  const runs = 200 * times
  const sums = { ours: 0, peers: 0 }
  for (const { id, inForce, test: law } of definitions as readonly {
    id: string
    inForce: { from: string }
    test: Node
  }[]) {
    const ours: Choose = (standings) => {
      const question = askNext(law, standings, { cost, unit: "fact" })
      return question.kind === "ask" ? (question.facts[0] ?? "nothing") : "nothing"
    }
    const [we, l4, text] = [
      asked(law, ours, runs),
      asked(law, decidingAnswersFirst(law), runs),
      asked(law, textOrder(law), runs),
    ]
    const figure = ({ questions, cost }: typeof we) => `${questions.toFixed(2)} questions, cost ${cost.toFixed(2)}`
    print(
      `${id} of ${inForce.from}: ${runs} people (seed ${seed}): ours ${figure(we)}; deciding answers first (L4) ${figure(l4)}; text order (docassemble) ${figure(text)}`,
    )
    // On a few hundred people drawn by chance two orders that are equally good differ by a few hundredths.
    expect(we.cost).toBeLessThan(Math.min(l4.cost, text.cost) * 1.05)
    sums.ours += we.cost
    sums.peers += Math.min(l4.cost, text.cost)
  }
  expect(sums.ours).toBeLessThan(sums.peers)
})
