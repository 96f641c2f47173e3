import type { FactId } from "distinguo/facts"
import { responsesTo } from "distinguo/responses"
import { expect, test } from "vitest"
import { definitionIds, findingFor, invented } from "./example-files.ts"

function named(name: string) {
  const found = invented.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no example ${name}`)
  const { account, example } = found
  return { account, example, episodes: account.episodes.map(({ id }) => id) }
}

/** What the person answered to a fact. */
function answered(name: string, fact: FactId): readonly string[] {
  const statements = named(name).account.episodes.flatMap((episode) => episode.statements)
  return statements.filter((said) => said.fact === fact && said.by === "the person").map(({ answer }) => answer)
}

const fair = ["agency-fee", "the-scaffold"] as const

test("LAW-30: a debt that goes down as agreed, with a way out, meets no text", () => {
  for (const name of fair) {
    const { account, episodes } = named(name)
    expect([name, answered(name, "fees_debt"), answered(name, "debt_bondage")]).toEqual([name, ["yes"], ["no"]])
    for (const id of definitionIds) {
      const { ownAccount, everythingSaid } = findingFor(account, id, episodes)
      expect([name, id, ownAccount.standing]).not.toEqual([name, id, "yes"])
      expect([name, id, everythingSaid.standing]).not.toEqual([name, id, "yes"])
    }
    expect(findingFor(account, "ilo-c29/forced-labour", episodes).ownAccount.standing).toBe("no")
  }
})

test("LAW-30: the same fee with interest that nobody accounts for is debt bondage under each text that names it", () => {
  const { account, episodes } = named("the-interest")
  expect([answered("the-interest", "fees_debt"), answered("the-interest", "debt_bondage")]).toEqual([["no"], ["yes"]])
  const namesIt = ["un-protocol-2000/trafficking-in-persons", "us-tvpa/severe-form-labor"]
  for (const id of [...namesIt, "ilo-c29/forced-labour", "za-trafficking-act-2013/s4-1-trafficking-in-persons"]) {
    expect([id, findingFor(account, id, episodes).ownAccount.standing]).toEqual([id, "yes"])
  }
})

test("LAW-30, CARE-25, PROMISE-14: pay is answered alike where nothing is met and where nearly everything is", () => {
  const forPay = ([...fair.slice(1), "the-interest", "the-bell", "late-pay"] as const).map((name) => {
    const { account } = named(name)
    return responsesTo(account.wishes.map(({ need }) => need)).find(({ need }) => need === "pay")
  })
  expect(forPay[0]?.today.length).toBeGreaterThan(0)
  for (const one of forPay) expect(one).toEqual(forPay[0])
})
